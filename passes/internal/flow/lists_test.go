package flow

import "testing"

func TestLists(t *testing.T) {
	const m = `var m = map[string]string{"b": "2", "a": "1"}`
	runTests(t, []flowTest{
		{"joined", "", `l := []string{"a"}; for _, e := range slices.Concat(l, nil, []string{s, "b"}) { probe(e) }; probe(len(l))`, `"a" ? "b" 1`},
		{"joined with one that is not known", "", `for _, e := range slices.Concat([]string{"a"}, xs) { probe(e); break }`, `- | ?`},
		{"copied", "", `l := []string{"a", "b"}; k := slices.Clone(l); k[0] = "c"; probe(l[0], k[0])`, `"a" "c"`},
		{"structs, which are copied with it", "", `l := []T{{n: 1}}; k := slices.Clone(l); k[0].n = 2; probe(l[0].n)`, `?`},
		{"keys", m, `for k := range maps.Keys(m) { probe(k) }`, `"a" "b"`},
		{"keys, collected", m, `for _, k := range slices.Collect(maps.Keys(m)) { probe(k) }`, `"a" "b"`},
		{"elements, collected", m, `for _, v := range slices.Collect(maps.Values(m)) { probe(v) }`, `"1" "2"`},
		{"keys of a map that changes", m + `; func set() { m["c"] = "3" }`, `for k := range maps.Keys(m) { probe(k); break }`, `- | ?`},
		{"sorted", `var m = map[int]string{1: "b", 2: "a"}`, `for _, v := range slices.Sorted(maps.Values(m)) { probe(v) }`, `"a" "b"`},
		{"sorted, with what is not known", `var m = map[int]string{1: "b", 2: str()}`, `for _, v := range slices.Sorted(maps.Values(m)) { probe(v); break }`, `- | ?`},
		{"each once", "", `for _, e := range slices.Compact([]string{"a", "a", "b"}) { probe(e) }`, `"a" "b"`},
		{"a map that is printed", "", `m := map[string]int{"a": 1}; log.Print(m); probe(m["a"])`, `1`},
		{"a map that somebody else gets", "", `m := map[string]int{"a": 1}; sink(m); probe(m["a"])`, `?`},
	})
}

func TestSets(t *testing.T) {
	const set = `type set map[string]struct{}
func (s set) has(e string) bool { _, ok := s[e]; return ok }
func (s set) add(e string) { s[e] = struct{}{} }
func newSet(list ...string) set { s := set{}; for _, e := range list { s.add(e) }; return s }
var v = newSet("a", "b")
`
	runTests(t, []flowTest{
		{"filled by what makes it", set, `probe(v.has("a"), v.has("c"))`, `true false`},
		{"filled later", set + `func fill() { v.add("c") }`, `probe(v.has("c"))`, `?`},
		{"of any type", `type set[E comparable] map[E]struct{}
func (s set[E]) has(e E) bool { _, ok := s[e]; return ok }
func newSet[E comparable](list ...E) set[E] { s := set[E]{}; for _, e := range list { s[e] = struct{}{} }; return s }
var v = newSet("a", "b")`, `probe(v.has("a"), v.has("c"))`, `true false`},
	})
}
