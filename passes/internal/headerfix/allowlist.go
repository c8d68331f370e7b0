package headerfix

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/allowlist"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A List is an allow-list or a predicate to check an Origin against. The zero
// List is none.
type List struct {
	allowlist.List
	in *ast.File // that declares it, if the fix does
}

// IsNone reports whether there is no list to check against.
func (l List) IsNone() bool { return l.Cond == nil }

// Exists reports whether it is in the package, rather than declared by the fix.
func (l List) Exists() bool { return l.Object != nil }

// MayLack reports whether some who are let in may not be in a list of the package: where it is
// looked into, they are if they pass another test of the Origin.
func (e *Editor) MayLack(l List, w *exchange.Write) bool {
	if !l.Exists() {
		return false
	}
	for c := range e.res.Root.Preorder((*ast.BinaryExpr)(nil)) {
		n := c.Node().(*ast.BinaryExpr)
		if n.Op != token.LAND && n.Op != token.LOR || flow.IsTestFile(e.pass.Fset, n.Pos()) {
			continue
		}
		asks, others := false, false
		for _, x := range chained(n, n.Op) {
			not, negated := ast.Unparen(x).(*ast.UnaryExpr)
			if negated = negated && not.Op == token.NOT; negated != (n.Op == token.LAND) {
				continue // who is let in fails it
			}
			in := e.isIn(x, l.Object)
			asks, others = asks || in, others || !in && e.looksUp(x, w)
		}
		if asks && others {
			return true
		}
	}
	return false
}

// isIn reports whether an expression names an object.
func (e *Editor) isIn(x ast.Expr, obj types.Object) bool {
	found := false
	ast.Inspect(x, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		found = found || ok && e.pass.TypesInfo.Uses[id] == obj
		return !found
	})
	return found
}

// List returns the allow-list to use at the place of a write: one that the
// package's code checks an Origin against, or if there is none a new one,
// which allows nothing yet. It returns none where no list has a place.
//
// The first file of a package that a new list is used in gets it. The others
// can use it once it is there.
func (e *Editor) List(w *exchange.Write) List {
	cur := e.cursor(w.Node)
	if !e.takesList(w) {
		return List{}
	}
	for obj := range e.res.Allowing() {
		if l, ok := allowlist.Of(e.pass, e.res.Prog, obj, cur); ok {
			return List{List: l}
		}
	}
	if ast.IsGenerated(e.file(w.Node.Pos())) || e.existingOnly(cur) || e.hasCheck() || e.missesIn(cur) {
		return List{}
	}
	return e.newList(cur)
}

// missesIn reports whether the function at a cursor takes note of an Origin that is not in a
// map or a slice of the package, and of nothing else, for it does not matter to any response:
// whether that is the list which it is to be in is for a person to say.
func (e *Editor) missesIn(cur inspector.Cursor) bool {
	for fn := range cur.Enclosing((*ast.FuncDecl)(nil)) {
		for c := range fn.Preorder((*ast.IfStmt)(nil)) {
			stmt := c.Node().(*ast.IfStmt)
			not, ok := ast.Unparen(stmt.Cond).(*ast.UnaryExpr)
			if !ok || not.Op != token.NOT {
				continue
			}
			lookup := ast.Unparen(not.X)
			if def, ok := stmt.Init.(*ast.AssignStmt); ok && len(def.Rhs) == 1 {
				lookup = ast.Unparen(def.Rhs[0])
			}
			if list := e.listOf(lookup); list != nil && list.Parent() == e.pass.Pkg.Scope() && !slices.Contains(e.res.Lists, list) {
				return true
			}
		}
	}
	return false
}

// listOf returns the variable that has the list in which an expression looks the Origin up,
// nil if it is no such.
func (e *Editor) listOf(lookup ast.Expr) types.Object {
	var list, origin ast.Expr
	switch n := lookup.(type) {
	case *ast.IndexExpr:
		list, origin = n.X, n.Index
	case *ast.CallExpr:
		if len(n.Args) == 2 {
			list, origin = n.Args[0], n.Args[1]
		}
	}
	id, ok := list.(*ast.Ident)
	if !ok || !e.isOrigin(origin) {
		return nil
	}
	return e.pass.TypesInfo.Uses[id]
}

// use returns edits that use a list, and keeps in mind that they do.
func (e *Editor) use(l List, edits []analysis.TextEdit) []analysis.TextEdit {
	if edits != nil && l.in != nil {
		e.newListIn = l.in
	}
	return edits
}

// newList returns a list that is declared in the file of cur.
func (e *Editor) newList(cur inspector.Cursor) List {
	file := e.file(cur.Node().Pos())
	name := e.declare(file, "allowedOrigins")
	text := fmt.Sprintf("// %s are the origins whose pages may read credentialed responses, such as\n"+
		"// %q: none, as long as this is empty.\nvar %s = map[string]bool{}", name, fixkind.Example, name)
	return List{
		List: allowlist.List{
			Cond:  func(origin string) string { return fmt.Sprintf("%s[%s]", name, origin) },
			Edits: []analysis.TextEdit{fix.Declare(file, text)},
		},
		in: file,
	}
}

// A declaration is a name that a fix would like to declare in a file.
type declaration struct {
	file      *ast.File
	preferred string
}

// declare returns the name by which a file may declare something. Files of
// one package get different names, so that all fixes together compile.
func (e *Editor) declare(file *ast.File, preferred string) string {
	d := declaration{file, preferred}
	if name, ok := e.names[d]; ok {
		return name
	}
	for n := 1; ; n++ {
		name := preferred
		if n > 1 {
			name = fmt.Sprint(preferred, n)
		}
		if fix.FreshName(e.pass.Pkg.Scope(), file.End(), name) == name && !e.declares(name) && !e.declaredElsewhere(name) {
			e.names[d] = name
			return name
		}
	}
}

// declaredElsewhere reports whether a file declares a name that the pass need
// not have: a test, or one for another system.
func (e *Editor) declaredElsewhere(name string) bool {
	if e.elsewhere == nil {
		e.elsewhere = fix.DeclaredElsewhere(e.pass)
	}
	return e.elsewhere[name]
}

// declares reports whether a fix declares a name already.
func (e *Editor) declares(name string) bool {
	for _, n := range e.names {
		if n == name {
			return true
		}
	}
	return false
}

// Check returns the edits that make a write of the Origin, and the other
// headers of CORS beside it, depend on the Origin's being in a list.
//
// Where all of these stand under a test for an empty Origin, the list is asked
// instead:
//
//	if origin := r.Header.Get("Origin"); origin != "" {
//
//	if origin := r.Header.Get("Origin"); allowedOrigins[origin] {
func (e *Editor) Check(w *exchange.Write, l List) []analysis.TextEdit {
	if l.Cond == nil || w.Value == nil || !e.owns(w) || e.sendsStarToAny(w) || e.sendsForOthers(w) {
		return nil
	}
	cur, ok := e.stmt(w)
	if !ok || !e.onlyCORS(w, cur) {
		return e.checkValue(w, l)
	}
	text, needs := e.textOf(e.operand(w))
	cond := l.Cond(text)
	if needs != "" {
		cond = needs + " && " + cond
	}
	if stmt, test := e.emptyTest(w, cur); test != nil {
		if n := stmt.Node().(*ast.IfStmt); !strings.Contains(cond, ";") || n.Init == nil && n.Cond == test {
			return e.use(l, join([]analysis.TextEdit{fix.Replace(test, cond)}, l.Edits))
		}
	}
	return e.use(l, join(e.guard(w, cur, cond), l.Edits))
}

// onlyCORS reports whether a statement that is or has the write w writes no
// headers but those of CORS.
func (e *Editor) onlyCORS(w *exchange.Write, cur inspector.Cursor) bool {
	if isAllOf(cur, w.Node) {
		return true
	}
	lit, ok := e.cursor(w.Node).Parent().Node().(*ast.CompositeLit)
	if !ok {
		return false
	}
	for _, elt := range lit.Elts {
		kv, ok := elt.(*ast.KeyValueExpr)
		if !ok || !strings.HasPrefix(e.header(kv.Key), corsPrefix) {
			return false
		}
	}
	return true
}

// tidy formats the header of an if statement.
func tidy(cond string) string {
	const before, after = "if ", " {\n}"
	src, err := format.Source([]byte(before + cond + after))
	if err != nil {
		return cond
	}
	return strings.TrimSuffix(strings.TrimPrefix(string(src), before), after)
}

// checkValue returns the edits that make the value of a write that is no
// statement the Origin if it is in a list, else nothing.
func (e *Editor) checkValue(w *exchange.Write, l List) []analysis.TextEdit {
	v := e.operand(w)
	file := e.file(v.Pos())
	var text, name string
	switch t := e.pass.TypesInfo.TypeOf(v).Underlying().(type) {
	case *types.Basic:
		if t.Info()&types.IsString == 0 {
			return nil
		}
		name = e.declare(file, "allowedOrigin")
		text = fmt.Sprintf("// %s returns origin if its pages may read credentialed responses, else \"\".\n"+
			"func %s(origin string) string {\n\tif %s {\n\t\treturn origin\n\t}\n\treturn \"\"\n}", name, name, l.Cond("origin"))
	case *types.Slice:
		if !types.Identical(t.Elem(), types.Typ[types.String]) {
			return nil
		}
		name = e.declare(file, "allowedOriginValues")
		text = fmt.Sprintf("// %s returns values, those of the Origin header, if its pages may read\n// credentialed responses, else nil.\n"+
			"func %s(values []string) []string {\n\tif len(values) == 1 && %s {\n\t\treturn values\n\t}\n\treturn nil\n}", name, name, l.Cond("values[0]"))
	default:
		return nil
	}
	return e.use(l, join([]analysis.TextEdit{fix.Replace(v, name+"("+e.source(v)+")")}, l.Edits, []analysis.TextEdit{fix.Declare(file, text)}))
}

// AllowListed returns the edits that replace the * that a write sends by the
// request's Origin, if it is in a list.
//
//	w.Header().Set("Access-Control-Allow-Origin", "*")
//
//	w.Header().Add("Vary", "Origin")
//	if origin := r.Header.Get("Origin"); allowedOrigins[origin] {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//	}
func (e *Editor) AllowListed(w *exchange.Write, l List) []analysis.TextEdit {
	return e.allowInstead(w, "*", l)
}

// AllowEach returns the edits that replace a list of origins, which a write sends, by that of
// the request, if it is one of them.
func (e *Editor) AllowEach(w *exchange.Write, sent string, origins []string) []analysis.TextEdit {
	return e.allowInstead(w, sent, List{List: allowlist.List{Cond: func(origin string) string {
		var tests []string
		for _, o := range origins {
			tests = append(tests, fmt.Sprintf("%s == %q", origin, o))
		}
		return strings.Join(tests, " || ")
	}}})
}

// allowInstead returns the edits that replace a constant which a write sends by the request's
// Origin, if it is in a list.
func (e *Editor) allowInstead(w *exchange.Write, sent string, l List) []analysis.TextEdit {
	cur, ok := e.stmt(w)
	if !ok || l.Cond == nil || e.isAnswer(w) || !e.owns(w) || !e.onlyCORS(w, cur) || w.Value == nil || !e.isConstant(e.operand(w), sent) || e.lastUse(e.operand(w)) {
		return nil
	}
	read := e.origin(cur)
	if read == "" {
		return nil
	}
	pos := cur.Node().Pos()
	name := fix.FreshName(e.pass.TypesInfo.Scopes[e.file(pos)].Innermost(pos), pos, "origin")
	value, ok := e.typed(e.operand(w), name)
	cond := l.Cond(name)
	if !ok || len(cond) > 0 && cond[0] == '_' {
		return nil // an if statement has room for one assignment
	}
	guard := e.guard(w, cur, name+" := "+read+"; "+cond)
	vary := e.varyAll(w)
	if guard == nil || vary == nil {
		return nil
	}
	return e.use(l, join(vary, guard, []analysis.TextEdit{fix.Replace(e.operand(w), value)}, l.Edits))
}

// varyAll returns the edits that add Vary: Origin to all responses that w
// writes to, but for those that leave with it as it is.
func (e *Editor) varyAll(w *exchange.Write) []analysis.TextEdit {
	edits := []analysis.TextEdit{}
	for _, r := range e.res.All() {
		writes := func(o *exchange.Outcome) bool { return o.AllowedBy() == w }
		lacks := func(o *exchange.Outcome) bool { return !slices.ContainsFunc(o.Vary, hasOrigin) }
		if !slices.ContainsFunc(r.Outcomes, writes) || !slices.ContainsFunc(r.Outcomes, lacks) {
			continue
		}
		vary := e.AddVary(r, w)
		if vary == nil {
			return nil
		}
		edits = append(edits, vary...)
	}
	return edits
}

// hasOrigin reports whether a value of Vary names Origin.
func hasOrigin(v exchange.Value) bool {
	s, ok := v.String()
	return ok && cors.VaryHas(s, cors.Origin)
}

// join concatenates groups of edits; nil if the first is.
func join(first []analysis.TextEdit, more ...[]analysis.TextEdit) []analysis.TextEdit {
	if first == nil {
		return nil
	}
	for _, g := range more {
		first = append(first, g...)
	}
	return first
}
