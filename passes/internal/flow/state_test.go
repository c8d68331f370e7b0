package flow

import (
	"cmp"
	"fmt"
	"go/constant"
	"go/token"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
)

// A table is a map whose earlier versions stay as they were.
func TestTable(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	type version struct {
		table table[int, int]
		model map[int]int
	}
	versions := []version{{nil, map[int]int{}}}
	for range 2000 {
		old := versions[rnd.IntN(len(versions))]
		v := version{old.table, maps.Clone(old.model)}
		if k := rnd.IntN(20); rnd.IntN(4) > 0 {
			value := rnd.Int()
			v.table, v.model[k] = old.table.set(k, value, cmp.Compare[int]), value
		} else {
			drop := func(i int) bool { return i%5 == k%5 }
			v.table = old.table.without(drop)
			maps.DeleteFunc(v.model, func(i, _ int) bool { return drop(i) })
		}
		versions = append(versions, v)
	}
	for i, v := range versions {
		for k := range 21 {
			got, ok := v.table.get(k, cmp.Compare[int])
			if want, wantOK := v.model[k]; got != want || ok != wantOK {
				t.Fatalf("version %d: get(%d) = %d, %v, want %d, %v", i, k, got, ok, want, wantOK)
			}
		}
		if len(v.table) != len(v.model) || !slices.IsSortedFunc(v.table, func(a, b *row[int, int]) int { return a.key - b.key }) {
			t.Fatalf("version %d is not sorted: %v", i, v.table)
		}
	}
}

// Two states have one key if and only if they are the same.
func TestStateKey(t *testing.T) {
	g := &generator{rand.New(rand.NewPCG(3, 4)), []*Site{nil, {n: 1}, {n: 2}, {n: 5}}}
	n := newNumbering()
	byKey := make(map[string]string)
	byText := make(map[string]string)
	for range 50000 {
		st := g.state()
		key, text := string(st.key(n)), fmt.Sprint(describe(st))
		if other, ok := byKey[key]; ok && other != text {
			t.Fatalf("two states have one key:\n%s\n%s", other, text)
		}
		if other, ok := byText[text]; ok && other != key {
			t.Fatalf("one state has two keys: %s", text)
		}
		byKey[key], byText[text] = text, key
	}
	if len(byText) < 1000 {
		t.Errorf("only %d states", len(byText))
	}
}

// The parts of entries and states do not run into each other.
func TestStateKeyParts(t *testing.T) {
	entries := func(list ...Entry) *State {
		st := new(State)
		st.SetSlot(1, "a", list...)
		return st
	}
	flags := func(f Flags) Entry { return Entry{Flags: f} }
	for _, test := range []struct {
		name string
		x, y *State
	}{
		{"site and next value",
			entries(Entry{Site: &Site{n: 2}}, flags(5)),
			entries(Entry{}, Entry{Value: Value{Kind: Nil}, Site: &Site{n: 5}})},
		{"empty slot and none", entries(), new(State)},
		{"one entry and two", entries(flags(0)), entries(flags(0), flags(0))},
		{"variables and slots",
			&State{vars: tableOf(1, Value{})},
			&State{slots: tableOf(slotKey{1, ""}, []Entry{{}})}},
		{"text and what follows",
			&State{facts: tableOf(ID(1), Fact{eq: constant.MakeString("a")})},
			&State{facts: tableOf(ID(1), Fact{neq: []constant.Value{constant.MakeString("a")}})}},
		{"text and number",
			&State{vars: tableOf(1, Constant(constant.MakeString("1")))},
			&State{vars: tableOf(1, Constant(constant.MakeInt64(1)))}},
		{"facts and those of earlier iterations",
			&State{facts: tableOf(ID(1), Fact{})},
			&State{past: tableOf(ID(1), Fact{})}},
	} {
		n := newNumbering()
		x := string(test.x.key(n))
		if y := string(test.y.key(n)); x == y {
			t.Errorf("%s: two states have one key:\n%v\n%v", test.name, describe(test.x), describe(test.y))
		}
	}
}

// tableOf returns a table of one row.
func tableOf[K, V any](k K, v V) table[K, V] {
	return table[K, V]{{key: k, content: v}}
}

// A generator makes small states, often equal ones.
type generator struct {
	*rand.Rand
	sites []*Site
}

func (g *generator) state() *State {
	st := &State{Flags: Flags(g.IntN(2))}
	for range g.IntN(2) {
		st.vars = st.vars.set(g.IntN(2), g.value(1), cmp.Compare[int])
	}
	for range g.IntN(3) {
		var entries []Entry
		for range g.IntN(3) {
			entries = append(entries, Entry{g.value(1), g.sites[g.IntN(len(g.sites))], Flags(g.IntN(2) * 5)})
		}
		st.SetSlot(ID(g.IntN(2)), []string{"a", "b"}[g.IntN(2)], entries...)
	}
	for range g.IntN(2) {
		f := Fact{eq: g.constant()}
		if g.IntN(2) == 0 {
			f = Fact{neq: []constant.Value{g.constant()}}
		}
		st.facts = st.facts.set(ID(g.IntN(2)), f, cmp.Compare[ID])
	}
	for range g.IntN(2) {
		st.temps = st.temps.set(g.IntN(2), g.value(1), cmp.Compare[int])
	}
	return st
}

func (g *generator) constant() constant.Value {
	return []constant.Value{constant.MakeInt64(1), constant.MakeString("1"), constant.MakeBool(true)}[g.IntN(3)]
}

func (g *generator) value(depth int) Value {
	v := Value{Kind: []Kind{Unknown, Const, Nil, Object, List, OneOf}[g.IntN(6)], Source: Source(g.IntN(2)), ID: ID(g.IntN(2))}
	switch {
	case v.Kind == Const:
		v.Const = g.constant()
	case depth == 0:
	case v.Kind == Unknown && g.IntN(2) == 0:
		v.Cond = &Cond{[]token.Token{token.LAND, token.EQL}[g.IntN(2)], g.value(0), g.value(0)}
	case v.Kind >= List:
		for range g.IntN(3) {
			v.Elems = append(v.Elems, g.value(0))
		}
	}
	return v
}

// describe returns all there is to a state, in a form that prints.
func describe(st *State) []any {
	parts := []any{st.Flags, "vars"}
	for _, r := range st.vars {
		parts = append(parts, r.key, describeValue(r.value()))
	}
	parts = append(parts, "slots")
	for _, r := range st.slots {
		parts = append(parts, fmt.Sprintf("%d.%s{", r.key.id, r.key.name))
		for _, e := range r.value() {
			n := 0
			if e.Site != nil {
				n = e.Site.n
			}
			parts = append(parts, "[", describeValue(e.Value), "flags", e.Flags, "site", n, "]")
		}
		parts = append(parts, "}")
	}
	parts = append(parts, "facts")
	for _, r := range st.facts {
		parts = append(parts, r.key, fmt.Sprint("= ", r.value().eq, " != ", r.value().neq))
	}
	parts = append(parts, "temps")
	for _, r := range st.temps {
		parts = append(parts, r.key, describeValue(r.value()))
	}
	return parts
}

func describeValue(v Value) string {
	cond := ""
	if v.Cond != nil {
		cond = fmt.Sprint(v.Cond.Op, describeValue(v.Cond.X), describeValue(v.Cond.Y))
	}
	var elems []string
	for _, e := range v.Elems {
		elems = append(elems, describeValue(e))
	}
	return fmt.Sprintf("<%d %d %d %d %v (%s) %s>", v.Kind, v.Class, v.Source, v.ID, v.Const, cond, elems)
}
