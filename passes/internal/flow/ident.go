package flow

import (
	"cmp"
	"encoding/binary"
	"go/ast"
	"go/types"
	"slices"
)

// identities are those that runs have met, which are numbers from 1 on, and what is known
// of each.
type identities struct {
	numbers map[string]ID
	deps    [][]ID // what it is computed of
	traits  []trait
	key     []byte // to be written over
}

func newIdentities() *identities {
	return &identities{numbers: make(map[string]ID), deps: make([][]ID, 1), traits: make([]trait, 1)}
}

func (ids *identities) add(key string, deps []ID) ID {
	id := ID(len(ids.deps))
	ids.numbers[key] = id
	of := trait(0)
	for _, dep := range deps {
		of |= ids.traits[dep]
	}
	ids.deps, ids.traits = append(ids.deps, deps), append(ids.traits, of)
	return id
}

func (x *Exec) intern(key string) ID {
	if id, ok := x.ids.numbers[key]; ok {
		return id
	}
	return x.ids.add(key, nil)
}

// A trait is what is known of the values of an identity, and of those that
// depend on them.
type trait uint8

const (
	transient trait = 1 << iota // computed anew at each execution
	looping                     // of an iteration of a loop
	given                       // what a replay was given, or computed of that: see [Exec.Give]
)

// at returns the identity of the value that op computes at n, in the calls that
// are under way, new at each execution: what was known of the last one is
// forgotten.
func (x *Exec) at(st *State, op string, n ast.Node) ID {
	known := len(x.ids.numbers)
	id := x.place(op, n)
	x.ids.traits[id] |= transient
	if op == "element" || op == "key" {
		x.ids.traits[id] |= looping
	}
	if int(id) > known {
		return id // no path has come here before
	}
	for _, row := range st.vars {
		if v := row.value(); v.ID == id && v.Kind == Unknown { // of an earlier iteration
			v.ID = 0
			st.vars = st.vars.set(row.key, v, cmp.Compare[int])
		}
	}
	for _, row := range st.slots {
		if i := slices.IndexFunc(row.value(), func(e Entry) bool { return e.Value.ID == id && e.Value.Kind == Unknown }); i >= 0 {
			entries := slices.Clone(row.value())
			for i := range entries {
				if entries[i].Value.ID == id && entries[i].Value.Kind == Unknown {
					entries[i].Value.ID = 0
				}
			}
			st.slots = st.slots.set(row.key, entries, compareSlots)
		}
	}
	return x.fresh(st, id)
}

// place returns the identity of what op computes at n, in the calls that are
// under way, the same at each execution.
func (x *Exec) place(op string, n ast.Node) ID {
	// Calls in a chain begin where the first does, and end apart.
	key := binary.AppendVarint(append(append(x.ids.key[:0], op...), '@'), int64(n.Pos()))
	key = binary.AppendVarint(key, int64(n.End()-n.Pos()))
	for _, f := range x.stack {
		if f.call != nil {
			key = binary.AppendVarint(key, int64(f.call.Lparen))
		}
	}
	x.ids.key = key
	if id, ok := x.ids.numbers[string(key)]; ok {
		return id
	}
	return x.ids.add(string(key), nil)
}

// At returns the identity of the object that n allocates. Where the path still has the one
// of an earlier iteration of a loop, it is another: that of all later ones, if the loop is
// not run element by element.
func (x *Exec) At(st *State, n ast.Node) ID {
	id := x.at(st, "object", n)
	if x.allocs[id] && x.heldBy(st).has(id) {
		id = x.at(st, "object"+cmp.Or(x.turnAt(st, n), " again"), n)
	}
	if !x.allocs[id] {
		x.bornBy[id] = x.callsUnderWay()
	}
	x.allocs[id], x.born[id] = true, n.Pos()
	x.makes(id, n.Pos())
	st.Forget(id)
	st.forgetDone(id)
	return id
}

// callsUnderWay returns the calls by which the run has come to where it is.
func (x *Exec) callsUnderWay() (calls []*ast.CallExpr) {
	for _, f := range x.stack {
		if f.call != nil {
			calls = append(calls, f.call)
		}
	}
	return calls
}

// New returns the identity of a value that n computes anew at each execution.
func (x *Exec) New(st *State, n ast.Node) ID { return x.at(st, "new", n) }

// Fresh forgets what the path's branches told about a value that is computed
// anew, and of what is derived from it.
func (x *Exec) Fresh(st *State, id ID) ID { return x.fresh(st, id) }

func (x *Exec) fresh(st *State, id ID) ID {
	for _, row := range st.facts {
		if !row.value().lasting || x.ids.traits[row.key]&looping == 0 || !x.dependsOn(row.key, id) {
			continue
		}
		if old, ok := st.past.get(row.key, cmp.Compare[ID]); !ok || !old.tellsMore(row.value()) {
			st.past = st.past.with(row, cmp.Compare[ID])
		}
	}
	st.facts = st.facts.without(func(f ID) bool { return x.dependsOn(f, id) })
	st.slots = st.slots.without(func(k slotKey) bool { return k.name == answer && x.dependsOn(k.id, id) })
	return id
}

// DependsOn reports whether one value is computed from another.
func (x *Exec) DependsOn(id, on ID) bool { return x.dependsOn(id, on) }

// dependsOn reports whether one value is computed from another, which then has
// the lower number.
func (x *Exec) dependsOn(id, on ID) bool {
	if id <= on {
		return id == on
	}
	var few [16]ID
	seen := append(few[:0], id)
	for i := 0; i < len(seen); i++ {
		for _, dep := range x.ids.deps[seen[i]] {
			if dep == on {
				return true
			}
			if dep > on && !slices.Contains(seen, dep) {
				seen = append(seen, dep)
			}
		}
	}
	return false
}

// derived returns the identity of what op computes from its operands, the
// same each time; 0 if one of them has none.
func (x *Exec) derived(op string, operands ...Value) ID {
	key := append(x.ids.key[:0], op...)
	for _, v := range operands {
		key = append(key, '(')
		var ok bool
		if key, ok = v.appendIdentity(key); !ok {
			if slices.ContainsFunc(operands, x.IsGiven) {
				return x.mark(Value{ID: x.intern("of what was given")}).ID
			}
			return 0
		}
	}
	x.ids.key = key
	if id, ok := x.ids.numbers[string(key)]; ok {
		return id
	}
	deps := make([]ID, 0, len(operands))
	for _, v := range operands {
		deps = append(deps, v.ID)
	}
	return x.ids.add(string(key), deps)
}

// Derived returns the identity of what op computes from its operands.
func (x *Exec) Derived(op string, operands ...Value) ID { return x.derived(op, operands...) }

// Become gives the variables of a path that have a value of some identity another one,
// since a branch has told that it is the same.
func (x *Exec) Become(st *State, id ID, other func(*types.Var) Value) {
	for _, row := range st.vars {
		if old := row.value(); old.ID == id {
			v := other(x.variables.list[row.key])
			v.From = old.From
			st.vars = st.vars.set(row.key, v, cmp.Compare[int])
		}
	}
}

// Variables are those that runs have met, with their numbers.
type variables struct {
	numbers map[*types.Var]int
	list    []*types.Var
	ids     []ID // of their values where no path knows others; 0 until they are asked for
}

func (x *Exec) varID(v *types.Var) ID {
	n := x.number(v)
	id := &x.variables.ids[n]
	if *id == 0 {
		*id = x.intern("var" + string(binary.AppendVarint(nil, int64(n))))
	}
	return *id
}

func (x *Exec) number(v *types.Var) int {
	vars := x.variables
	n, ok := vars.numbers[v]
	if !ok {
		n = len(vars.list)
		vars.numbers[v] = n
		vars.list, vars.ids = append(vars.list, v), append(vars.ids, 0)
	}
	return n
}

func (x *Exec) setVar(st *State, v *types.Var, val Value) {
	st.vars = st.vars.set(x.number(v), val, cmp.Compare[int])
}

// carried reports whether an object outlives the run of the function that
// made it, as seen by a literal: it was allocated there.
func (x *Exec) carried(id ID) bool { return x.allocs[id] }

// Site returns the site for a node, the same for the same node and data.
func (x *Exec) Site(n ast.Node, key string, data any) *Site {
	k := siteKey{n, key}
	s := x.sites[k]
	if s == nil {
		s = &Site{Node: n, Data: data, n: len(x.sites) + 1}
		x.sites[k] = s
	}
	return s
}
