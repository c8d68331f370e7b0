package fix

import (
	"go/ast"
	"testing"

	"golang.org/x/tools/go/ast/inspector"
)

// TestTakeStmts moves target and what follows it, but for b(), to the start.
func TestTakeStmts(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"one", "\ta()\n\ttarget()\n", "\ttarget()\n\ta()\n"},
		{"two at the end", "\ta()\n\n\ttarget()\n\tx()\n", "\ttarget()\n\tx()\n\ta()\n"},
		{"two before another", "\ta()\n\ttarget()\n\tx()\n\n\tb()\n", "\ttarget()\n\tx()\n\ta()\n\n\tb()\n"},
		{"blank lines", "\ta()\n\n\ttarget()\n\n\tx()\n\n\tb()\n", "\ttarget()\n\tx()\n\ta()\n\n\tb()\n"},
		{"comments", "\ta() // a\n\t// above\n\ttarget() // beside\n\t// between\n\n\t// again\n\tx() // last\n\t// below\n\tb()\n", "\t// above\n\ttarget() // beside\n\t// between\n\t// again\n\tx() // last\n\ta() // a\n\t// below\n\tb()\n"},
		{"comment apart", "\ta()\n\t// apart\n\n\ttarget()\n", "\ttarget()\n\ta()\n\t// apart\n"},
		{"several lines", "\ta()\n\ttarget(\n\t\tx,\n\t)\n", "\ttarget(\n\t\tx,\n\t)\n\ta()\n"},
		{"comment within", "\ta()\n\ttarget(x /* y */)\n", ""},
		{"raw string", "\ta()\n\ttarget(`\n`)\n", ""},
		{"on one line", "\tx(func() { a(); target() })\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			first := s.stmt(t)
			var stmts []inspector.Cursor
			for c, ok := first, true; ok && !isB(c); c, ok = c.NextSibling() {
				stmts = append(stmts, c)
			}
			at, _ := first.Parent().FirstChild()
			text, edits := TakeStmts(s.fset, stmts)
			if edits != nil {
				edits = append(InsertBefore(s.fset, at, text), edits...)
			}
			want := test.want
			if want != "" {
				want = body(want)
			}
			s.checkEdits(t, edits, want)
		})
	}
}

// isB reports whether a statement is b().
func isB(cur inspector.Cursor) bool {
	for c := range cur.Preorder((*ast.Ident)(nil)) {
		return c.Node().(*ast.Ident).Name == "b"
	}
	return false
}
