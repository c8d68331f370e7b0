package flow

import "testing"

func TestConstants(t *testing.T) {
	runTests(t, []flowTest{
		{"literal", "", `probe(1, "a", true, nil)`, `1 "a" true nil`},
		{"named", `const k = "a" + "b"`, `probe(k, k + "c", len(k))`, `"ab" "abc" 2`},
		{"through variables", "", `a := "x"; b := a + "y"; a = "z"; probe(a, b)`, `"z" "xy"`},
		{"parameter is unknown", "", `probe(c, s, n, xs, e)`, `? ? ? ? ?`},
		{"declaration without value is zero", "", `var a string; var b bool; var i int; var p *T; var o T; probe(a, b, i, p, o)`, `"" false 0 nil object`},
		{"several values", "", `a, b := 1, 2; a, b = b, a; probe(a, b)`, `2 1`},
		{"declared with several values", "", `var a, b = 1, "x"; probe(a, b)`, `1 "x"`},
		{"conversion", `type name string`, `a := name("x"); probe(string(a))`, `"x"`},
		{"comparison", "", `a := "x"; probe(a == "x", a != "x", 1 < 2, "b" <= "a", a > "w")`, `true false true false true`},
		{"nil", "", `var p *T; probe(p == nil, p != nil, &T{} == nil, []int{1} == nil)`, `true false false false`},
		{"arithmetic is unknown", "", `i := 3; probe(i - 1, i * 2, -i)`, `? ? ?`},
		{"increment is unknown", "", `i := 1; i++; probe(i)`, `?`},
		{"parentheses", "", `a := ("x"); (a) = "y"; probe((a))`, `"y"`},
		{"op-assign adds texts", "", `a := "x"; a += "y"; probe(a)`, `"xy"`},
		{"op-assign of something else is unknown", "", `i := 1; i |= 2; probe(i)`, `?`},
		{"op-assign of an unknown is unknown", "", `a := "x"; a += s; probe(a)`, `?`},
		{"shadowed by :=", "", `a := 1; if c { a := 2; a++; probe(a) }; probe(a)`, `1 | ? 1`},
		{"shadowed by a parameter", "", `a := 1; func(a int) { probe(a) }(2); probe(a)`, `2 1`},
		{"blank", "", `_ = s; _, b := 1, 2; probe(b)`, `2`},
		{"length of a list", "", `probe(len([]string{"a", "b"}), len(xs))`, `2 ?`},
		{"append to a list", "", `a := []string{"a"}; b := append(a, "b"); probe(a, b, append(xs, "b"))`, `["a"] ["a" "b"] ?`},
		{"element of a list", "", `a := []string{"a", "b"}; probe(a[1], a[n], a)`, `"b" ? ["a" "b"]`},
		{"slice is unknown", "", `a := []string{"a"}; probe(a[:1], "abc"[1:])`, `? ?`},
	})
}

func TestPaths(t *testing.T) {
	runTests(t, []flowTest{
		{"each branch is a path", "", `if c { probe(1) } else { probe(2) }; probe(3)`, `1 3 | 2 3`},
		{"no else", "", `if c { probe(1) }`, `- | 1`},
		{"arms do not meet", "", `a, b := 1, 1; if c { a = 2 } else { b = 2 }; probe(a, b)`, `1 2 | 2 1`},
		{"same condition agrees", "", `if c { probe(1) }; if c { probe(2) }; if !c { probe(3) }`, `1 2 | 3`},
		{"different conditions do not", "", `if c { probe(1) }; if d { probe(2) }`, `- | 1 | 1 2 | 2`},
		{"same comparison agrees", "", `if n < 3 { probe(1) }; if n < 3 { probe(2) }`, `- | 1 2`},
		{"two calls do not agree", "", `if cond() { probe(1) }; if cond() { probe(2) }`, `- | 1 | 1 2 | 2`},
		{"result in a variable agrees", "", `a := cond(); if a { probe(1) }; if a { probe(2) }`, `- | 1 2`},
		{"assigned anew does not agree", "", `a := cond(); if a { probe(1) }; a = cond(); if a { probe(2) }`, `- | 1 | 1 2 | 2`},
		{"constant condition", "", `if true { probe(1) } else { probe(2) }; if a := 1; a == 2 { probe(3) }`, `1`},
		{"return ends a path", "", `if c { probe(1); return }; probe(2)`, `1 | 2`},
		{"panic ends a path without an exit", "", `if c { probe(1); panic("x") }; probe(2)`, `2`},
		{"os.Exit ends a path", "", `if c { probe(1); os.Exit(1) }; probe(2)`, `2`},
		{"log.Fatal and log.Panicf end a path", "", `if c { log.Fatal(1) }; if d { log.Panicf("x") }; log.Print(1); probe(c, d)`, `false false`},
		{"runtime.Goexit ends a path", "", `if c { runtime.Goexit() }; probe(2)`, `2`},
		{"a function of the package that never returns ends a path", `func die(a string) { for a == "" { log.Fatal(a) }; panic(a) }; func stop() { die("x") }`, `if c { stop() }; probe(2, c)`, `2 false`},
		{"one that may return, or recover, does not", `func die() { defer func() { recover() }(); panic(1) }; func odd(a string) { if a != "" { return }; odd(a) }`, `if c { die(); odd(s) }; probe(2)`, `2`},
		{"one that is in a loop with others", `func a() { b() }; func b() { a() }`, `if c { a() }; probe(2)`, `2`},
		{"functions of constants", "", `probe(strconv.FormatBool(true), strings.ToLower("A"), strings.Join([]string{"a", "b"}, ","), strings.HasPrefix(s, "a"))`, `"true" "a" "a,b" ?`},
		{"function of a text that was told", "", `if s == "A" { probe(strings.ToLower(s), strings.HasPrefix(s, "A")) }`, `- | ? true`},
		{"a new error is not nil", "", `if errors.New("a") == nil { probe(1) } else { probe(2) }`, `2`},
		{"nor is one that a variable has", `var errA = errors.New("a"); var ErrB = errors.New("b"); func g(n int) error { if n == 1 { return errA }; if n == 2 { return ErrB }; return nil }`, `if err := g(n); err != nil { probe(n) } else { probe(err) }`, `1 | 2 | nil`},
		{"an error that is one of a kind is not nil", `var errA = errors.New("a")`, `_, err := os.Open(s); if errors.Is(err, os.ErrExist) || errors.Is(err, errA) { probe(1); if err == nil { probe(2) } }`, `- | 1`},
		{"one that may be what nobody knows may be nil", "", `_, err := os.Open(s); _, other := os.Open(t); if errors.Is(err, other) { probe(1); if err == nil { probe(2) } }`, `- | 1 | 1 2`},
		{"one that is like another is not nil", `type E struct{}; func (*E) Error() string { return "" }`, `_, err := os.Open(s); var e2 *E; if errors.As(err, &e2) { probe(1) } else if _, ok := errors.AsType[*E](err); ok { probe(2) } else if os.IsNotExist(err) { probe(3) }; if err == nil { probe(4) }`, `- | 1 | 2 | 3 | 4`},
		{"one that is told by a switch is not nil", "", `_, err := os.Open(s); switch { case errors.Is(err, os.ErrExist): probe(1); case err != nil: return }; if err == nil { probe(2) }`, `- | 1 | 2`},
		{"nil is no error of a kind", "", `var err error; probe(errors.Is(err, os.ErrExist), os.IsNotExist(err))`, `false false`},
		{"deferred calls run at the end, the last first", "", `defer probe(1); defer func() { probe(2) }(); probe(3)`, `3 2 1`},
		{"operands of a deferred call are evaluated where it stands", "", `a := "x"; defer probe(a); a = "y"; probe(a)`, `"y" "x"`},
		{"a deferred literal sees what changed", "", `a := "x"; defer func() { probe(a) }(); a = "y"`, `"y"`},
		{"deferred on one path", "", `if c { defer probe(1); return }; probe(2)`, `1 | 2`},
		{"deferred by a function", `func g() { defer probe(1); probe(2) }`, `g(); probe(3)`, `2 1 3`},
		{"deferred function of the package", `func g(a string) { if a == "x" { probe(1) } else { probe(2) } }`, `defer g(s); probe(3)`, `3 1 | 3 2`},
		{"a deferred call keeps the results", `func g() string { defer sink(1); return "a" }`, `probe(g())`, `"a"`},
		{"concurrent calls are not run", "", `go probe(1); go func() { probe(2) }(); probe(3)`, `3`},
		{"goto", "", `if c { goto end }; probe(1); end: probe(2)`, `1 2 | 2`},
	})
}

func TestRefine(t *testing.T) {
	runTests(t, []flowTest{
		{"equal to a constant", "", `if s == "a" { probe(s) } else { probe(s) }`, `"a" | ?`},
		{"constant first", "", `if "a" == s { probe(s) }`, `"a" | -`},
		{"not equal", "", `if s != "a" { probe(s) } else { probe(s) }`, `"a" | ?`},
		{"exclusion is remembered", "", `if s == "a" { return }; if s == "a" { probe(1) }; if s != "a" { probe(2) }`, `- | 2`},
		{"several exclusions", "", `if s == "a" || s == "b" { return }; probe(s == "a", s == "b", s == "c"); if s == "b" { probe(1) }`, `- | ? ? ?`},
		{"one constant excludes others", "", `if s == "a" { probe(s == "b"); if s == "b" { probe(1) } }`, `- | false`},
		{"of a copy", "", `a := s; if a == "x" { probe(s, a) }`, `"x" "x" | -`},
		{"not of what is assigned later", "", `if s == "a" { s = t; probe(s) }`, `- | ?`},
		{"a boolean", "", `if c { probe(c, !c) } else { probe(c, !c) }`, `false true | true false`},
		{"compared with true", "", `if c == true { probe(c) }; if c != true { probe(c) }`, `false | true`},
		{"carried by a variable", "", `a := s == "x"; if a { probe(s) } else { probe(1); if s == "x" { probe(2) } }`, `"x" | 1`},
		{"carried through not", "", `a := s != "x"; b := !a; if b { probe(s) }`, `"x" | -`},
		{"a field", "", `p := fresh(); if p.s == "x" { probe(p.s) }; if p.s == "x" { probe(1) }`, `"x" 1 | -`},
		{"an element of a map", "", `var m = map[string]string{}; if m[s] == "x" { probe(m[s]) }`, `"x" | -`},
		{"nil is no constant to refine by", "", `if e == nil { probe(1) }; if e == nil { probe(2) }`, `- | 1 2`},
		{"a range of numbers is not understood", "", `if n < 3 { if n > 5 { probe(1) } }`, `- | 1`},
		{"one of several", `func g(s string) string { if s == "1" { return "a" }; return "b" }; var v = g(str())`, `probe(v); if v == "a" { probe(v) }; if v == "c" { probe(3) }`, `{"a","b"} | {"a","b"} "a"`},
	})
}

func TestShortCircuit(t *testing.T) {
	runTests(t, []flowTest{
		{"and", "", `if c && d { probe(c, d) } else { probe(c, d) }`, `false ? | true false | true true`},
		{"or", "", `if c || d { probe(c, d) } else { probe(c, d) }`, `false false | false true | true ?`},
		{"not and", "", `if !(c && s == "a") { probe(1) } else { probe(s) }`, `"a" | 1`},
		{"nested", "", `if (c || d) && !(c && d) { probe(c, d) }`, `- | false true | true false`},
		{"constant operand", "", `if true && c { probe(c) }; if false || c { probe(1) }`, `- | true 1`},
		{"decided by a constant", "", `if c && false { probe(1) }; if c || true { probe(2) }`, `2`},
		{"in a variable", "", `a := c && s == "x"; if a { probe(c, s) }`, `- | true "x"`},
		{"decided by what is known", "", `if s == "a" && s == "b" { probe(1) }; if s == "a" || s != "a" { probe(2) }`, `2`},
	})
}

func TestSwitch(t *testing.T) {
	runTests(t, []flowTest{
		{"with tag", "", `switch s { case "a": probe(1, s); case "b", "c": probe(2); default: probe(3, s) }`, `1 "a" | 2 | 3 ?`},
		{"without default", "", `switch s { case "a": probe(1) }; if s == "a" { probe(2) }`, `- | 1 2`},
		{"without tag", "", `switch { case s == "a": probe(s); case c: probe(c) }`, `"a" | - | true`},
		{"fallthrough", "", `switch s { case "a": probe(1); fallthrough; case "b": probe(2); default: probe(3) }`, `1 2 | 2 | 3`},
		{"default first", "", `switch s { default: probe(3, s == "a"); case "a": probe(1) }`, `1 | 3 ?`},
		{"on a constant", "", `a := "b"; switch a { case "a": probe(1); case "b": probe(2); default: probe(3) }`, `2`},
		{"on true", "", `switch true { case s == "a": probe(s); default: probe(1); if s == "a" { probe(2) } }`, `"a" | 1`},
		{"with init", "", `switch a := str(); a { case "x": probe(a); case "y": probe(a) }`, `"x" | "y" | -`},
		{"break", "", `switch { case c: if d { break }; probe(1) }; probe(2)`, `1 2 | 2`},
		{"on the result of a function that is run", `func g() string { return "b" }`, `switch g() { case "a": probe(1); case "b": probe(2) }`, `2`},
		{"on one call, whose answer the cases share", "", `switch str() { case "a": probe(1); case "b": probe(2); case "a2": probe(3) }`, `- | 1 | 2 | 3`},
		{"type switch goes both ways", "", `switch v := e.(type) { case string: probe(1, v); case int, bool: probe(2); default: probe(3) }`, `1 ? | 2 | 3`},
		{"type switch without default", "", `switch e.(type) { case string: probe(1) }; probe(2)`, `1 2 | 2`},
		{"select goes both ways", "", `var a, b chan int; select { case x := <-a: probe(1, x); case b <- 1: probe(2) }; probe(3)`, `1 ? 3 | 2 3`},
		{"select with default", "", `var a chan int; select { case <-a: probe(1); default: probe(2) }`, `1 | 2`},
	})
}

func TestLoops(t *testing.T) {
	runTests(t, []flowTest{
		{"for may run or not", "", `for cond() { probe(1); break }; probe(2)`, `1 2 | 2`},
		{"for without end", "", `for { probe(1); if c { break } }; probe(2)`, `1 2 | unsure`},
		{"for with a constant bound", "", `for i := 0; i < 1; i += 1 { probe(i) }`, `0`},
		{"literal list in order", "", `for i, v := range []string{"a", "b", "c"} { probe(i, v) }`, `0 "a" 1 "b" 2 "c"`},
		{"list in a variable", "", `l := []string{"a", "b"}; for _, v := range l { probe(v) }`, `"a" "b"`},
		{"empty list", "", `for range []string{} { probe(1) }; probe(2)`, `2`},
		{"nil", "", `var l []string; for range l { probe(1) }; probe(2)`, `2`},
		{"unknown list runs or not", "", `for _, v := range xs { probe(v); break }`, `- | ?`},
		{"unknown list may run twice", "", `i := "a"; for range xs { if i == "aaa" { break }; i += "a"; }; probe(i)`, `"a" | "aa" | "aaa"`},
		{"over the result of a function that is run", `func g() []string { return []string{"a", "b"} }`, `for _, v := range g() { probe(v) }`, `"a" "b"`},
		{"list changed in the loop is ranged over as it was", "", `l := []string{"a", "b"}; for _, v := range l { l = nil; probe(v) }`, `"a" "b"`},
		{"element is compared", "", `for _, v := range []string{"a", "b"} { if s == v { probe(s) } }`, `"a" | "b" | -`},
		{"break out of a list", "", `for _, v := range []string{"a", "b"} { if s == v { probe(v); break } }; probe(s == "b")`, `"a" false | "b" true | ?`},
		{"break and return are paths", "", `for _, v := range []string{"a", "b"} { if v == s { return }; probe(v) }`, `"a" | "a" "b" | -`},
		{"continue", "", `for _, v := range []string{"a", "b", "c"} { if v == "b" { continue }; probe(v) }`, `"a" "c"`},
		{"labels", "", `outer: for _, a := range []string{"a", "b"} { for _, b := range []string{"x", "y"} { if b == "y" { continue outer }; if a == "b" { break outer }; probe(a, b) } }`, `"a" "x"`},
		{"nested lists start again", "", `for _, a := range []string{"a", "b"} { for _, b := range []string{"x", "y"} { probe(a + b) } }`, `"ax" "ay" "bx" "by"`},
		{"loop run again starts again", "", `for _, a := range []int{1, 2} { for range []int{1, 2} { probe(a); break } }`, `1 2`},
		{"facts about an element are forgotten on the next iteration", "", `i := ""; for _, v := range xs { if i == "xx" { return }; if v == "a" { probe(1) } else { probe(2) }; i += "x" }`, `- | 1 | 1 1 | 1 2 | 2 | 2 1 | 2 2`},
		{"facts about a call are forgotten on the next iteration", "", `for range []int{1, 2} { if str() == "a" { probe(1) } else { probe(2) } }`, `1 1 | 1 2 | 2 1 | 2 2`},
		{"facts about a variable of the loop are forgotten", "", `for range []int{1, 2} { a := str(); if a == "x" { probe(a) } else { probe(0) } }`, `"x" "x" | "x" 0 | 0 "x" | 0 0`},
		{"what an earlier iteration left is another value", "", `last := ""; for range []int{1, 2} { a := str(); if last == "x" { probe(a == "x") }; last = a }`, `- | ?`},
		{"over a number", "", `for i := range 3 { probe(i); break }`, `- | ?`},
		{"over a map", "", `var m map[string]int = map[string]int{"a": 1}; for k, v := range m { probe(k, v); break }`, `- | ? ?`},
		{"over a function", `var seq func(func(int) bool)`, `for i := range seq { probe(i); break }`, `- | ?`},
		{"assignments to outer variables last", "", `a := "x"; for _, v := range []string{"a", "b"} { a = v }; probe(a)`, `"b"`},
	})
}
