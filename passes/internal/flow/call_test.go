package flow

import "testing"

func TestCalls(t *testing.T) {
	runTests(t, []flowTest{
		{"result", `func g() string { return "a" }`, `probe(g())`, `"a"`},
		{"operands", `func g(a, b string) string { return b + a }`, `probe(g("x", "y"))`, `"yx"`},
		{"the body is run in place", `func g() { probe(2) }`, `probe(1); g(); probe(3)`, `1 2 3`},
		{"several results", `func g() (string, bool) { return "a", true }`, `a, ok := g(); probe(a, ok)`, `"a" true`},
		{"several results declared", `func g() (string, bool) { return "a", true }`, `var a, ok = g(); probe(a, ok)`, `"a" true`},
		{"several results passed on", `func g() (string, bool) { return h() }; func h() (string, bool) { return "a", true }`, `a, ok := g(); probe(a, ok)`, `"a" true`},
		{"several results as operands", `func g() (string, bool) { return "a", true }; func h(a string, ok bool) { probe(a, ok) }`, `h(g())`, `"a" true`},
		{"named results", `func g() (a string, ok bool) { a = "x"; return }`, `a, ok := g(); probe(a, ok)`, `"x" false`},
		{"named result and a value", `func g() (a string) { a = "x"; return "y" }`, `probe(g())`, `"y"`},
		{"variadic", `func g(a string, more ...string) { probe(a, more) }`, `g("a"); g("a", "b", "c")`, `"a" [] "a" ["b" "c"]`},
		{"variadic, handed on", `func g(more ...string) { h(more...) }; func h(more ...string) { probe(more) }`, `g("a", "b"); h(xs...)`, `["a" "b"] ?`},
		{"unnamed and blank parameters", `func g(string, bool, ...int) { probe(1) }; func h(_, b string) { probe(b) }`, `g("a", true); h("a", "b")`, `1 "b"`},
		{"method", `func (t *T) set(n int) { t.n = n }; func (t T) get() int { return t.n }`, `o := &T{}; o.set(3); probe(o.get())`, `3`},
		{"method of an embedded field", `type E struct { *T }; func (t *T) get() int { return t.n }`, `o := E{&T{n: 3}}; probe(o.get())`, `3`},
		{"method of a value that is no struct", `type L []string; func (l L) len() int { return len(l) }`, `probe(L{"a", "b"}.len())`, `2`},
		{"method expression", `func (t *T) add(n int) { probe(t.n, n) }`, `(*T).add(&T{n: 1}, 2)`, `1 2`},
		{"method value", `func (t *T) get() int { return t.n }`, `g := (&T{n: 1}).get; probe(g())`, `1`},
		{"method value of another package's", "", `g := str; sink(g); m := (&T{n: 1}).f; sink(m); h := e.(interface{ get() string }).get; probe(h())`, `?`},
		{"option", `type opt func(*T); func with(s string) opt { return func(t *T) { t.s = s } }; func g(opts ...opt) *T { t := &T{n: 1}; for _, o := range opts { o(t) }; return t }`, `v := g(with("a")); probe(v.s, v.n)`, `"a" 1`},
		{"options", `type opt func(*T); func with(s string) opt { return func(t *T) { t.s += s } }; func g(opts ...opt) *T { t := new(T); for _, o := range opts { o(t) }; return t }`, `probe(g(with("a"), with("b")).s)`, `"ab"`},
		{"callback", `func g(f func(string)) { f("a") }`, `b := "b"; g(func(s string) { probe(s, b) })`, `"a" "b"`},
		{"function in a field", `type o struct { f func(string) }`, `v := o{f: func(s string) { probe(s) }}; v.f("a")`, `"a"`},
		{"call of what a call returns", `func g(a string) func() { return func() { probe(a) } }`, `g("x")()`, `"x"`},
		{"predicate on known elements", "", `probe(slices.ContainsFunc([]string{"a", "b"}, func(e string) bool { return e == "b" }), slices.IndexFunc([]string{"a", "b"}, func(e string) bool { return e == "b" }))`, `true 1`},
		{"predicate on no elements", "", `probe(slices.ContainsFunc([]string{}, func(e string) bool { return true }))`, `false | func: -`},
		{"predicate on no list", "", `var l []string; probe(slices.ContainsFunc(l, func(e string) bool { return e == s }), slices.IndexFunc(l, func(e string) bool { return true }))`, `false -1 | func: -`},
		{"predicate on unknown elements", "", `if slices.ContainsFunc(xs, func(e string) bool { return e == s }) { probe(1) } else { probe(2) }`, `1 | 2`},
		{"predicate that is true of all", "", `if slices.ContainsFunc([]string{"a"}, func(e string) bool { return s != "" }) { probe(s == "") } else { probe(s) }`, `"" | ?`},
		{"generic function", `func g[E any](a E) E { return a }`, `probe(g("a"), g[int](1))`, `"a" 1`},
		{"generic type", `type B[E any] struct { e E }; func (b *B[E]) get() E { return b.e }`, `b := &B[int]{e: 2}; probe(b.get())`, `2`},
		{"recursion is given up", `func g(a string) string { if a == "x" { return g("y") }; return a }`, `probe(g("x"), g("z"))`, `? "z"`},
		{"mutual recursion is given up", `func g(a string) string { return h(a) }; func h(a string) string { return g(a) }`, `probe(g("x"))`, `?`},
		{"deep calls are given up", `func g1() int { return g2() }; func g2() int { return g3() }; func g3() int { return g4() }; func g4() int { return g5() }; func g5() int { return g6() }; func g6() int { return g7() }; func g7() int { return g8() }; func g8() int { return g9() }; func g9() int { return 9 }`, `probe(g1(), g2(), g9())`, `? 9 9`},
		{"results split the path", `func g(a string) bool { if a == "x" { return true }; return false }`, `if g(s) { probe(s) } else { probe(1, s) }`, `"x" | 1 ?`},
		{"results split the path only once", `func g(a string) string { if a == "x" { return "1" }; return "2" }`, `a := g(s); probe(a); if s == "x" { probe(a) }`, `"1" "1" | "2"`},
		{"a callee's panic ends the path", `func g(a string) { if a == "x" { panic(a) } }`, `g(s); probe(s == "x"); if s == "x" { probe(1) }`, `?`},
		{"a call in an operand of &&", `func g(a string) bool { probe(1); return a == "x" }`, `if c && g(s) { probe(2) } else { probe(3) }`, `1 2 | 1 3 | 3`},
		{"a call in an operand of ||", `func g(a string) bool { probe(1); return a == "x" }`, `b := c || !g(s); probe(b, s)`, `1 false "x" | 1 true ? | true ?`},
		{"operands before the call", `func g(a string) string { probe(a); return a + "!" }`, `probe(g("a" + g("b")))`, `"b" "ab!" "ab!!"`},
		{"two calls in one expression", `func g(a string) string { return a }`, `probe(g("a"), g("b")); p := &T{s: g("a"), in: In{s: g("b")}}; probe(p.s, p.in.s)`, `"a" "b" "a" "b"`},
		{"two calls that split, in one expression", `func g(a string) string { if a == "x" { return "1" }; return "2" }`, `p := &T{s: g(s), in: In{s: g(t)}}; probe(p.s, p.in.s)`, `"1" "1" | "1" "2" | "2" "1" | "2" "2"`},
		{"a call within a call within a literal", `func g(a string) string { return h(a) + h("z") }; func h(a string) string { return a }`, `probe([]string{g("a"), h("b"), g("c")})`, `["az" "b" "cz"]`},
		{"result used by an op-assign", `func g() string { return "b" }`, `a := "a"; a += g(); probe(a)`, `"ab"`},
		{"results of a call that is not run", `func hidden() (string, bool) { return "a", true }`, `a, ok := hidden(); probe(a, ok); if ok { probe(ok) }`, `? ? | ? ? true`},
		{"results out of sight", "", `a, ok := pair(); probe(a, ok); if a == "x" { probe(a) }`, `? ? | ? ? "x"`},
		{"two results of one function are two values", `func g() string { return str() }`, `a, b := g(), g(); if a == "x" { probe(a, b) }`, `"x" ? | -`},
		{"variables of a callee are its own", `func g(a string) string { b := a + "1"; if a == "a" { g2("c") }; return b }; func g2(b string) { b += "2" }`, `probe(g("a"), g("b"))`, `"a1" "b1"`},
		{"called again, a variable without value is zero", `func g(c bool) string { var a string; if c { a = "x" }; return a }`, `probe(g(true), g(false))`, `"x" ""`},
	})
}

func TestClosures(t *testing.T) {
	runTests(t, []flowTest{
		{"an operand that is only read", `func hiddenCheck(v *T, n int) bool { return v.s == "x" && len(v.in.s) > n && hiddenToo(v) }; func hiddenToo(v *T) bool { return v.b }`, `v := &T{s: "a"}; hiddenCheck(v, 1); probe(v.s)`, `"a"`},
		{"an operand that is set", `func hiddenSet(v *T) { v.s = "x" }`, `v := &T{s: "a"}; hiddenSet(v); probe(v.s)`, `?`},
		{"an operand that is handed on", `func hiddenSet(v *T) { sink(v) }`, `v := &T{s: "a"}; hiddenSet(v); probe(v.s)`, `?`},
		{"an operand whose part is taken", `func hiddenSet(v *T) *string { return &v.s }`, `v := &T{s: "a"}; hiddenSet(v); probe(v.s)`, `?`},
		{"called in place", "", `a := 1; func() { probe(a); a = 2 }(); probe(a)`, `1 2`},
		{"called in place with operands", "", `probe(func(a, b string) string { return b + a }("x", "y"))`, `"yx"`},
		{"a method expression, called at once", `func (v T) has(a string) string { return v.s + a }`, `probe(T.has(T{s: "a"}, "b"))`, `"ab"`},
		{"a method expression in a variable", `func (v T) has(a string) string { return v.s + a }`, `f := T.has; probe(f(T{s: "a"}, "b"))`, `"ab"`},
		{"a method expression of a pointer", `func (v *T) put(a string) { v.s = a }`, `f := (*T).put; v := &T{}; f(v, "b"); probe(v.s)`, `"b"`},
		{"method expressions in a list", `func (v T) has(a string) string { return v.s + a }; func (v T) had(a string) string { return a + v.s }`, `for _, f := range []func(T, string) string{T.has, T.had} { probe(f(T{s: "a"}, "b")) }`, `"ab" "ba"`},
		{"a method expression as operand", `func (v T) has(a string) string { return v.s + a }; func with(f func(T, string) string) string { return f(T{s: "a"}, "b") }`, `probe(with(T.has))`, `"ab"`},
		{"a method expression in a field", `func (v T) has(a ...string) string { return v.s + a[1] }; type by struct { f func(T, ...string) string }`, `b := by{T.has}; probe(b.f(T{s: "a"}, "b", "c"))`, `"ac"`},
		{"a method expression with variables of another", `func (v T) has(a string) string { return v.s + a }`, `o := struct{ f func(T, string) string }{T.has}; v := T{s: "a"}; probe(o.f(v, "b"), v.s)`, `"ab" "a"`},
		{"a method expression of what is embedded", `type out struct { n int; T }; func (v T) has(a string) string { return v.s + a }`, `o := out{T: T{s: "a"}}; probe(out.has(o, "b")); f := out.has; probe(f(o, "b"))`, `"ab" ?`},
		{"called by its variable", "", `a := 1; set := func(b int) { a = b }; set(2); probe(a); set(3); probe(a)`, `2 3`},
		{"never called", "", `g := func() { probe(1) }; _ = g; probe(2)`, `2 | func: 1`},
		{"handed to a function that is run", `func g(h func(string) string) { probe(h("a")) }`, `b := "b"; g(func(a string) string { return a + b })`, `"ab"`},
		{"handed on is a root", "", `a := "x"; run(func() { probe(a) }); probe(2)`, `2 | func: "x"`},
		{"a root for each way in which it is created", "", `a := "x"; if c { a = "y" }; run(func() { probe(a) })`, `- | func: "x" | func: "y"`},
		{"facts go with it", "", `if s == "x" { run(func() { probe(s, c) }) }`, `- | func: "x" ?`},
		{"a variable that is assigned later is forgotten", "", `a := "x"; run(func() { probe(a) }); a = "y"`, `- | func: ?`},
		{"a variable that a literal assigns is forgotten", "", `a := "x"; run(func() { probe(a) }); run(func() { a = "y" })`, `- | func: - | func: ?`},
		{"a variable that the literal itself assigns is forgotten", "", `a := "x"; run(func() { probe(a); a = "y" })`, `- | func: ?`},
		{"a variable whose address is taken is forgotten", "", `a := "x"; sink(&a); run(func() { probe(a) })`, `- | func: ?`},
		{"a variable of its own is not", "", `run(func() { a := "x"; func() { a = "y" }(); probe(a) })`, `- | func: "y"`},
		{"its creator does not know when it runs", "", `a := "x"; run(func() { a = "y" }); probe(a)`, `? | func: -`},
		{"returned", `func g(a string) func() { return func() { probe(a) } }`, `h := g("x"); sink(h)`, `- | func: "x"`},
		{"returned by a wrapper, in turn", `func g(a string) func(func()) func() { return func(next func()) func() { return func() { probe(a); next() } } }`, `sink(g("x"))`, `- | func: "x" | func: -`},
		{"that calls itself", "", `var g func(n int) int; g = func(n int) int { if n == 0 { return 7 }; return g(n - 1) }; probe(g(0))`, `7`},
		{"kept in a field", "", `o := &T{}; o.f = func() { probe(1) }; sink(o)`, `- | func: 1`},
		{"parameters are unknown", "", `sink(func(a string, o *T) { probe(a, o.n) })`, `- | func: ? ?`},
		{"captures a struct", "", `o := T{n: 1}; run(func() { probe(o.n, o.s) })`, `- | func: 1 ""`},
		{"captures a pointer to a struct", "", `o := &T{n: 1}; run(func() { probe(o.n, o.s) })`, `- | func: 1 ""`},
		{"captures what new made", "", `o := new(T); o.n = 1; run(func() { probe(o.n, o.s) })`, `- | func: 1 ""`},
		{"captures a struct declared without value", "", `var o T; o.n = 1; run(func() { probe(o.n, o.s) })`, `- | func: 1 ""`},
		{"captures a struct whose field is assigned later", "", `o := &T{n: 1}; run(func() { probe(o.n) }); o.n = 2`, `- | func: ?`},
	})
}

// TestLater has literals that are called some time after they were created: what
// the package may store to their objects meanwhile is not known.
func TestLater(t *testing.T) {
	const set = `func (o *T) set() { o.n = 2 }`
	const object = `o := &T{n: 1}; run(func() { probe(o.n, o.s) })`
	const options = `type option func(*T); var opts []option; func with(n int) option { return func(o *T) { o.n = n } }`
	const maps = `type M struct { m map[string]bool }; `
	runTests(t, []flowTest{
		{"a field that a method sets", set, object, `- | func: ? ""`},
		{"that it has set before", set, `o := &T{}; o.set(); run(func() { probe(o.n, o.s) })`, `- | func: 2 ""`},
		{"that it sets by operations", `func (o *T) set() { o.n++ }`, object, `- | func: ? ""`},
		{"that it sets in turn", `func (o *T) set() { for o.n = range 3 {} }`, object, `- | func: ? ""`},
		{"that a literal of it sets itself", "", `o := &T{n: 1}; run(func() { probe(o.n, o.s); o.n = 2; probe(o.n) })`, `- | func: ? ? 2`},
		{"that is set by another name", "", `o := &T{n: 1}; p := o; run(func() { probe(o.n, o.s) }); p.n = 2`, `- | func: ? ""`},
		{"that was set by another name before", "", `o := &T{}; p := o; p.n = 2; run(func() { probe(o.n, o.s) })`, `- | func: 2 ""`},
		{"that a method sets of another", set, `o, q := &T{n: 1}, &T{}; q.set(); run(func() { probe(o.n, o.s) })`, `- | func: 1 ""`},
		{"that a method sets of both", set, `o, q := &T{n: 1}, &T{}; run(func() { probe(o.n) }); q.set(); o.set()`, `- | func: ?`},
		{"that a method sets of another, by a parameter", set + `; func give(n int, q *T) { q.set() }`, `o, q := &T{n: 1}, &T{}; give(1, q); run(func() { probe(o.n, o.s) })`, `- | func: 1 ""`},
		{"that a method sets of another that a function makes", set + `; func newT() *T { o := &T{n: 1}; return o }`, `o, q := newT(), newT(); q.set(); run(func() { probe(o.n, o.s) })`, `- | func: 1 ""`},
		{"that a method sets of what a function may give twice", set + `; var kept = &T{}; func give() *T { return kept }`, `o := &T{n: 1}; kept = o; run(func() { probe(o.n) }); give().set()`, `- | func: ?`},
		{"that a method sets by another name", set, `o := &T{n: 1}; q := o; run(func() { probe(o.n) }); q.set()`, `- | func: ?`},
		{"that a method sets which is a value", set, `o, q := &T{n: 1}, &T{}; run(func() { probe(o.n) }); run(q.set)`, `- | func: ?`},
		{"that a method sets of the last one of a loop", set, `for range 2 { o := &T{n: 1}; run(func() { probe(o.n) }); o.set() }`, `- | func: ?`},
		{"that a method sets of a variable", set, `var q T; o := &T{n: 1}; q.set(); run(func() { probe(o.n) })`, `- | func: 1`},
		{"that a method sets of a variable whose address is taken", set, `var q T; o := &q; run(func() { probe(o.n) }); q.set()`, `- | func: ?`},
		{"of what new made", set, `o := new(T); run(func() { probe(o.n, o.s) })`, `- | func: ? ""`},
		{"of a variable that was lent to nobody", set, `var o T; run(func() { probe(o.n, o.s) })`, `- | func: 0 ""`},
		{"of a copy that was lent to nobody", set, `p := T{n: 1}; o := p; run(func() { probe(o.n, o.s) })`, `- | func: 1 ""`},
		{"of a variable that was lent before", set + `; func other(o *T) { o.s = "x" }`, `o := T{n: 1}; other(&o); run(func() { probe(o.n, o.s) })`, `- | func: 1 "x"`},
		{"of a variable that options have set", set + `; type option func(*T); func with(s string) option { return func(o *T) { o.s = s } }`, `o := T{n: 1}; for _, f := range []option{with("x")} { f(&o) }; run(func() { probe(o.n, o.s) })`, `- | func: 1 "x"`},
		{"of a pointer that options have set", options, `o := &T{n: 1}; for _, f := range opts { f(o) }; run(func() { probe(o.n, o.s) })`, `- | func: 1 "" | func: ? ?`},
		{"of a pointer that a method hands to options", options + `; func (o *T) apply(opts []option) { for _, f := range opts { f(o) } }`, `o := &T{n: 1}; o.apply(opts); run(func() { probe(o.n) })`, `- | func: 1 | func: ?`},
		{"of a pointer that options as interfaces have set", `type option func(*T); func two(o *T) { o.n = 2 }; type setter interface { apply(*T) }; func (f option) apply(o *T) { f(o) }; var given setter = option(two)`, `o := &T{n: 1}; run(func() { probe(o.n) }); other := &T{}; given.apply(other)`, `- | func: 1`},
		{"of a pointer that options set later", options, `o := &T{n: 1}; run(func() { probe(o.n) }); for _, f := range opts { f(o) }`, `- | func: ?`},
		{"of a pointer that options set meanwhile", options, `o := &T{n: 1}; for _, f := range opts { go f(o) }; run(func() { probe(o.n) })`, `- | func: ?`},
		{"of a pointer that somebody gives an option", options + `; func late(f option, o *T) { f(o) }`, `o := &T{n: 1}; run(func() { probe(o.n) })`, `- | func: ?`},
		{"of a pointer that a generic function hands to options later", options + `; func apply[V any](v *V, list ...func(*V)) { for _, f := range list { f(v) } }`, `o := &T{n: 1}; for _, f := range opts { f(o) }; run(func() { probe(o.n) }); apply(o)`, `- | func: ?`},
		{"of a pointer that code out of sight may give a function", `var two = func(o *T) bool { o.n = 2; return true }; func all(list []*T) bool { return slices.ContainsFunc(list, two) }`, `o := &T{n: 1}; two(&T{}); run(func() { probe(o.n) })`, `- | func: ?`},
		{"of a pointer that a literal of an option sets later", `type option func(*T); var opts = []option{func(o *T) { run(func() { o.n = 2 }) }}`, `o := &T{n: 1}; for _, f := range opts { f(o) }; run(func() { probe(o.n) })`, `- | func: - | func: ?`},
		{"of a variable that is lent later", set, `o := T{n: 1}; run(func() { probe(o.n, o.s) }); o.set()`, `- | func: ? ""`},
		{"of a variable that is lent in a loop", set, `o := T{n: 1}; for range xs { run(func() { probe(o.n, o.s) }); o.set() }`, `- | func: 2 "" | func: ? ""`},
		{"of a variable that a literal lends", set, `o := T{n: 1}; run(func() { probe(o.n, o.s); o.set() })`, `- | func: ? ""`},
		{"of a variable that is lent when all is done", set, `o := T{n: 1}; defer o.set(); run(func() { probe(o.n, o.s) })`, `- | func: ? ""`},
		{"of a variable that is lent meanwhile", set, `o := T{n: 1}; go o.set(); run(func() { probe(o.n, o.s) })`, `- | func: ? ""`},
		{"of a variable that a method value has", set, `o := T{n: 1}; g := o.set; run(func() { probe(o.n, o.s) }); g()`, `- | func: ? ""`},
		{"of a variable that somebody keeps", set + `; func keep(o *T) { kept = o }; var kept *T`, `o := T{n: 1}; keep(&o); run(func() { probe(o.n, o.s) })`, `- | func: ? ""`},
		{"of a variable that a literal keeps", `func keep(o *T) { run(func() { o.n = 2 }) }`, `o := T{n: 1}; keep(&o); run(func() { probe(o.n, o.s) })`, `- | func: - | func: ? ?`},
		{"of a variable that a pointer has", set, `o := T{n: 1}; p := &o; run(func() { probe(o.n, o.s) }); p.set()`, `- | func: ? ""`},
		{"of a struct within", `func (o *T) set() { o.in.n = 2 }`, `o := &T{}; run(func() { probe(o.in.n, o.in.s, o.n) })`, `- | func: ? "" 0`},
		{"of a struct within, by its own method", `func (i *In) set() { i.n = 2 }`, `o := &T{in: In{n: 1}}; run(func() { probe(o.in.n, o.in.s) })`, `- | func: ? ""`},
		{"of an object within", `func (i *In) set() { i.n = 2 }`, `o := &T{p: &In{n: 1}}; run(func() { probe(o.p.n, o.p.s) })`, `- | func: ? ""`},
		{"that is embedded", `type E struct { In }; func (e *E) set() { e.n = 2 }`, `o := &E{}; run(func() { probe(o.n, o.s) })`, `- | func: ? ""`},
		{"of another type by the same name", `func (i *In) set() { i.n = 2 }`, object, `- | func: 1 ""`},
		{"all of them", `func (o *T) set() { *o = T{} }`, object, `- | func: ? ?`},
		{"all of them, before", `func (o *T) set() { *o = T{n: 3} }`, `o := &T{n: 1}; o.set(); run(func() { probe(o.n, o.s) })`, `- | func: 3 ""`},
		{"by its address", `func (o *T) set() { sink(&o.n) }`, object, `- | func: ? ""`},
		{"by its address as an operand of a flag", `func (o *T) set(v func(*string)) { v(&o.s) }`, object, `- | func: 1 ?`},
		{"that reflection may set", `type U struct { N int; n int; In struct { N int } }`, `o := &U{N: 1, n: 1}; run(func() { probe(o.N, o.n, o.In.N) }); sink(o)`, `- | func: ? 1 ?`},
		{"that an instance of a generic function may set", `type U struct { N int; n int }`, `o := &U{N: 1, n: 1}; run(func() { probe(o.N, o.n) }); errors.Fill(o)`, `- | func: ? 1`},
		{"of a generic type", `type G[P any] struct { n P; s string }; func (g *G[P]) set(p P) { g.n = p }`, `o := &G[int]{n: 1}; run(func() { probe(o.n, o.s) })`, `- | func: ? ""`},

		{"a map that is filled", "", `m := map[string]bool{}; run(func() { probe(m["a"]) }); m["a"] = true`, `- | func: ?`},
		{"a map that was filled before", "", `m := map[string]bool{}; m["a"] = true; run(func() { probe(m["a"], m["b"]) })`, `- | func: true false`},
		{"a map that a literal fills", "", `m := map[string]bool{}; run(func() { probe(m["a"]) }); run(func() { m["a"] = true })`, `- | func: - | func: ?`},
		{"a map that another function fills", `func fill(m map[string]bool) { m["a"] = true }`, `m := map[string]bool{}; run(func() { probe(m["a"]) }); fill(m)`, `- | func: ?`},
		{"a map that is filled by another name", "", `m := map[string]bool{}; run(func() { probe(m["a"]) }); q := m; q["a"] = true`, `- | func: ?`},
		{"a map that is only read", "", `m := map[string]bool{"a": true}; run(func() { probe(m["a"], m["b"]) }); for range m { break }; if len(m) > 0 { return }`, `- | func: true false`},
		{"a list of which an element is set", "", `l := []string{"a"}; run(func() { probe(l[0]) }); l[0] = "b"`, `- | func: ?`},
		{"a map in a field", maps + `func (o *M) allow(s string) { o.m[s] = true }`, `o := &M{map[string]bool{"a": true}}; run(func() { probe(o.m["a"]) })`, `- | func: ?`},
		{"a map in a field that is deleted from", maps + `func (o *M) deny(s string) { delete(o.m, s) }`, `o := &M{map[string]bool{"a": true}}; run(func() { probe(o.m["a"]) })`, `- | func: ?`},
		{"a map in a field that is handed on", maps + `func (o *M) get() map[string]bool { return o.m }`, `o := &M{map[string]bool{"a": true}}; run(func() { probe(o.m["a"]) })`, `- | func: ?`},
		{"a map in a field that was filled before", maps, `o := &M{map[string]bool{}}; o.m["a"] = true; run(func() { probe(o.m["a"], o.m["b"]) })`, `- | func: true false`},
		{"a map in a field that is only read", maps + `func (o *M) has(s string) bool { return len(o.m) > 0 && o.m[s] || get(o.m, s) }; func get(m map[string]bool, s string) bool { return m[s] }`, `o := &M{map[string]bool{"a": true}}; run(func() { probe(o.m["a"], o.m["b"]) })`, `- | func: true false`},

		{"that was set before it was copied", "", `p := T{n: 1}; p.n = 2; o := p; run(func() { probe(o.n, o.s) })`, `- | func: 2 ""`},
		{"of an operand that a caller has set", `func g(o T) { run(func() { probe(o.n) }) }`, `p := T{}; p.n = 2; g(p)`, `- | func: 2`},
		{"of an object that an earlier iteration has set", "", `for i := 0; i < n; i++ { o := &T{n: 1}; run(func() { probe(o.n) }); o.n = 2 }`, `- | func: ?`},
		{"of a struct that is replaced", `func (o *T) set(i In) { o.in = i }`, `o := &T{in: In{n: 1}}; run(func() { probe(o.in.n) })`, `- | func: ?`},
		{"that a branch told of", set, `o := &T{}; sink(o); if o.n == 1 { run(func() { probe(o.n) }) }`, `- | func: ?`},
		{"of an element of a list that grows", `type U struct { N int }; func grow(l []*U, o *U) []*U { return append(l, o) }`, `o := &U{N: 1}; run(func() { probe(o.N) })`, `- | func: 1`},
		{"that reflection may have set before", `type U struct { N int }; var last any`, `o := &U{N: 1}; sink(o); o.N = 2; run(func() { probe(o.N) })`, `- | func: 2`},
		{"that a function value may set", `type U struct { N, n int }; type option func(*U); func apply(o *U, set option) { set(o) }`, `o := &U{N: 1, n: 1}; run(func() { probe(o.N, o.n) })`, `- | func: ? 1`},
		{"that a function value has set before", `type U struct { N int }; func apply(o *U, set func(*U)) { set(o) }`, `o := &U{}; apply(o, func(o *U) { o.N = 1 }); run(func() { probe(o.N) })`, `- | func: 1`},
		{"that a function of the package may let others set", `type U struct { N int }; func fill[P any](v *P) { sink(v) }`, `o := &U{N: 1}; run(func() { probe(o.N) }); fill(o)`, `- | func: ?`},
		{"a map that its method fills", `type set map[string]bool; func (s set) add(e string) { s[e] = true }`, `m := set{}; run(func() { probe(m["a"]) }); m.add("a")`, `- | func: ?`},
		{"a map that its method reads", `type set map[string]bool; func (s set) has(e string) bool { return s[e] }`, `m := set{}; run(func() { probe(m["a"]) }); m.has("a")`, `- | func: false`},
		{"a map of maps", `var m = map[string]map[string]bool{"a": {"b": false}}; func set() { m["a"]["b"] = true }`, `probe(m["a"]["b"])`, `?`},
		{"a map of the package that is deleted from", `var m = map[string]bool{"a": true}; func set() { delete(m, "a") }`, `if m["a"] { probe(1) } else { probe(2) }`, `1 | 2`},
		{"an object of a variable of the package", `var v = &T{p: &In{n: 1}}; func (i *In) set() { i.n = 2 }`, `probe(v.p.n, v.p.s)`, `? ""`},
		{"that its maker sets, or not, before", "", `o := &T{}; if c { o.n = 1 }; run(func() { probe(o.n) })`, `- | func: 0 | func: 1`},
		{"that its maker sets, or not, before it returns", `func made(c bool) *T { o := &T{}; if c { o.n = 1 }; return o }`, `o := made(c); run(func() { probe(o.n) })`, `- | func: 0 | func: 1`},
		{"that its maker sets, or not, afterwards", "", `o := &T{}; run(func() { probe(o.n) }); if c { o.n = 1 }`, `- | func: ?`},
		{"that its maker sets, or not, in a loop with what is run later", "", `o := &T{}; for range xs { if c { o.n = 1 }; run(func() { probe(o.n) }) }`, `- | func: 1 | func: ?`},
		{"that its maker sets, or not, in each turn", "", `for range xs { o := &T{}; if c { o.n = 1 }; run(func() { probe(o.n) }) }`, `- | func: 0 | func: 1`},
		{"that its maker sets, or not, in a loop before", "", `o := &T{}; for range xs { o.n = 1 }; run(func() { probe(o.n) })`, `- | func: 0 | func: 1`},
		{"of an operand, that is set if it is not", `func g(o T) { if o.n == 0 { o.n = 1 }; run(func() { probe(o.n) }) }`, `g(T{}); g(T{n: 2})`, `- | func: 1 | func: 2`},
		{"of a parameter, that is set if it is not", `func g(o *T) { if o.n == 0 { o.n = 1 }; run(func() { probe(o.n) }) }`, `g(&T{n: 2})`, `- | func: ?`},
		{"a variable of the package", `var v = &T{n: 1}; ` + set, `probe(v.n, v.s)`, `? ""`},
		{"a method of an object", handlers + `func (o *object) set() { o.s = "x" }`, `sink(one(&object{HandlerFunc(last), "o"}))`, `- | func: 1 ? ?`},
	})
}

// handlers are what calls of Serve may come to: the recorder says that it calls
// its receiver.
const handlers = `
type Handler interface{ Serve(s string) }
type HandlerFunc func(s string)
func (HandlerFunc) Serve(string)
func one(next Handler) Handler { return HandlerFunc(func(s string) { probe(1); next.Serve(s) }) }
func two(next Handler) Handler { return HandlerFunc(func(s string) { probe(2); next.Serve(s + "!") }) }
func last(s string) { probe(s) }
type object struct { next Handler; s string }
func (o *object) Serve(s string) { probe(o.s); o.next.Serve(s) }
func unknown() Handler
`

func TestHandlers(t *testing.T) {
	runTests(t, []flowTest{
		{"a function", handlers, `var h Handler = HandlerFunc(last); h.Serve("a")`, `"a"`},
		{"one that runs the next", handlers, `sink(one(HandlerFunc(last)))`, `- | func: 1 ?`},
		{"a chain runs from the outermost", handlers, `sink(one(two(HandlerFunc(last))))`, `- | func: 1 2 ?`},
		{"two chains of the same parts", handlers, `sink(two(HandlerFunc(last))); sink(one(two(HandlerFunc(last))))`, `- | func: 1 2 ? | func: 2 ?`},
		{"what is out of sight ends a chain", handlers, `sink(one(two(unknown())))`, `- | func: 1 2`},
		{"what is between is out of sight", handlers, `var wrap func(Handler) Handler; sink(wrap); sink(one(wrap(two(HandlerFunc(last)))))`, `- | func: 1 | func: 2 ?`},
		{"put together in a loop", handlers, `var h Handler = HandlerFunc(last); for _, wrap := range []func(Handler) Handler{two, one} { h = wrap(h) }; sink(h)`, `- | func: 1 2 ?`},
		{"a struct with a next one", handlers, `sink(one(&object{two(HandlerFunc(last)), "o"}))`, `- | func: 1 "o" 2 ?`},
		{"an unknown one", handlers, `h := unknown(); h.Serve("a"); probe(3)`, `3`},
	})
}

func TestPackageVariables(t *testing.T) {
	runTests(t, []flowTest{
		{"single initializer", `var v = "a" + w; var w = "b"`, `probe(v)`, `"ab"`},
		{"single initializer that is called", `var v = g(); func g() string { return "a" }`, `probe(v)`, `"a"`},
		{"initializers together", `var v, w = "a", "b"`, `probe(v, w)`, `"a" "b"`},
		{"initialized by one call", `var v, w = g(); func g() (string, bool) { return "a", true }`, `probe(v, w)`, `? ?`},
		{"initialized by a call that splits", `var v = g(str()); func g(a string) string { if a == "x" { return "1" }; return "2" }`, `probe(v)`, `{"1","2"}`},
		{"list", `var v = []string{"a", "b"}`, `for _, e := range v { probe(e) }`, `"a" "b"`},
		{"struct", `var v = T{n: 1}; var w = &T{n: 2}`, `probe(v.n, w.n, v.s)`, `1 2 ""`},
		{"function", `var v = func(a string) string { return a + "!" }`, `probe(v("a"))`, `"a!"`},
		{"reassigned", `var v = "a"; func set() { v = "b" }`, `probe(v)`, `?`},
		{"reassigned, as this path set it", `var v = "a"`, `probe(v); v = "b"; probe(v)`, `? "b"`},
		{"address taken", `var v = "a"; var w = &v`, `probe(v)`, `?`},
		{"without value", `var v string; var o T`, `probe(v, o.n)`, `? ?`},
		{"exported", `var V = "a"`, `probe(V)`, `?`},
		{"branches on it agree", `var v = str() == "a"`, `if v { probe(1) }; if v { probe(2) }`, `- | 1 2`},
		{"field assigned elsewhere", `var v = T{n: 1}; func set() { v.n = 2 }`, `probe(v.n)`, `?`},
		{"field of a pointer assigned elsewhere", `var v = &T{n: 1}; func set() { v.n = 2 }`, `probe(v.n)`, `?`},
		{"address of a field taken", `var v = T{n: 1}; func set() { sink(&v.n) }`, `probe(v.n)`, `?`},
		{"changed by a function that is not run", `var v = "a"; func hidden() { v = "b" }`, `v = "c"; hidden(); probe(v)`, `?`},
		{"list changed by a function value", "var change func([]string)", `l := []string{"a"}; change(l); probe(l[0])`, `?`},
	})
}
