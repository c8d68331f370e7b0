package flow

import (
	"go/types"
	"strings"
	"testing"
)

// A value knows the expression that gave it, and by which operands it came.
func TestGiver(t *testing.T) {
	for _, test := range []flowTest{
		{"a constant", "", `probe("a")`, `"a"`},
		{"a variable has what it was given", "", `x := "a" + s; y := x; probe(y)`, `"a" + s`},
		{"a parameter of the root", "", `probe(s)`, `s`},
		{"one of two that are equal", "", `x := "a"; if c { x = "a"; sink(1) }; probe(x)`, `"a"`},
		{"a field", "", `v := T{s: str()}; probe(v.s)`, `str()`},
		{"an element", "", `l := []string{"a", s}; probe(l[1])`, `s`},
		{"an element of a loop", "", `for _, e := range []T{{s: "a"}} { probe(e.s) }`, `"a"`},
		{"what was told", "", `if s == "a" { x := s; probe(x) }`, `- | s told`},
		{"a result", `func g() string { return "a" }`, `probe(g())`, `"a"`},
		{"through a call", `func g(v string) { probe(v) }`, `g("a")`, `"a" by "a"`},
		{"through two calls", `func g(v string) { h(1, v) }; func h(n int, w string) { probe(n, w) }`, `x := "a"; g(x)`, `1 by 1 "a" by x by v`},
		{"through the same call twice", `func g(v string) string { return v }`, `x := "a"; for cond() { x = g(x) }; probe(x)`, `"a" | "a" by x`},
		{"equal operands", `func g(v, w string) { probe(w) }`, `g("a", "a"+"")`, `"a" + "" by "a" + ""`},
		{"operands of a variadic call", `func g(v ...string) { probe(v[1]) }`, `g("a", "b")`, `"b" by "b"`},
		{"a receiver", `func (v T) m() { probe(v.s) }`, `T{s: "a"}.m()`, `"a"`},
		{"a closure", "", `g := func(v string) { probe(v) }; g("a")`, `"a" by "a"`},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := probesBy(t, test.source(), showGiver); got != test.want {
				t.Errorf("%s\n%s\n got: %s\nwant: %s", test.decls, test.body, got, test.want)
			}
		})
	}
}

func showGiver(v Value) string {
	text := []string{types.ExprString(v.From.Expr)}
	for _, p := range v.From.Passed {
		text = append(text, "by", types.ExprString(p.Arg))
	}
	if v.Told {
		text = append(text, "told")
	}
	return strings.Join(text, " ")
}
