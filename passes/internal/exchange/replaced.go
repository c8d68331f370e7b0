package exchange

import (
	"go/ast"
	"go/types"
	"slices"
	"strconv"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/record"
)

// What a field of an upgrader is given counts by itself, since the upgrade may be out of
// sight, unless something else takes its place: who writes
//
//	up := websocket.Upgrader{CheckOrigin: anyone}
//	up.CheckOrigin = own
//
// upgrades by the latter. So does who replaces the check of a variable of the package
// in main, say, where nothing is known of what it was declared with but its place.

// A storage is a field of an object, or a variable, of which nothing else is known.
type storage struct {
	of    flow.ID
	field string // "" for a variable
}

// What is stored at a site is a field of an object, which is made anew by each run.
type stored struct{ parts []storage }

// A declaration is a value that a variable of the package is declared with: what is
// stored there, and the parts that it is within.
type declaration struct {
	of    *types.Var
	site  *flow.Site
	parts []storage
}

// A replacement is where a path gives something else to parts of upgraders.
type replacement struct {
	node   ast.Node
	sites  []*flow.Site // where they had got what is replaced, as far as that is known
	part   storage
	states []*flow.State
}

// StoreField records what a field of an upgrader is given.
func (d *settingsRun) StoreField(x *flow.Exec, st *flow.State, n ast.Node, base flow.Value, field string, v flow.Value) *flow.Site {
	if _, ok := n.(*ast.AssignStmt); ok {
		d.replace(st, n, storage{base.ID, field}, storedIn(st, base, field), v)
	}
	f := d.field(n, field)
	if f == nil {
		return x.Site(n, field, nil)
	}
	l := framework.StoreOf(f)
	if l == nil {
		return x.Site(n, field, nil)
	}
	site := d.storeSite(x, n, base, field)
	before := len(d.handed)
	d.add(st, &record.Record{
		Library: l, Pkg: f.Pkg(), Node: n, Settings: []*record.Setting{d.setting(l, field, v, n, valueOf(n, field))},
	})
	for i := before; i < len(d.handed); i++ {
		d.handed[i].stored = site
	}
	return site
}

// storeSite returns the site of what is stored to a field of an upgrader: one for each
// upgrader that is made, though one literal makes them. What variables of the package are
// declared with is made once, though each run makes it anew.
func (d *settingsRun) storeSite(x *flow.Exec, n ast.Node, base flow.Value, field string) *flow.Site {
	key := field
	if cur, ok := d.source.FindNode(n); !ok || x.Prog.Enclosing(cur) != nil {
		key += " of " + strconv.Itoa(int(base.ID))
	}
	site := x.Site(n, key, new(stored))
	of := site.Data.(*stored)
	if p := (storage{base.ID, field}); !slices.Contains(of.parts, p) {
		of.parts = append(of.parts, p)
	}
	if key == field {
		d.declared[n] = site
	}
	return site
}

// StoreVar notes that a variable that has an upgrader gets another value.
func (d *settingsRun) StoreVar(x *flow.Exec, st *flow.State, n ast.Node, v *types.Var, was, is flow.Value) {
	d.replace(st, n, storage{x.Variable(v), ""}, storedBelow(st, was, 1), is)
}

// replace notes that a path gives a part, where it had stored at some sites, another
// value. What comes of an earlier iteration of a loop is no other.
func (d *settingsRun) replace(st *flow.State, n ast.Node, p storage, sites []*flow.Site, v flow.Value) {
	if p.of == 0 {
		return
	}
	is := storedBelow(st, v, 1)
	sites = slices.DeleteFunc(sites, func(s *flow.Site) bool { return slices.Contains(is, s) })
	d.replacing = append(d.replacing, replacement{n, sites, p, []*flow.State{snapshot(st)}})
}

// storedIn returns where the path has stored to a field of an object, or to upgraders
// that the field has.
func storedIn(st *flow.State, of flow.Value, field string) []*flow.Site {
	entries, _ := st.Slot(of.ID, field)
	return storedAs(st, entries, 1)
}

// storedBelow returns where the path has stored to an object, or to those that it has.
func storedBelow(st *flow.State, v flow.Value, depth int) (sites []*flow.Site) {
	if v.Kind != flow.Object || v.ID == 0 || depth > maxDeclared {
		return nil
	}
	st.Slots(v.ID, func(_ string, entries []flow.Entry) { sites = append(sites, storedAs(st, entries, depth)...) })
	return sites
}

func storedAs(st *flow.State, entries []flow.Entry, depth int) (sites []*flow.Site) {
	for _, e := range entries {
		if isStoredTo(e) {
			sites = append(sites, e.Site)
		}
		sites = append(sites, storedBelow(st, e.Value, depth+1)...)
	}
	return sites
}

// isStoredTo reports whether an entry is one of a field of an upgrader.
func isStoredTo(e flow.Entry) bool { return e.Site != nil && e.Site.Data != nil }

// declare notes what a variable of the package is declared with.
func (d *settingsRun) declare(x *flow.Exec, v *types.Var, st *flow.State, value flow.Value) {
	var walk func(at, value flow.Value, within []storage)
	walk = func(at, value flow.Value, within []storage) {
		if value.Kind != flow.Object || value.ID == 0 || len(within) > maxDeclared {
			return
		}
		st.Slots(value.ID, func(field string, entries []flow.Entry) {
			parts := append(slices.Clone(within), storage{at.ID, field})
			for _, e := range entries {
				if isStoredTo(e) {
					d.declarations = append(d.declarations, declaration{v, e.Site, parts})
				}
				walk(flow.Value{ID: x.Derived("."+field, at)}, e.Value, parts)
			}
		})
	}
	id := x.Variable(v)
	walk(flow.Value{ID: id}, value, []storage{{id, ""}})
}

// maxDeclared is how deep structs are within those that a variable is declared with, as
// far as they matter.
const maxDeclared = 4

// settle gives records the paths by which they are handed on, and leaves out those of
// which none is left: something else has taken the place of what they store.
func (d *settingsRun) settle() {
	gone := make(map[*record.Record]bool)
	for _, h := range d.settled {
		gone[h.record] = true
	}
	for _, h := range d.settled {
		paths := slices.DeleteFunc(h.paths, func(st *flow.State) bool {
			return d.isReplaced(h.stored, st, d.replaces) || d.upgradesByReplaced(h.record, st)
		})
		h.record.Paths = append(h.record.Paths, paths...)
		if len(paths) > 0 {
			gone[h.record] = false
		}
	}
	d.records = slices.DeleteFunc(d.records, func(r *record.Record) bool { return gone[r] })
}

// upgradesByReplaced reports whether a record has what a variable of the package is
// declared with, and something takes the place of that by a pointer.
func (d *settingsRun) upgradesByReplaced(r *record.Record, at *flow.State) bool {
	return slices.ContainsFunc(r.Settings, func(s *record.Setting) bool {
		return d.isReplaced(d.declared[s.Node], at, func(r replacement, site *flow.Site) bool {
			return slices.Contains(partsOf(site), r.part)
		})
	})
}

func partsOf(site *flow.Site) []storage { return site.Data.(*stored).parts }

// isReplaced reports whether what a path has stored gets something else in its place,
// other than by the choice of whoever runs the program: without that, it stays, unless
// nothing upgrades by it.
func (d *settingsRun) isReplaced(site *flow.Site, at *flow.State, replaces func(replacement, *flow.Site) bool) bool {
	if site == nil {
		return false
	}
	return slices.ContainsFunc(d.replacements, func(r replacement) bool {
		return replaces(r, site) && slices.ContainsFunc(r.states, func(st *flow.State) bool {
			return !st.Contradicts(at, func(flow.ID) bool { return false }) && (!d.isChosenSince(st, at) || d.isUnused(site))
		})
	})
}

// replaces reports whether a replacement is one of what was stored at a site: the path had
// stored that, or what is replaced is known to be what a literal gave.
func (d *settingsRun) replaces(r replacement, stored *flow.Site) bool {
	if r.node.Pos() <= stored.Node.Pos() && stored.Node.Pos() < r.node.End() {
		return false // of an earlier iteration
	}
	if slices.Contains(r.sites, stored) {
		return true
	}
	if _, ok := stored.Node.(*ast.AssignStmt); ok {
		return false // nobody knows which is the last
	}
	return slices.Contains(partsOf(stored), r.part) || slices.ContainsFunc(d.declarations, func(dec declaration) bool {
		return dec.site == stored && slices.Contains(dec.parts, r.part)
	})
}

// isUnused reports whether what a variable of the package is declared with is replaced
// before each use of it: where the path goes elsewhere before that, nobody upgrades by it.
func (d *settingsRun) isUnused(declared *flow.Site) bool {
	i := slices.IndexFunc(d.declarations, func(dec declaration) bool { return dec.site == declared })
	if i < 0 || len(d.declarations[i].parts) != 2 {
		return false
	}
	v, field := d.declarations[i].of, d.declarations[i].parts[1].field
	found := false
	for cur := range d.source.Preorder((*ast.Ident)(nil)) {
		if d.info.Uses[cur.Node().(*ast.Ident)] != v {
			continue
		}
		if !d.isStoredBefore(cur, v, field) {
			return false
		}
		found = true
	}
	return found
}

// isStoredBefore reports whether a mention of a variable stores to a field of it, or is in a
// block that has done so before.
func (d *settingsRun) isStoredBefore(mention inspector.Cursor, v *types.Var, field string) bool {
	for stmt := mention; ; stmt = stmt.Parent() {
		if _, ok := stmt.Node().(*ast.FuncDecl); ok || stmt.Node() == nil {
			return false
		}
		if stmt.ParentEdgeKind() != edge.BlockStmt_List {
			continue
		}
		for s, ok := stmt, true; ok; s, ok = s.PrevSibling() {
			if d.stores(s.Node(), v, field) {
				return true
			}
		}
	}
}

// stores reports whether a statement stores to a field of a variable.
func (d *settingsRun) stores(stmt ast.Node, v *types.Var, field string) bool {
	assign, ok := stmt.(*ast.AssignStmt)
	return ok && slices.ContainsFunc(assign.Lhs, func(e ast.Expr) bool {
		sel, ok := e.(*ast.SelectorExpr)
		if !ok || sel.Sel.Name != field {
			return false
		}
		id, ok := ast.Unparen(sel.X).(*ast.Ident)
		return ok && d.info.Uses[id] == v
	})
}

// isChosenSince reports whether a path goes on as it does since some state only where
// whoever runs the program has switched something on, or given a list elements.
func (d *settingsRun) isChosenSince(st, since *flow.State) bool {
	found := false
	st.Facts(func(id flow.ID, f flow.Fact) {
		empty := d.lengths[id]
		chosen := d.settings[id] && !d.undecided[id] && (d.isOn(id, f) || empty != nil && !f.Allows(empty))
		_, told := since.Fact(id)
		found = found || chosen && !told
	})
	return found
}
