package headerfix

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

const addsVary = `"Vary", "Origin"`

// varyCall returns a statement that adds Vary: Origin at a place: by the
// operand that w writes by, if that is there already, else by a parameter, else
// by the map that w assigns to, else by what that operand is going to be.
func (e *Editor) varyCall(w *exchange.Write, at, fn inspector.Cursor) string {
	if text := e.byOperand(w, at, fn); text != "" {
		return text
	}
	if text := e.ofResponse(w, at, func(i framework.Idiom) string { return i.Vary }); text != "" {
		return text
	}
	if text := e.byElement(w, at); text != "" {
		return text
	}
	return e.byInitializer(w, at)
}

func (e *Editor) byOperand(w *exchange.Write, at, fn inspector.Cursor) string {
	call, ok := w.Node.(*ast.CallExpr)
	if !ok || fn != e.res.Root && !fn.Contains(e.cursor(call)) {
		return ""
	}
	if w.Member == nil { // a wrapper, which may do more than it seems
		if text := e.ofResponse(w, at, func(i framework.Idiom) string { return i.Vary }); text != "" {
			return text
		}
		return e.byWrapper(w, call, at)
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	recv := e.unchained(sel.X)
	if !e.visible(recv, at) {
		return ""
	}
	return e.addTo(recv, w)
}

// unchained returns what a chain of calls that write headers begins with: the
// links are not to be made once more.
func (e *Editor) unchained(recv ast.Expr) ast.Expr {
	for {
		call, ok := ast.Unparen(recv).(*ast.CallExpr)
		if !ok || e.link(call) == nil {
			return recv
		}
		switch m := framework.MemberOf(typeutil.Callee(e.pass.TypesInfo, call)); {
		case m == nil:
			return recv
		case m.Verb == framework.Set, m.Verb == framework.Add, m.Verb == framework.Del, m.Verb == framework.Vary:
			recv = ast.Unparen(call.Fun).(*ast.SelectorExpr).X
		default:
			return recv
		}
	}
}

// byInitializer is byOperand where the operand is a variable that is not
// there yet: h := w.Header(), further down.
func (e *Editor) byInitializer(w *exchange.Write, at inspector.Cursor) string {
	call, ok := w.Node.(*ast.CallExpr)
	if !ok || w.Member == nil {
		return ""
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	init, ok := e.res.Prog.OnlyValue(sel.X).(*ast.CallExpr)
	if !ok || !e.visible(init, at) || e.root(init) == nil {
		return "" // what it makes would be another one
	}
	return e.addTo(init, w)
}

// addTo returns a call that adds Vary: Origin by an operand like that of w.
func (e *Editor) addTo(recv ast.Expr, w *exchange.Write) string {
	if idiom := framework.IdiomOf(e.pass.TypesInfo.TypeOf(recv)); idiom.Vary != "" {
		return strings.Replace(idiom.Vary, "%s", e.source(recv), 1)
	}
	if text := e.byContext(recv); text != "" {
		return text
	}
	if w.Member.Adder != "" {
		return e.source(recv) + "." + w.Member.Adder + "(" + addsVary + ")"
	}
	return ""
}

// byContext returns a call that adds Vary: Origin by the context whose field an
// operand is.
func (e *Editor) byContext(recv ast.Expr) string {
	sel, ok := ast.Unparen(recv).(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	t := e.pass.TypesInfo.TypeOf(sel.X)
	m, idiom := framework.FieldOf(t, sel.Sel.Name), framework.IdiomOf(t)
	if m == nil || m.Verb != framework.Response || idiom.Vary == "" {
		return ""
	}
	return strings.Replace(idiom.Vary, "%s", e.source(sel.X), 1)
}

// byField returns a call that adds Vary: Origin by the writer of net/http that
// the receiver of a method, the context of a framework, has in a field.
func (e *Editor) byField(call *ast.CallExpr) string {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return ""
	}
	p, ok := e.pass.TypesInfo.TypeOf(sel.X).Underlying().(*types.Pointer)
	if !ok {
		return ""
	}
	s, ok := p.Elem().Underlying().(*types.Struct)
	if !ok {
		return ""
	}
	for f := range s.Fields() {
		header, _, _ := types.LookupFieldOrMethod(f.Type(), true, nil, "Header")
		m, ok := header.(*types.Func)
		if !f.Exported() && f.Pkg() != e.pass.Pkg || !ok || m.Signature().Results().Len() != 1 {
			continue
		}
		if idiom := framework.IdiomOf(m.Signature().Results().At(0).Type()); idiom.Vary != "" {
			return strings.Replace(idiom.Vary, "%s", e.source(sel.X)+"."+f.Name()+".Header()", 1)
		}
	}
	return ""
}

// byWrapper returns a call like that of a wrapper, with other operands.
func (e *Editor) byWrapper(w *exchange.Write, call *ast.CallExpr, at inspector.Cursor) string {
	if w.Key == nil || w.Value == nil || !e.visible(call.Fun, at) {
		return ""
	}
	text := e.byField(call)
	if f, ok := typeutil.Callee(e.pass.TypesInfo, call).(*types.Func); text != "" || ok && f.Pkg() != e.pass.Pkg {
		return text // the call may replace an earlier Vary
	}
	var args []string
	for _, arg := range call.Args {
		switch arg {
		case w.Key:
			args = append(args, `"Vary"`)
		case w.Value:
			args = append(args, `"Origin"`)
		default:
			if !e.visible(arg, at) {
				return ""
			}
			args = append(args, e.source(arg))
		}
	}
	return e.source(call.Fun) + "(" + strings.Join(args, ", ") + ")"
}

// inOwnWords returns the call that a write of Vary is, as one that adds, if it has a name
// of its own for the header or the value, and can stand at a place; "" if not. The write
// may be nil.
func (e *Editor) inOwnWords(w *exchange.Write, at inspector.Cursor) string {
	if w == nil || w.Member == nil || w.Member.Adder == "" && w.Verb != framework.Add || !e.isConstant(w.Value, cors.Origin) {
		return ""
	}
	call, ok := w.Node.(*ast.CallExpr)
	if !ok || !slices.ContainsFunc(call.Args, func(arg ast.Expr) bool { return !isLiteral(arg) }) {
		return ""
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || !e.visible(sel.X, at) {
		return ""
	}
	var args []string
	for _, arg := range call.Args {
		if !e.visible(arg, at) {
			return ""
		}
		args = append(args, e.source(arg))
	}
	return e.source(sel.X) + "." + cmp.Or(w.Member.Adder, sel.Sel.Name) + "(" + strings.Join(args, ", ") + ")"
}

// visible reports whether all that x names is declared at a place.
func (e *Editor) visible(x ast.Expr, at inspector.Cursor) bool {
	pos := at.Node().Pos()
	scope := e.pass.TypesInfo.Scopes[e.file(pos)].Innermost(pos)
	ok := true
	ast.Inspect(x, func(n ast.Node) bool {
		if sel, isSel := n.(*ast.SelectorExpr); isSel {
			ok = ok && e.visible(sel.X, at)
			return false
		}
		if kv, isPair := n.(*ast.KeyValueExpr); isPair && e.isField(kv.Key) {
			ok = ok && e.visible(kv.Value, at)
			return false
		}
		if id, isIdent := n.(*ast.Ident); isIdent {
			_, obj := scope.LookupParent(id.Name, pos)
			ok = ok && obj != nil && obj == e.pass.TypesInfo.Uses[id]
		}
		return ok
	})
	return ok
}

// isField reports whether the key of an element names a field.
func (e *Editor) isField(key ast.Expr) bool {
	id, ok := key.(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := e.pass.TypesInfo.Uses[id].(*types.Var)
	return ok && v.IsField()
}

// varyBeside returns the edits that add Vary where w writes to a map: to the
// literal or, for an assignment, before it.
func (e *Editor) varyBeside(w *exchange.Write) []analysis.TextEdit {
	switch n := w.Node.(type) {
	case *ast.KeyValueExpr:
		if vary := e.varyIn(n); vary != nil {
			return e.appendOrigin(vary.Value)
		}
		text, ok := e.typed(n.Value, `"Origin"`)
		if !ok {
			return nil
		}
		if strings.HasPrefix(text, "[]string") && isElided(n.Value) {
			text = strings.TrimPrefix(text, "[]string")
		}
		return fix.InsertElement(e.pass.Fset, e.cursor(n), `"Vary"`, text)
	case *ast.AssignStmt:
		x, text := e.elementOf(w, n)
		cur, isStmt := fix.Stmt(e.cursor(n))
		if x == nil || !isStmt {
			return nil
		}
		return fix.InsertBefore(e.pass.Fset, e.outermost(cur, x), text)
	case *ast.CallExpr:
		if cur, ok := fix.Stmt(e.cursor(n)); ok {
			if text := e.byOperand(w, cur, e.res.Root); text != "" {
				return fix.InsertBefore(e.pass.Fset, cur, text)
			}
		}
	}
	return nil
}

// byElement returns an assignment that adds Vary: Origin to the map that w
// assigns to.
func (e *Editor) byElement(w *exchange.Write, at inspector.Cursor) string {
	n, ok := w.Node.(*ast.AssignStmt)
	if !ok {
		return ""
	}
	if x, text := e.elementOf(w, n); x != nil && e.visible(x, at) {
		return text
	}
	return ""
}

// elementOf returns the map that w, the assignment n, assigns to, and an
// assignment of Vary: Origin to it; nil if it cannot be written.
func (e *Editor) elementOf(w *exchange.Write, n *ast.AssignStmt) (x ast.Expr, text string) {
	for i, lhs := range n.Lhs {
		ix, ok := lhs.(*ast.IndexExpr)
		if !ok || ix.Index != w.Key || len(n.Rhs) != len(n.Lhs) {
			continue
		}
		if value, ok := e.typed(n.Rhs[i], `"Origin"`); ok {
			return ix.X, e.source(ix.X) + `["Vary"] = ` + value
		}
	}
	return nil, ""
}

// varyIn returns the Vary of the literal that has kv, or nil.
func (e *Editor) varyIn(kv *ast.KeyValueExpr) *ast.KeyValueExpr {
	lit, ok := e.cursor(kv).Parent().Node().(*ast.CompositeLit)
	if !ok {
		return nil
	}
	for _, elt := range lit.Elts {
		if kv, ok := elt.(*ast.KeyValueExpr); ok && e.isConstant(kv.Key, cors.Vary) {
			return kv
		}
	}
	return nil
}

// appendOrigin returns the edits that append Origin to a value of Vary, which
// is a string or a list of strings; none if it names Origin, or if it is not
// known whether it does.
func (e *Editor) appendOrigin(value ast.Expr) []analysis.TextEdit {
	elts := []ast.Expr{value}
	if list, ok := value.(*ast.CompositeLit); ok {
		elts = list.Elts
	}
	var first *ast.BasicLit
	for _, elt := range elts {
		lit, ok := elt.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING || cors.VaryHas(constant.StringVal(e.pass.TypesInfo.Types[lit].Value), cors.Origin) {
			return nil
		}
		if first == nil {
			first = lit
		}
	}
	if first == nil {
		return nil
	}
	text := cors.Origin
	if constant.StringVal(e.pass.TypesInfo.Types[first].Value) != "" {
		text = ", " + text
	}
	return []analysis.TextEdit{{Pos: first.End() - 1, End: first.End() - 1, NewText: []byte(text)}}
}

func isElided(x ast.Expr) bool {
	lit, ok := x.(*ast.CompositeLit)
	return ok && lit.Type == nil
}

// outermost returns the outermost statement around cur in its function at
// which x can be named.
func (e *Editor) outermost(cur inspector.Cursor, x ast.Expr) inspector.Cursor {
	for {
		outer, ok := fix.Stmt(cur.Parent())
		if !ok || !e.visible(x, outer) {
			return cur
		}
		if fn := e.res.Prog.Enclosing(outer); fn != e.res.Prog.Enclosing(cur) {
			return cur
		}
		cur = outer
	}
}

// mergesVary reports whether the function of a write has read what is in Vary: what it
// writes, which is not known, is taken to have that too.
func (e *Editor) mergesVary(w *exchange.Write) bool {
	fn := e.res.Prog.Enclosing(e.cursor(w.Node))
	return fn != nil && w.Value != nil && e.pass.TypesInfo.Types[w.Value].Value == nil && e.readsVary(fn)
}

// readsVary reports whether a function reads what is in Vary.
func (e *Editor) readsVary(fn *flow.Fn) bool {
	for cur := range e.cursor(fn.Node).Preorder((*ast.CallExpr)(nil), (*ast.IndexExpr)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.CallExpr:
			m := framework.MemberOf(typeutil.Callee(e.pass.TypesInfo, n))
			if m != nil && (m.Verb == framework.Read || m.Verb == framework.ReadBack) && 0 <= m.Key && m.Key < len(n.Args) && e.isConstant(n.Args[m.Key], cors.Vary) {
				return true
			}
		case *ast.IndexExpr:
			if cur.ParentEdgeKind() != edge.AssignStmt_Lhs && e.isConstant(n.Index, cors.Vary) {
				return true
			}
		}
	}
	return false
}
