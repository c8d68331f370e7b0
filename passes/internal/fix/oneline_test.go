package fix

import (
	"slices"
	"testing"

	"golang.org/x/tools/go/ast/inspector"
)

// Edits that open one and the same body go together.
func TestOneLineTogether(t *testing.T) {
	s := parse(t, "package p\n\nfunc f() { target(); other() }\n")
	edits, ok := normalize(slices.Concat(InsertBefore(s.fset, s.stmt(t), "new()"), Guard(s.fset, s.stmt(t), "ok")))
	if !ok {
		t.Fatal("edits overlap")
	}
	s.checkEdits(t, edits, "package p\n\nfunc f() {\n\tnew()\n\tif ok {\n\t\ttarget()\n\t}\n\tother()\n}\n")

	edits, ok = normalize(slices.Concat(InsertBefore(s.fset, s.stmt(t), "new()"), DeleteStmt(s.fset, s.stmt(t))))
	if ok {
		t.Errorf("an opened body and a statement that goes from it: %v", edits)
	}
}

// list returns the statements of the list around target.
func (s source) list(t *testing.T) []inspector.Cursor {
	t.Helper()
	var stmts []inspector.Cursor
	for c := range s.stmt(t).Parent().Children() {
		stmts = append(stmts, c)
	}
	return stmts
}

// pick returns some statements of that list, by their places in it.
func (s source) pick(t *testing.T, places []int) []inspector.Cursor {
	t.Helper()
	list := s.list(t)
	var stmts []inspector.Cursor
	for _, i := range places {
		stmts = append(stmts, list[i])
	}
	return stmts
}

func TestGuardAll(t *testing.T) {
	for _, test := range []struct {
		name, body string
		out        []int
		want       string
	}{
		{"two", "\ttarget()\n\tb()\n", nil, "\tif ok {\n\t\ttarget()\n\t\tb()\n\t}\n"},
		{"comments and blank lines", "\t// c\n\ttarget() // d\n\n\t// e\n\tb(\n\t\tx,\n\t) // f\n", nil, "\t// c\n\tif ok {\n\t\ttarget() // d\n\n\t\t// e\n\t\tb(\n\t\t\tx,\n\t\t) // f\n\t}\n"},
		{"one goes before", "\ttarget()\n\tb()\n\tc()\n", []int{1}, "\tb()\n\tif ok {\n\t\ttarget()\n\t\tc()\n\t}\n"},
		{"one with a comment goes before", "\ttarget()\n\tb() // d\n\tc()\n", []int{1}, ""},
		{"one on two lines goes before", "\ttarget()\n\tb(\n\t\tx,\n\t)\n\tc()\n", []int{1}, ""},
		{"comment over several lines", "\ttarget()\n\t/* a\n\tb */\n\tb()\n", nil, ""},
		{"definition", "\ttarget()\n\tb := 1\n", nil, ""},
		{"one line", "\tx(func() { target(); b(); c() })\n", nil, "\tx(func() {\n\t\tif ok {\n\t\t\ttarget()\n\t\t\tb()\n\t\t\tc()\n\t\t}\n\t})\n"},
		{"one line, one goes before", "\tx(func() { target(); b(); c() })\n", []int{1}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, GuardAll(s.fset, s.list(t), "ok", s.pick(t, test.out)...), body(test.want))
		})
	}
}

func TestUnwrap(t *testing.T) {
	for _, test := range []struct {
		name, body string
		out        []int
		want       string
	}{
		{"one", "\tif x {\n\t\ttarget()\n\t}\n\ty()\n", nil, "\ttarget()\n\ty()\n"},
		{"comments", "\t// a\n\tif x {\n\t\t// b\n\t\ttarget() // c\n\n\t\t// d\n\t\ty(\n\t\t\tz,\n\t\t) // e\n\t}\n", nil, "\t// a\n\t// b\n\ttarget() // c\n\n\t// d\n\ty(\n\t\tz,\n\t) // e\n"},
		{"without the first", "\tif x {\n\t\ta()\n\t\ttarget()\n\t}\n", []int{0}, "\ttarget()\n"},
		{"without one", "\tif x {\n\t\ttarget()\n\t\ta()\n\t\tb()\n\t}\n", []int{1}, "\ttarget()\n\tb()\n"},
		{"without the last", "\tif x {\n\t\ttarget()\n\t\ta()\n\t}\n", []int{1}, "\ttarget()\n"},
		{"without one that has a comment", "\tif x {\n\t\ttarget()\n\t\ta() // c\n\t}\n", []int{1}, ""},
		{"else", "\tif x {\n\t\ttarget()\n\t} else {\n\t}\n", nil, ""},
		{"comment at the brace", "\tif x { // c\n\t\ttarget()\n\t}\n", nil, ""},
		{"comment at the end", "\tif x {\n\t\ttarget()\n\t\t// c\n\t}\n", nil, ""},
		{"comment at the end of the if", "\tif x {\n\t\ttarget()\n\t} // c\n", nil, ""},
		{"string over several lines", "\tif x {\n\t\ttarget(`\n`)\n\t}\n", nil, ""},
		{"else if", "\tif y {\n\t} else if x {\n\t\ttarget()\n\t}\n", nil, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, Unwrap(s.fset, s.stmt(t).Parent().Parent(), s.pick(t, test.out)...), body(test.want))
		})
	}
}

func TestDeleteStmts(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"lines", "\ttarget()\n\tb()\n", "package p\n\nfunc f() {\n}\n"},
		{"one line", "\tx(func() { target(); b() })\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, DeleteStmts(s.fset, s.list(t)), test.want)
		})
	}
}

func TestTakeStmt(t *testing.T) {
	s := parse(t, body("\ta()\n\n\t// b\n\t// c\n\ttarget() // d\n\te()\n"))
	above, beside, edits := TakeStmt(s.fset, s.stmt(t))
	if above != "// b\n// c\n" || beside != " // d" {
		t.Errorf("%q, %q", above, beside)
	}
	s.checkEdits(t, edits, body("\ta()\n\n\te()\n"))
}
