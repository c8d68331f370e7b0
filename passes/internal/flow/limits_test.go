package flow

import (
	"fmt"
	"strings"
	"testing"
)

// A package with more paths than the analysis looks at gives the same ones
// each time, and no panic.
func TestLimits(t *testing.T) {
	repeat := func(n int, format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintln(&b, strings.ReplaceAll(format, "#", fmt.Sprint(i)))
		}
		return b.String()
	}
	for _, test := range []flowTest{
		{name: "many branches", body: repeat(40, `if cond() { probe(#) }`)},
		{name: "many branches in a loop", body: `for cond() {` + repeat(12, `if cond() { probe(#) } else { n = # }`) + `}`},
		{name: "many branches in a function", decls: `func g() {` + repeat(12, `if cond() { probe(#) }`) + `}`, body: repeat(12, `g()`)},
		{name: "a loop that counts", body: `for i := ""; i != s; i += "x" { probe(i) }`},
		{name: "nested loops", body: repeat(8, `for i# := ""; i# != s; i# += "x" { sink(i#)`) + `probe(1)` + strings.Repeat("}\n", 8)},
		{name: "nested lists", body: repeat(2, `for _, i# := range []string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"} { sink(i#)`) + `probe(1)` + strings.Repeat("}\n", 2)},
		{name: "a long condition", body: `if ` + repeat(40, `s == "#" && cond() ||`) + `cond() { probe(1) }`},
		{name: "a long condition without calls", body: `if ` + repeat(40, `s == "#" && n == # ||`) + `d { probe(1) } else { probe(2) }`},
		{name: "a long conjunction of alternatives", body: `if ` + repeat(15, `(xs[#] == "a" || xs[#] == "b") &&`) + `c { probe(1) }`},
		{name: "many literals", body: repeat(10, `if cond() { n = # }; run(func() { probe(n) })`)},
		{name: "literals in literals", body: strings.Repeat(`if cond() { s += "a" }; if cond() { s += "b" }; if cond() { s += "c" }; r := s; run(func() { s := r;`, 4) + `probe(s)` + strings.Repeat("})\n", 4)},
		{name: "a list that grows", body: `var l []string; for cond() { l = append(l, "x") }; probe(len(l))`},
		{name: "a text that doubles", body: repeat(21, `s = s + s; if s == "#" { probe(#) }; sink(str())`)},
		{name: "a text that grows", body: repeat(25, `s, t = t, s + t; if s == "#" { probe(1) }; sink(str())`)},
		{name: "a condition that grows", body: repeat(17, `c, d = d, c && d`) + `if c { probe(1) }`},
		{name: "a condition that doubles", body: repeat(10, `c = c == d; d = c == d`) + `if c { probe(1) }`},
		{name: "a long function", body: repeat(5000, `if s == "#" { sink(1) }`) + `probe(1)`},
	} {
		t.Run(test.name, func(t *testing.T) {
			first, second := probes(t, test.source()), probes(t, test.source())
			if first != second {
				t.Errorf("two runs differ:\n%s\n%s", first, second)
			}
		})
	}
}

// Loops and switches that a path has left do not tell it from others, nor do iterations
// that left all as it was: no bound keeps the run from a path.
func TestLeft(t *testing.T) {
	const list = `[]string{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"}`
	var functions, calls strings.Builder
	for i := range 5 {
		fmt.Fprintf(&functions, "func g%d() { for _, e := range %s { if cond() { sink(e); return } } }\n", i, list)
		fmt.Fprintf(&calls, "g%d(); ", i)
	}
	var idle strings.Builder
	for i := range 8 {
		fmt.Fprintf(&idle, "if e == `a%d` { sink(e) }; ", i)
	}
	for _, test := range []flowTest{
		{name: "a break", body: strings.Repeat(`for _, e := range `+list+` { if cond() { sink(e); break } }; `, 5) + `probe(1)`},
		{name: "a return", decls: functions.String(), body: calls.String() + `probe(1)`},
		{name: "idle iterations", body: `for _, e := range xs { if e == "" { continue }; ` + idle.String() + `if e == "*" { sink(n); n = 1 } }; probe(n)`},
	} {
		t.Run(test.name, func(t *testing.T) {
			d := &recorder{paths: make(map[string]bool)}
			x := New(program(t, test.source()), d)
			for _, fn := range x.Prog.Functions() {
				if fn.Obj != nil && fn.Obj.Name() == "f" {
					x.Run(fn, func(*Fn, *State) bool { return true }, func(fn *Fn, st *State) { d.root = fn }, func(_ *Fn, complete bool) {
						if !complete {
							t.Errorf("not complete after %d nodes", x.Work())
						}
					})
				}
			}
		})
	}
}

// Programs that make no sense, but compile, do not make it panic.
func TestNoPanic(t *testing.T) {
	for _, body := range []string{
		`if e == "a" { if e.(bool) { probe(1) } }`,
		`if e == 1 { probe(e.(string) + "x") }`,
		`if e == "a" { probe(e.(int) < 3, e == 1, e != nil) }`,
		`if e == "a" { switch e.(type) { case bool: if e == true { probe(1) } } }`,
		`if e == "a" { for range e.([]string) { probe(1) } }`,
		`if e == "a" { probe(e.(*T).n); e.(*T).n = 1; e.(map[string]int)["x"] = 1; e.(func())() }`,
		`var a [4]int; a[n] = 1; probe(a[0], len(a), cap(a)); for i, v := range a { probe(i, v) }`,
		`a := [...]string{3: "x"}; probe(a[3], a[0])`,
		`var x, y complex128 = 1, 2i; probe(x == y, x + y); var f float64 = 1.5; probe(f == 1.5, f < 2)`,
		`m := map[*T][]func(){nil: {func() { probe(1) }}}; m[nil][0]()`,
		`var i interface{ m() }; i.m(); sink(i.m); var ch chan int; v, ok := <-ch; probe(v, ok); close(ch)`,
		`probe(struct{ a, b int }{1, 2}.b, []struct{ a int }{{1}}[0].a, (*T)(nil).n, &xs[0])`,
		`l: for { switch { case c: break l; case d: continue l; default: goto m } }; m: probe(min(n, 1), max(1, 2), copy(xs, xs))`,
		`var p **T; (*p).n = 1; **p = T{}; probe((*p).n); *(&n) = 2; (*&s) += "x"; n++; (*T)(nil).n++; xs[0] += "a"`,
		`func(xs ...string) { probe(xs) }(xs...); func(int, ...string) {}(1); recover(); clear(xs); delete(map[int]int{}, 1)`,
		`var x struct { T; *In }; x.T.s = "a"; x.In = nil; x.b = true; probe(x.b, x.In.s, x.T.s)`,
		`var is []int; for is[0] = range xs { }; for n, xs[0] = range xs { probe(n) }; for range 3 { probe(2) }`,
		`var r struct { r []func() }; r.r = []func(){func() { probe(r.r) }}; for _, g := range r.r { g() }`,
		`var z T; z = z; *(&z) = z; z.p = &z.in; z.p.n = 3; probe(z.in.n); z, z.n = z, 4`,
		`select {}`,
		``,
	} {
		t.Run("", func(t *testing.T) {
			defer func() {
				if e := recover(); e != nil {
					t.Errorf("%s\npanic: %v", body, e)
				}
			}()
			probes(t, flowTest{body: body}.source())
		})
	}
}

// A run that is not complete comes to its end nevertheless, and does not take all the
// work that it may.
func TestFewStates(t *testing.T) {
	body := strings.Repeat("if cond() { sink(n); n = 1 } else if d { n = 2 } else if cond() { sink(n); n = 3 }\n", 60) + "probe(n)"
	d := &recorder{paths: make(map[string]bool)}
	x := New(program(t, flowTest{body: body}.source()), d)
	for _, fn := range x.Prog.Functions() {
		if fn.Obj != nil && fn.Obj.Name() == "f" {
			x.Run(fn, func(*Fn, *State) bool { return true }, func(fn *Fn, st *State) { d.root = fn }, func(_ *Fn, complete bool) {
				if complete || len(d.paths) == 0 || x.Work() > maxWork*3/4 {
					t.Errorf("complete: %t, %d paths, %d nodes", complete, len(d.paths), x.Work())
				}
			})
		}
	}
}

// That a bound has ended the run of one root is nothing to the next.
func TestNextRoot(t *testing.T) {
	d := &recorder{paths: make(map[string]bool)}
	x := New(program(t, flowTest{decls: `func g() { if cond() { probe(1) }; if cond() { probe(2) } }`, body: `probe(1)`}.source()), d)
	for _, name := range []string{"g", "f"} {
		for _, fn := range x.Prog.Functions() {
			if fn.Obj == nil || fn.Obj.Name() != name {
				continue
			}
			x.Run(fn, func(*Fn, *State) bool { return true }, func(fn *Fn, st *State) {
				d.root = fn
				x.RootLimit = 0
				if name == "g" {
					x.RootLimit = 1
				}
			}, func(_ *Fn, complete bool) {
				if complete != (name == "f") {
					t.Errorf("%s is complete: %t", name, complete)
				}
			})
		}
	}
}
