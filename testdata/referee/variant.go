package referee

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/scanner"
	"go/token"
	"go/types"
	"net/http"
	"slices"
	"strings"
)

// A variant changes a program in a way that changes no answer. It does so
// wherever it can, and not at all if there is no such place.
type variant struct {
	name   string
	change func(*Program) (source []byte, ok bool)
	layout bool // that is what it changes
}

var variants = []variant{
	{name: "locals renamed", change: edits(renameLocals)},
	{name: "value extracted", change: edits(func(p *Program) []edit {
		return p.extract(func(call *ast.CallExpr) ast.Expr { return call.Args[len(call.Args)-1] })
	})},
	{name: "name extracted", change: edits(func(p *Program) []edit { return p.extract(func(call *ast.CallExpr) ast.Expr { return call.Args[0] }) })},
	{name: "condition extracted", change: edits(extractConditions)},
	{name: "bodies in blocks", change: edits(blocks)},
	{name: "calls in closures", change: edits(closures)},
	{name: "function moved", change: edits(move)},
	{name: "function split", change: edits(split)},
	{name: "writes swapped", change: edits(swap)},
	{name: "unrelated statements", change: edits(unrelatedStatements)},
	{name: "unrelated if", change: edits(func(p *Program) []edit { return p.unrelatedIfs(1) })},
	{name: "eight unrelated ifs", change: edits(func(p *Program) []edit { return p.unrelatedIfs(8) })},
	{name: "unrelated setting", change: edits(unrelatedSetting)},
	{name: "dead branch", change: edits(deadBranch)},
	{name: "unreachable statement", change: edits(unreachable)},
	{name: "one line", change: oneLine, layout: true},
	{name: "many lines", change: manyLines, layout: true},
}

// edits makes a change of a list of edits.
func edits(find func(*Program) []edit) func(*Program) ([]byte, bool) {
	return func(p *Program) ([]byte, bool) {
		edits := find(p)
		if len(edits) == 0 {
			return nil, false
		}
		source, err := apply(p.Source, edits)
		return source, err == nil
	}
}

// before returns an edit that puts a statement before another.
func (p *Program) before(n ast.Node, text string) edit {
	at := p.offset(n.Pos())
	return edit{at, at, text + "\n"}
}

// after returns an edit that puts text after a position.
func (p *Program) after(pos token.Pos, text string) edit {
	return edit{p.offset(pos) + 1, p.offset(pos) + 1, text}
}

func renameLocals(p *Program) (edits []edit) {
	rename := func(id *ast.Ident, obj types.Object) {
		v, ok := obj.(*types.Var)
		if ok && !v.IsField() && v.Pkg() == p.pkg.Types && v.Parent() != p.pkg.Types.Scope() && v.Name() != "_" {
			edits = append(edits, edit{p.offset(id.End()), p.offset(id.End()), "Renamed"})
		}
	}
	for id, obj := range p.pkg.TypesInfo.Defs {
		rename(id, obj)
	}
	for id, obj := range p.pkg.TypesInfo.Uses {
		rename(id, obj)
	}
	return edits
}

// lists calls f for each list of statements.
func (p *Program) lists(f func([]ast.Stmt)) {
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BlockStmt:
			f(n.List)
		case *ast.CaseClause:
			f(n.Body)
		}
		return true
	})
}

// call returns the call that a statement is, if it has arguments and no
// function literals in it.
func call(s ast.Stmt) *ast.CallExpr {
	e, ok := s.(*ast.ExprStmt)
	if !ok {
		return nil
	}
	c, ok := e.X.(*ast.CallExpr)
	if !ok || len(c.Args) == 0 || hasLiteral(c) {
		return nil
	}
	return c
}

func hasLiteral(n ast.Node) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		_, ok := n.(*ast.FuncLit)
		found = found || ok
		return !found
	})
	return found
}

// extract puts arguments that are strings into variables.
func (p *Program) extract(which func(*ast.CallExpr) ast.Expr) (edits []edit) {
	p.lists(func(list []ast.Stmt) {
		for _, s := range list {
			c := call(s)
			if c == nil {
				continue
			}
			arg := which(c)
			t := p.pkg.TypesInfo.TypeOf(arg)
			if t == nil || !types.Identical(types.Default(t), types.Typ[types.String]) {
				continue
			}
			name := fmt.Sprintf("extracted%d", len(edits))
			edits = append(edits, p.before(s, name+" := "+p.text(arg)), edit{p.offset(arg.Pos()), p.offset(arg.End()), name})
		}
	})
	return edits
}

func extractConditions(p *Program) (edits []edit) {
	p.lists(func(list []ast.Stmt) {
		for _, s := range list {
			if s, ok := s.(*ast.IfStmt); ok && s.Init == nil && !hasLiteral(s.Cond) {
				name := fmt.Sprintf("condition%d", len(edits))
				edits = append(edits, p.before(s, name+" := "+p.text(s.Cond)), edit{p.offset(s.Cond.Pos()), p.offset(s.Cond.End()), name})
			}
		}
	})
	return edits
}

// bodies calls f for the bodies of all functions that have statements.
func (p *Program) bodies(f func(*ast.FuncType, *ast.BlockStmt)) {
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncDecl:
			if len(n.Body.List) > 0 {
				f(n.Type, n.Body)
			}
		case *ast.FuncLit:
			if len(n.Body.List) > 0 {
				f(n.Type, n.Body)
			}
		}
		return true
	})
}

func blocks(p *Program) (edits []edit) {
	p.bodies(func(_ *ast.FuncType, body *ast.BlockStmt) {
		edits = append(edits, p.after(body.Lbrace, "\n{"), edit{p.offset(body.Rbrace), p.offset(body.Rbrace), "}\n"})
	})
	return edits
}

func closures(p *Program) (edits []edit) {
	p.lists(func(list []ast.Stmt) {
		for _, s := range list {
			if call(s) != nil {
				edits = append(edits, p.before(s, "func() {"), edit{p.offset(s.End()), p.offset(s.End()), "\n}()"})
			}
		}
	})
	return edits
}

// handler returns the function Handler.
func (p *Program) handler() *ast.FuncDecl {
	for _, decl := range p.file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Name.Name == "Handler" && f.Recv == nil {
			return f
		}
	}
	return nil
}

// parameters returns the names of the response and of the request, if a
// function has both.
func (p *Program) parameters(t *ast.FuncType) (w, r string) {
	for _, field := range t.Params.List {
		for _, name := range field.Names {
			switch p.text(field.Type) {
			case "http.ResponseWriter":
				w = name.Name
			case "*http.Request":
				r = name.Name
			}
		}
	}
	return w, r
}

func move(p *Program) []edit {
	f := p.handler()
	w, r := p.parameters(f.Type)
	if len(f.Body.List) == 0 || r == "" {
		return nil
	}
	return []edit{
		p.after(f.Body.Lbrace, fmt.Sprintf("\nserveMoved(%s, %s)\n}\n\nfunc serveMoved(%s http.ResponseWriter, %s *http.Request) {", w, r, w, r)),
	}
}

// split moves the second half of Handler to a function of its own.
func split(p *Program) []edit {
	f := p.handler()
	if len(f.Body.List) < 2 {
		return nil
	}
	half := f.Body.List[len(f.Body.List)/2].Pos()
	var passed []*types.Var
	shared := false
	for id, obj := range p.pkg.TypesInfo.Uses {
		v, ok := obj.(*types.Var)
		if ok && half <= id.Pos() && id.Pos() < f.Body.End() && f.Pos() <= v.Pos() && v.Pos() < half && !slices.Contains(passed, v) {
			passed = append(passed, v)
		}
	}
	// What a closure of the first half shares with the second is not passed by
	// value.
	ast.Inspect(f.Body, func(n ast.Node) bool {
		if assign, ok := n.(*ast.AssignStmt); ok && half <= assign.Pos() {
			for _, lhs := range assign.Lhs {
				id, ok := lhs.(*ast.Ident)
				if ok && slices.ContainsFunc(passed, func(v *types.Var) bool { return p.pkg.TypesInfo.Uses[id] == v }) {
					shared = true
				}
			}
		}
		return true
	})
	if shared {
		return nil
	}
	slices.SortFunc(passed, func(x, y *types.Var) int { return cmp.Compare(x.Pos(), y.Pos()) })
	var arguments, parameters []string
	for _, v := range passed {
		arguments = append(arguments, v.Name())
		t := types.TypeString(v.Type(), func(pkg *types.Package) string {
			if pkg == p.pkg.Types {
				return ""
			}
			return pkg.Name()
		})
		if strings.Contains(t, "url.") {
			return nil // The import may be missing.
		}
		parameters = append(parameters, v.Name()+" "+t)
	}
	at := p.offset(half)
	return []edit{{at, at, fmt.Sprintf("serveRest(%s)\n}\n\nfunc serveRest(%s) {\n", strings.Join(arguments, ", "), strings.Join(parameters, ", "))}}
}

// swap swaps two neighbours that write different headers.
func swap(p *Program) (edits []edit) {
	key := func(s ast.Stmt) string {
		c := call(s)
		if c == nil || len(c.Args) != 2 {
			return ""
		}
		sel, ok := c.Fun.(*ast.SelectorExpr)
		if !ok || sel.Sel.Name != "Set" && sel.Sel.Name != "Add" {
			return ""
		}
		switch c.Args[1].(type) {
		case *ast.Ident, *ast.BasicLit:
			return http.CanonicalHeaderKey(p.constant(c.Args[0]))
		}
		return ""
	}
	p.lists(func(list []ast.Stmt) {
		for i := 0; i+1 < len(list); i++ {
			x, y := list[i], list[i+1]
			if kx, ky := key(x), key(y); kx != "" && ky != "" && kx != ky {
				edits = append(edits,
					edit{p.offset(x.Pos()), p.offset(x.End()), p.text(y)},
					edit{p.offset(y.Pos()), p.offset(y.End()), p.text(x)})
				i++
			}
		}
	})
	return edits
}

const counter = "\n\nvar unrelatedCount int\n"

func unrelatedStatements(p *Program) (edits []edit) {
	p.lists(func(list []ast.Stmt) {
		for _, s := range list {
			if _, ok := s.(*ast.CaseClause); !ok {
				edits = append(edits, p.before(s, "unrelatedCount++"))
			}
		}
	})
	return append(edits, edit{len(p.Source), len(p.Source), counter})
}

func (p *Program) unrelatedIfs(n int) (edits []edit) {
	for _, decl := range p.file.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && len(f.Body.List) > 0 {
			if _, r := p.parameters(f.Type); r != "" {
				s := ""
				for i := range n {
					s += fmt.Sprintf("\nif %s.Header.Get(\"X-Unrelated-%d\") != \"\" {\nunrelatedCount++\n}", r, i)
				}
				edits = append(edits, p.after(f.Body.Lbrace, s))
			}
		}
	}
	if len(edits) == 0 {
		return nil
	}
	return append(edits, edit{len(p.Source), len(p.Source), counter})
}

func unrelatedSetting(p *Program) (edits []edit) {
	f := p.handler()
	return []edit{
		p.after(f.Body.Lbrace, "\nif Unrelated {\nunrelatedCount++\n}"),
		{len(p.Source), len(p.Source), counter + "\n// Unrelated may be set.\nvar Unrelated bool\n"},
	}
}

func deadBranch(p *Program) []edit {
	f := p.handler()
	w, _ := p.parameters(f.Type)
	if w == "" {
		return nil
	}
	return []edit{p.after(f.Body.Lbrace, fmt.Sprintf("\nif false {\n%s.Header().Set(\"X-Never\", \"1\")\n}", w))}
}

func unreachable(p *Program) []edit {
	f := p.handler()
	w, _ := p.parameters(f.Type)
	if w == "" {
		return nil
	}
	at := p.offset(f.Body.Rbrace)
	return []edit{{at, at, fmt.Sprintf("return\n%s.Header().Set(%q, \"true\")\n", w, acac)}}
}

// tokens calls f for each token, with the semicolons that line ends stand for.
func (p *Program) tokens(f func(tok token.Token, text string)) {
	var s scanner.Scanner
	fset := token.NewFileSet()
	s.Init(fset.AddFile("", -1, len(p.Source)), p.Source, nil, 0)
	for {
		_, tok, lit := s.Scan()
		if tok == token.EOF {
			return
		}
		text := lit
		if tok == token.SEMICOLON {
			text = ";"
		} else if text == "" {
			text = tok.String()
		}
		f(tok, text)
	}
}

// oneLine writes each declaration in one line, as gofmt leaves a body of one
// statement alone.
func oneLine(p *Program) ([]byte, bool) {
	var b strings.Builder
	p.tokens(func(tok token.Token, text string) { b.WriteString(text + " ") })
	return []byte(b.String()), true
}

// manyLines breaks lines wherever that does not end a statement.
func manyLines(p *Program) ([]byte, bool) {
	var b strings.Builder
	p.tokens(func(tok token.Token, text string) {
		b.WriteString(text)
		switch tok {
		case token.LPAREN, token.COMMA, token.LBRACE, token.SEMICOLON, token.PERIOD, token.ASSIGN, token.DEFINE, token.LAND, token.LOR, token.EQL, token.NEQ:
			b.WriteByte('\n')
		default:
			b.WriteByte(' ')
		}
	})
	return []byte(b.String()), true
}
