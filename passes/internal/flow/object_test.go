package flow

import "testing"

func TestObjects(t *testing.T) {
	runTests(t, []flowTest{
		{"literal with keys", "", `o := T{n: 1, s: "a"}; probe(o.n, o.s, o.b)`, `1 "a" false`},
		{"literal without keys", "", `o := In{1, "a"}; probe(o.n, o.s)`, `1 "a"`},
		{"store", "", `o := T{n: 1}; o.n = 2; probe(o.n)`, `2`},
		{"store on one arm", "", `o := &T{}; if c { o.n = 1 }; probe(o.n)`, `0 | 1`},
		{"store to a struct that is a field", "", `o := &T{}; o.in.n = 1; run(func() { probe(o.in.n, o.in.s) })`, `- | func: 1 ""`},
		{"copy of a struct with a field that is stored to", "", `var o T; o.in.n = 1; p := struct{ t T }{o}; o.in.n = 2; probe(p.t.in.n, o.in.n)`, `1 2`},
		{"pointer is no copy", "", `o := &T{n: 1}; p := o; p.n = 2; probe(o.n)`, `2`},
		{"pointer to a variable is no copy", "", `o := T{n: 1}; p := &o; p.n = 2; probe(o.n)`, `2`},
		{"struct is a copy", "", `o := T{n: 1}; q := o; q.n = 2; probe(o.n, q.n)`, `1 2`},
		{"struct of a pointer is a copy", "", `p := &T{n: 1}; q := *p; q.n = 2; probe(p.n, q.n)`, `1 2`},
		{"store through a pointer", "", `o := T{n: 1}; p := &o; *p = T{s: "a"}; probe(o.n, o.s)`, `0 "a"`},
		{"copy of an unknown struct", `func get() T`, `o := get(); q := o; q.n = 2; probe(o.n, q.n)`, `? 2`},
		{"copy of a parameter", `type U struct { n int }; func g(o U) int { q := o; q.n = 2; return o.n }`, `probe(g(U{n: 1}))`, `1`},
		{"struct operand is a copy", `func g(o T) { o.n = 2 }`, `o := T{n: 1}; g(o); probe(o.n)`, `1`},
		{"pointer operand is no copy", `func g(o *T) { o.n = 2 }`, `o := T{n: 1}; g(&o); probe(o.n)`, `2`},
		{"struct receiver is a copy", `func (o T) g() { o.n = 2 }`, `o := T{n: 1}; o.g(); probe(o.n)`, `1`},
		{"struct result", `func g() T { o := T{n: 1}; return o }`, `a := g(); b := g(); b.n = 2; probe(a.n, b.n)`, `1 2`},
		{"pointer result", `func g(n int) *T { return &T{n: n} }`, `a := g(1); probe(a.n); b := g(2); probe(b.n)`, `1 2`},
		{"two pointers of one constructor", `func g(n int) *T { return &T{n: n} }`, `a := g(1); b := g(2); probe(a.n, b.n)`, `1 2`},
		{"new", "", `p := new(T); probe(p.n); p.n = 1; probe(p.n, p.s)`, `0 1 ""`},
		{"new in a loop is new", "", `for range []int{1, 2} { p := new(T); probe(p.n); p.n = 1 }`, `0 0`},
		{"literal in a loop is new", "", `for range []int{1, 2} { p := &T{}; probe(p.n); p.n = 1 }`, `0 0`},
		{"variable in a loop is new", "", `for range []int{1, 2} { var o T; probe(o.n); o.n = 1 }`, `0 0`},
		{"new in a function that is run twice is new", `func g() *T { return new(T) }`, `p := g(); p.n = 1; q := g(); probe(q.n)`, `0`},
		{"zero", "", `var o T; probe(o.n, o.s, o.b, o.p, o.f, o.in.s)`, `0 "" false nil nil ""`},
		{"assigned zero", "", `o := T{n: 1}; o = T{}; probe(o.n)`, `0`},
		{"nested literal", "", `o := T{in: In{n: 1}, p: &In{n: 2}}; probe(o.in.n, o.in.s, o.p.n)`, `1 "" 2`},
		{"nested store", "", `var o T; o.in.n = 1; o.p = &In{}; o.p.n = 2; probe(o.in.n, o.p.n)`, `1 2`},
		{"nested struct is a copy", "", `i := In{n: 1}; o := T{in: i}; i.n = 2; probe(o.in.n)`, `1`},
		{"nested struct is a copy where it is stored", "", `i := In{n: 1}; var o T; o.in = i; i.n = 2; probe(o.in.n)`, `1`},
		{"nested struct is copied with the outer", "", `o := T{in: In{n: 1}}; q := o; q.in.n = 2; probe(o.in.n)`, `1`},
		{"pointer in a struct is shared by the copy", "", `o := T{p: &In{n: 1}}; q := o; q.p.n = 2; probe(o.p.n)`, `2`},
		{"embedded", `type E struct { In; b bool }`, `o := E{In: In{n: 1}}; o.s = "a"; probe(o.n, o.In.s, o.b)`, `1 "a" false`},
		{"embedded pointer", `type E struct { *In }`, `i := &In{n: 1}; o := E{i}; o.n = 2; probe(i.n)`, `2`},
		{"element of a list of structs", "", `for _, o := range []In{{n: 1}, {n: 2}} { probe(o.n) }`, `1 2`},
		{"element of a list of pointers", "", `for _, o := range []*In{{n: 1}, {n: 2}} { probe(o.n) }`, `1 2`},
		{"element that is stored to", "", `a := []string{"a", "b"}; a[0] = "c"; probe(a[0], a[1])`, `"c" "b"`},
		{"one of the elements is stored to", "", `a := []string{"a", "b"}; a[n] = "c"; probe(a[0], a[1])`, `? ?`},
		{"field of an unknown object", "", `o := fresh(); probe(o.n); o.n = 1; probe(o.n, o.s)`, `? 1 ?`},
		{"field of an unknown object agrees", "", `o := fresh(); if o.b { probe(1) }; if o.b { probe(2) }`, `- | 1 2`},
		{"map that gets the same for another key", "", `m := map[string]bool{"a": true, "b": false}; m[s] = true; probe(m["a"], m["b"], m["c"])`, `true ? ?`},
		{"map is an object", "", `m := map[string]int{"a": 1}; probe(m, m["a"])`, `object 1`},
	})
}

func TestEscape(t *testing.T) {
	runTests(t, []flowTest{
		{"pointer", "", `o := &T{n: 1}; sink(o); probe(o.n, o.s)`, `? ?`},
		{"address of a variable", "", `o := T{n: 1}; sink(&o); probe(o.n)`, `?`},
		{"value is only read", "", `o := T{n: 1}; sink(o.n); probe(o.n)`, `1`},
		{"receiver of a method out of sight", `func (o *T) out()`, `o := &T{n: 1}; o.out(); probe(o.n)`, `?`},
		{"receiver of a method that is not run", `func (o *T) hidden() { o.n = 2 }`, `o := &T{n: 1}; o.hidden(); probe(o.n)`, `?`},
		{"to a function that is run", `func g(o *T) { sink(o) }`, `o := &T{n: 1}; g(o); probe(o.n)`, `?`},
		{"stored afterwards", "", `o := &T{n: 1}; sink(o); o.n = 2; probe(o.n, o.s)`, `2 ?`},
		{"on one arm", "", `o := &T{n: 1}; if c { sink(o) }; probe(o.n)`, `1 | ?`},
		{"agrees after that", "", `o := &T{}; sink(o); if o.b { probe(1) }; if o.b { probe(2) }`, `- | 1 2`},
		{"a copy does not", "", `o := T{n: 1}; q := o; sink(&o); probe(o.n, q.n)`, `? 1`},
		{"a copy of what escaped is unknown too", "", `o := T{n: 1}; sink(&o); q := o; probe(q.n)`, `?`},
		{"address of a text", "", `a := "x"; sink(&a); probe(a)`, `?`},
		{"address of a text in another variable", "", `a := "x"; p := &a; *p = "y"; probe(a)`, `?`},
		{"address of a field", "", `o := &T{n: 1}; sink(&o.n); probe(o.n)`, `?`},
		{"in a struct that escapes", "", `i := &In{n: 1}; o := &T{p: i}; sink(o); probe(i.n)`, `?`},
		{"in a list", "", `o := &T{n: 1}; sink([]*T{o}); probe(o.n)`, `?`},
		{"as the rest of a variadic call", "", `o := &T{n: 1}; sink(1, 2, o); probe(o.n)`, `?`},
		{"captured by a literal that is handed on", "", `o := &T{n: 1}; run(func() { o.n = 2 }); probe(o.n)`, `? | func: -`},
		{"what is not of this package is believed to stay as it is", "", `o := fresh(); if o.s == "x" { sink(o); probe(o.s) }`, `"x" | -`},
	})
}

func TestMaps(t *testing.T) {
	runTests(t, []flowTest{
		{"known keys", "", `m := map[string]bool{"a": true}; probe(m["a"], m["b"]); _, ok := m["b"]; probe(ok)`, `true false false`},
		{"key that is stored", "", `m := map[string]int{}; m["a"] = 1; probe(m["a"], m["b"])`, `1 0`},
		{"key that is not known", "", `m := map[string]int{s: 1}; probe(m["a"])`, `?`},
		{"stored to by a key that is not known", "", `m := map[string]int{"a": 1}; m[s] = 2; probe(m["a"])`, `?`},
		{"deleted from", "", `m := map[string]int{"a": 1}; delete(m, s); probe(m["a"])`, `?`},
		{"given out of sight", "", `m := map[string]int{"a": 1}; sink(m); probe(m["a"])`, `?`},
		{"of the package", `var m = map[string]bool{"a": true}`, `probe(m["a"], m["b"])`, `true false`},
		{"of the package, filled elsewhere", `var m = map[string]bool{"a": true}; func fill() { m["b"] = true }`, `probe(m["b"])`, `?`},
		{"of the package, handed on", `var m = map[string]bool{"a": true}; func fill() { sink(m) }`, `probe(m["b"])`, `?`},
		{"told key", `var m = map[string]bool{"a": true}`, `if s == "a" && m[s] { probe(1) }; if s == "b" && m[s] { probe(2) }`, `- | 1`},
	})
}
