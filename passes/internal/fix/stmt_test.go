package fix

import (
	"go/ast"
	"go/parser"
	"go/token"
	"slices"
	"testing"

	"golang.org/x/tools/go/ast/inspector"
)

func TestDeleteStmt(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"between others", "\ta()\n\ttarget()\n\tb()\n", "\ta()\n\tb()\n"},
		{"first", "\ttarget()\n\tb()\n", "\tb()\n"},
		{"last", "\ta()\n\ttarget()\n", "\ta()\n"},
		{"only one", "\tif a {\n\t\ttarget()\n\t}\n", "\tif a {\n\t}\n"},
		{"comment at its end goes", "\ta() // a\n\ttarget() // gone\n\tb() // b\n", "\ta() // a\n\tb() // b\n"},
		{"comment above stays", "\ta()\n\t// stays\n\ttarget()\n\tb()\n", "\ta()\n\t// stays\n\tb()\n"},
		{"comment above the last goes", "\ta()\n\t// gone\n\t// too\n\ttarget()\n", "\ta()\n"},
		{"comment above goes before a blank line", "\ta()\n\t// gone\n\ttarget()\n\n\tb()\n", "\ta()\n\n\tb()\n"},
		{"comment above goes before another", "\ta()\n\n\t// gone\n\ttarget()\n\n\t// stays\n\tb()\n", "\ta()\n\n\t// stays\n\tb()\n"},
		{"comment above goes before one right below", "\ta()\n\t// gone\n\ttarget()\n\t// stays\n\tb()\n", "\ta()\n\t// stays\n\tb()\n"},
		{"comment further above stays", "\ta()\n\t// stays\n\n\ttarget()\n\n\tb()\n", "\ta()\n\t// stays\n\n\tb()\n"},
		{"comment below stays", "\ta()\n\ttarget()\n\t// stays\n\tb()\n", "\ta()\n\t// stays\n\tb()\n"},
		{"several lines", "\ta()\n\ttarget(\n\t\tx, // gone\n\n\t\ty,\n\t)\n\tb()\n", "\ta()\n\tb()\n"},
		{"blank lines on both sides become one", "\ta()\n\n\ttarget()\n\n\tb()\n", "\ta()\n\n\tb()\n"},
		{"blank line at the end goes", "\ta()\n\n\ttarget()\n", "\ta()\n"},
		{"blank line before stays", "\ta()\n\n\ttarget()\n\tb()\n", "\ta()\n\n\tb()\n"},
		{"blank line after stays", "\ta()\n\ttarget()\n\n\tb()\n", "\ta()\n\n\tb()\n"},
		{"comment between blank lines", "\ta()\n\n\ttarget()\n\n\t// stays\n", "\ta()\n\n\t// stays\n"},
		{"in a case", "\tswitch {\n\tcase x:\n\t\ta()\n\n\t\ttarget()\n\n\tcase y:\n\t}\n", "\tswitch {\n\tcase x:\n\t\ta()\n\n\tcase y:\n\t}\n"},
		{"last in the last case", "\tswitch {\n\tcase x:\n\t\ttarget()\n\t}\n", "\tswitch {\n\tcase x:\n\t}\n"},
		{"in a communication", "\tselect {\n\tcase <-x:\n\t\ttarget()\n\tdefault:\n\t}\n", "\tselect {\n\tcase <-x:\n\tdefault:\n\t}\n"},
		{"raw string", "\ttarget(`\n\n}`)\n\tb()\n", "\tb()\n"},
		{"whole if", "\tif target {\n\t\ta()\n\t}\n\tb()\n", "\tb()\n"},
		{"line directive", "\ta()\n//line x.go:1\n\ttarget()\n\tb()\n", "\ta()\n//line x.go:1\n\tb()\n"},
		{"only one on the line of its function", "\tx(func() { target() })\n", "\tx(func() {})\n"},
		{"first on a line", "\tx(func() { target(); a() })\n", "\tx(func() { a() })\n"},
		{"last on a line", "\tx(func() { a(); target() })\n", "\tx(func() { a() })\n"},
		{"comment on the line of its function", "\tx(func() { /* a */ target() })\n", ""},
		{"comment before it on its line", "\t/* a */ target()\n", ""},
		{"comment that goes on after its line", "\ttarget() /* a\n\tb */\n\tb()\n", ""},
		{"labeled", "L:\n\ttarget()\n\tgoto L\n", "\tgoto L\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, DeleteStmt(s.fset, s.stmt(t)), body(test.want))
		})
	}
	t.Run("init", func(t *testing.T) {
		s := parse(t, body("\tif target := a(); target {\n\t}\n"))
		s.checkEdits(t, DeleteStmt(s.fset, s.target().Parent()), "")
	})
	t.Run("under a label", func(t *testing.T) {
		s := parse(t, body("L:\n\ttarget()\n\tgoto L\n"))
		cur, _ := s.stmt(t).LastChild()
		s.checkEdits(t, DeleteStmt(s.fset, cur), "")
	})
}

// Deletions of statements with a blank line between them can be merged.
func TestDeleteStmtNeighbours(t *testing.T) {
	s := parse(t, body("\ta()\n\n\ttarget()\n\n\tb()\n\n\tc()\n"))
	next, _ := s.stmt(t).NextSibling()
	after, _ := next.NextSibling()
	edits := slices.Concat(DeleteStmt(s.fset, s.stmt(t)), DeleteStmt(s.fset, next), DeleteStmt(s.fset, after))
	s.checkEdits(t, edits, body("\ta()\n"))
}

func TestInsert(t *testing.T) {
	for _, test := range []struct{ name, body, before, after string }{
		{"between others", "\ta()\n\ttarget()\n\tb()\n", "\ta()\n\tnew()\n\ttarget()\n\tb()\n", "\ta()\n\ttarget()\n\tnew()\n\tb()\n"},
		{"blank lines around", "\ta()\n\n\ttarget()\n\n\tb()\n", "\ta()\n\n\tnew()\n\ttarget()\n\n\tb()\n", "\ta()\n\n\ttarget()\n\tnew()\n\n\tb()\n"},
		{"comment at its end", "\ttarget() // c\n", "\tnew()\n\ttarget() // c\n", "\ttarget() // c\n\tnew()\n"},
		{"comment above", "\ta() // a\n\t// c\n\t// d\n\ttarget()\n", "\ta() // a\n\tnew()\n\t// c\n\t// d\n\ttarget()\n", "\ta() // a\n\t// c\n\t// d\n\ttarget()\n\tnew()\n"},
		{"comment further above", "\ta()\n\t// c\n\n\ttarget()\n", "\ta()\n\t// c\n\n\tnew()\n\ttarget()\n", "\ta()\n\t// c\n\n\ttarget()\n\tnew()\n"},
		{"in a case", "\tswitch {\n\tcase x:\n\t\ttarget()\n\tcase y:\n\t}\n", "\tswitch {\n\tcase x:\n\t\tnew()\n\t\ttarget()\n\tcase y:\n\t}\n", "\tswitch {\n\tcase x:\n\t\ttarget()\n\t\tnew()\n\tcase y:\n\t}\n"},
		{"several lines", "\ttarget(\n\t\tx,\n\t)\n", "\tnew()\n\ttarget(\n\t\tx,\n\t)\n", "\ttarget(\n\t\tx,\n\t)\n\tnew()\n"},
		{"function on one line", "\tx(func() { target() })\n", "\tx(func() {\n\t\tnew()\n\t\ttarget()\n\t})\n", "\tx(func() {\n\t\ttarget()\n\t\tnew()\n\t})\n"},
		{"statements on one line", "\tx(\n\t\ty, func() { a(); target(); b() },\n\t)\n", "\tx(\n\t\ty, func() {\n\t\t\ta()\n\t\t\tnew()\n\t\t\ttarget()\n\t\t\tb()\n\t\t},\n\t)\n", "\tx(\n\t\ty, func() {\n\t\t\ta()\n\t\t\ttarget()\n\t\t\tnew()\n\t\t\tb()\n\t\t},\n\t)\n"},
		{"after a closing brace", "\tx(func() {\n\t}).y(func() { target() })\n", "\tx(func() {\n\t}).y(func() {\n\t\tnew()\n\t\ttarget()\n\t})\n", "\tx(func() {\n\t}).y(func() {\n\t\ttarget()\n\t\tnew()\n\t})\n"},
		{"comment on the line of its function", "\tx(func() { target() /* c */ })\n", "", ""},
		{"comment before it on its line", "\t/* c */ target()\n", "", ""},
		{"comment that goes on after its line", "\ttarget() /* c\n\td */\n", "", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			s.checkEdits(t, InsertBefore(s.fset, s.stmt(t), "new()"), body(test.before))
			s.checkEdits(t, InsertAfter(s.fset, s.stmt(t), "new()"), body(test.after))
		})
	}
}

func TestInsertFunctionOnOneLine(t *testing.T) {
	s := parse(t, "package p\n\nfunc f() { target() }\n")
	s.checkEdits(t, InsertBefore(s.fset, s.stmt(t), "new()"), "package p\n\nfunc f() {\n\tnew()\n\ttarget()\n}\n")
	s = parse(t, "package p\n\nvar (\n\tf = func() { target() }\n)\n")
	s.checkEdits(t, InsertBefore(s.fset, s.stmt(t), "new()"), "package p\n\nvar (\n\tf = func() {\n\t\tnew()\n\t\ttarget()\n\t}\n)\n")
}

func TestInsertSeveralLines(t *testing.T) {
	s := parse(t, body("\tif x {\n\t\ttarget() // c\n\t}\n"))
	const text = "if y {\n\treturn\n}\n\nz()"
	s.checkEdits(t, InsertBefore(s.fset, s.stmt(t), text), body("\tif x {\n\t\tif y {\n\t\t\treturn\n\t\t}\n\n\t\tz()\n\t\ttarget() // c\n\t}\n"))
	s.checkEdits(t, InsertAfter(s.fset, s.stmt(t), text), body("\tif x {\n\t\ttarget() // c\n\t\tif y {\n\t\t\treturn\n\t\t}\n\n\t\tz()\n\t}\n"))
}

func TestGuard(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"call", "\ta()\n\ttarget(x)\n\tb()\n", "\ta()\n\tif ok {\n\t\ttarget(x)\n\t}\n\tb()\n"},
		{"comments", "\t// c\n\ttarget(x) // d\n\tb()\n", "\t// c\n\tif ok {\n\t\ttarget(x) // d\n\t}\n\tb()\n"},
		{"method chain", "\tx.y(1).z(target)\n", "\tif ok {\n\t\tx.y(1).z(target)\n\t}\n"},
		{"assignment", "\tx[target] = y\n", "\tif ok {\n\t\tx[target] = y\n\t}\n"},
		{"parentheses", "\t(*target).x()\n", "\tif ok {\n\t\t(*target).x()\n\t}\n"},
		{"star", "\t*target = x\n", "\tif ok {\n\t\t*target = x\n\t}\n"},
		{"receive", "\t<-target\n", "\tif ok {\n\t\t<-target\n\t}\n"},
		{"slice literal", "\t[]T{target}.x()\n", "\tif ok {\n\t\t[]T{target}.x()\n\t}\n"},
		{"map literal", "\tmap[K]V{x: target}.x()\n", "\tif ok {\n\t\tmap[K]V{x: target}.x()\n\t}\n"},
		{"function literal", "\tfunc() { x(target); y() }()\n", ""},
		{"string", "\t\"x\".x(target)\n", "\tif ok {\n\t\t\"x\".x(target)\n\t}\n"},
		{"return", "\treturn target\n", "\tif ok {\n\t\treturn target\n\t}\n"},
		{"defer", "\tdefer target()\n", "\tif ok {\n\t\tdefer target()\n\t}\n"},
		{"go", "\tgo target()\n", "\tif ok {\n\t\tgo target()\n\t}\n"},
		{"if", "\tif target {\n\t\tx()\n\t}\n", "\tif ok {\n\t\tif target {\n\t\t\tx()\n\t\t}\n\t}\n"},
		{"loop with blank line, comment and else", "\tfor range target {\n\t\tif x {\n\n\t\t\t// c\n\t\t\ty()\n\t\t} else {\n\t\t\tz(x +\n\t\t\t\ty)\n\t\t}\n\t}\n", "\tif ok {\n\t\tfor range target {\n\t\t\tif x {\n\n\t\t\t\t// c\n\t\t\t\ty()\n\t\t\t} else {\n\t\t\t\tz(x +\n\t\t\t\t\ty)\n\t\t\t}\n\t\t}\n\t}\n"},
		{"call over several lines", "\ttarget(\n\t\tx[a],\n\t\tT{\n\t\t\tA: 1,\n\t\t},\n\t\tfunc(\n\t\t\ta int,\n\t\t) {\n\t\t},\n\t)\n", "\tif ok {\n\t\ttarget(\n\t\t\tx[a],\n\t\t\tT{\n\t\t\t\tA: 1,\n\t\t\t},\n\t\t\tfunc(\n\t\t\t\ta int,\n\t\t\t) {\n\t\t\t},\n\t\t)\n\t}\n"},
		{"function on one line", "\tx(func() { a(); target() })\n", "\tx(func() {\n\t\ta()\n\t\tif ok {\n\t\t\ttarget()\n\t\t}\n\t})\n"},
		{"raw string over several lines", "\ttarget(`\n`)\n", ""},
		{"comment over several lines", "\ttarget(x, /* c\n\t\td */y)\n", ""},
		{"definition", "\tx := target\n\ty(x)\n", ""},
		{"declaration", "\tvar x = target\n\ty(x)\n", ""},
		{"label", "L:\n\ttarget()\n\tgoto L\n", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := parse(t, body(test.body))
			cur := s.stmt(t)
			if test.name == "function literal" {
				cur, _ = Stmt(cur.Parent())
				test.want = "\tif ok {\n\t\tfunc() { x(target); y() }()\n\t}\n"
			}
			s.checkEdits(t, Guard(s.fset, cur, "ok"), body(test.want))
		})
	}
}

// What another fix inserts before a guarded statement goes before the guard,
// whichever comes first.
func TestGuardAfterInsertion(t *testing.T) {
	for _, test := range []struct{ name, body, want string }{
		{"own line", "\ttarget(x)\n", "\tnew()\n\tif ok {\n\t\ttarget(x)\n\t}\n"},
		{"comment above", "\t// c\n\ttarget(x)\n", "\tnew()\n\t// c\n\tif ok {\n\t\ttarget(x)\n\t}\n"},
	} {
		s := parse(t, body(test.body))
		insertion, guard := InsertBefore(s.fset, s.stmt(t), "new()"), Guard(s.fset, s.stmt(t), "ok")
		s.checkEdits(t, slices.Concat(insertion, guard), body(test.want))
		s.checkEdits(t, slices.Concat(guard, insertion), body(test.want))
	}
}

// FuzzDeleteStmt deletes each statement of a file in turn and checks that
// nothing else goes.
func FuzzDeleteStmt(f *testing.F) {
	for _, lines := range []string{
		"\ta()\n\n\t// c\n\tb() // d\n",
		"\tif a := b(); a {\n\t\tc()\n\t} else if d {\n\t}\n",
		"\tswitch {\n\tcase a:\n\t\tb()\n\tdefault:\n\t\tc()\n\t}\n",
		"\tselect {\n\tcase <-a:\n\t\tb()\n\tcase c <- d:\n\t}\n",
		"\tx(func() { a(); b(); /* c */ })\n",
		"L:\n\tfor {\n\t\tbreak L\n\t}\n\t;;\n",
		"\tfor {\n\t}\n\t;a()\n",
		"\ta(`\n`) /*\n*/; b()\n//line x.go:7\n\tc()",
	} {
		f.Add(body(lines))
	}
	f.Fuzz(func(t *testing.T, text string) {
		const mode = parser.ParseComments | parser.SkipObjectResolution
		fset := token.NewFileSet()
		file, err := parser.ParseFile(fset, "p.go", text, mode)
		if err != nil {
			t.Skip("no Go: there is no statement to delete")
		}
		s := source{text, fset, file, inspector.New([]*ast.File{file}).Root()}
		for cur := range s.root.Preorder() {
			if _, ok := cur.Node().(ast.Stmt); !ok {
				continue
			}
			edits := DeleteStmt(fset, cur)
			if edits == nil {
				continue
			}
			out := s.apply(t, edits)
			fset := token.NewFileSet()
			after, err := parser.ParseFile(fset, "p.go", out, mode)
			if err != nil {
				t.Fatalf("deleting %T: %v\n%s\nbefore:\n%s", cur.Node(), err, out, text)
			}
			want := count(file) - count(cur.Node())
			if got := count(after); got != want {
				t.Fatalf("deleting %T leaves %d nodes, want %d:\n%s\nbefore:\n%s", cur.Node(), got, want, out, text)
			}
		}
	})
}

// count counts the nodes of the tree but comments and empty statements, which
// are nodes or not depending on what is around them.
func count(root ast.Node) int {
	n := 0
	ast.Inspect(root, func(node ast.Node) bool {
		switch node.(type) {
		case nil, *ast.EmptyStmt, *ast.CommentGroup:
			return false
		}
		n++
		return true
	})
	return n
}
