package headerfix

import (
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
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// corsPrefix begins the names of the headers of CORS.
const corsPrefix = "Access-Control-"

// A group is the statements, one after the other, that write the headers of
// CORS of one response: Access-Control-Allow-Origin once.
type group struct {
	stmts []inspector.Cursor
	vary  []inspector.Cursor // those that write Vary, which is neither first nor last
}

// group returns the group of the statement at cur, which is a write.
func (e *Editor) group(w *exchange.Write, cur inspector.Cursor) group {
	g := group{stmts: []inspector.Cursor{cur}}
	if !isAllOf(cur, w.Node) {
		return g
	}
	grow := func(next func(inspector.Cursor) (inspector.Cursor, bool), add func(inspector.Cursor)) {
		var vary []inspector.Cursor // not yet known to be within the group
		for s, ok := next(cur); ok && s.ParentEdgeKind() == cur.ParentEdgeKind(); s, ok = next(s) {
			name := e.writesBeside(s, w)
			if name == cors.Vary {
				vary = append(vary, s)
				continue
			}
			if !strings.HasPrefix(name, corsPrefix) || name == cors.AllowOrigin {
				return
			}
			for _, v := range vary {
				add(v)
			}
			g.vary = append(g.vary, vary...)
			vary = nil
			add(s)
		}
	}
	grow(inspector.Cursor.PrevSibling, func(s inspector.Cursor) { g.stmts = slices.Insert(g.stmts, 0, s) })
	grow(inspector.Cursor.NextSibling, func(s inspector.Cursor) { g.stmts = append(g.stmts, s) })
	slices.SortFunc(g.vary, func(x, y inspector.Cursor) int { return int(x.Node().Pos() - y.Node().Pos()) })
	return g
}

// guard returns the edits that put a write, the statement at cur, behind a
// condition, with as much of its group as can be moved; what that writes to
// Vary goes before the condition, so that all answers have it.
func (e *Editor) guard(w *exchange.Write, cur inspector.Cursor, cond string) []analysis.TextEdit {
	g := e.group(w, cur)
	cond = tidy(cond)
	if edits := fix.GuardAll(e.pass.Fset, g.stmts, cond, g.vary...); edits != nil {
		return edits
	}
	if edits := fix.GuardAll(e.pass.Fset, g.between(cur), cond); edits != nil {
		return edits
	}
	return fix.Guard(e.pass.Fset, cur, cond)
}

// between returns the statements around cur up to those that write Vary.
func (g group) between(cur inspector.Cursor) []inspector.Cursor {
	i := slices.Index(g.stmts, cur)
	from, to := i, i+1
	for from > 0 && !slices.Contains(g.vary, g.stmts[from-1]) {
		from--
	}
	for to < len(g.stmts) && !slices.Contains(g.vary, g.stmts[to]) {
		to++
	}
	return g.stmts[from:to]
}

// writesBeside returns the name of the header that a statement writes to the
// response of w, by the same means; "" if it does anything else.
func (e *Editor) writesBeside(stmt inspector.Cursor, w *exchange.Write) string {
	switch s := stmt.Node().(type) {
	case *ast.ExprStmt:
		if call, ok := ast.Unparen(s.X).(*ast.CallExpr); ok {
			return e.callBeside(call, w)
		}
	case *ast.AssignStmt:
		if len(s.Lhs) != 1 || len(s.Rhs) != 1 || s.Tok != token.ASSIGN {
			return ""
		}
		ix, ok := s.Lhs[0].(*ast.IndexExpr)
		if !ok {
			break
		}
		isHeader := framework.RoleOf(e.pass.TypesInfo.TypeOf(ix.X)) == framework.HeaderRole
		if isHeader && e.sameResponse(w, ix.X) || e.sameMap(w, ix.X) {
			return e.header(ix.Index)
		}
	case *ast.IfStmt:
		if e.onlyBeside(stmt, w) {
			return corsPrefix
		}
	}
	return ""
}

// onlyBeside reports whether all that an if statement does is to write headers
// of CORS other than Access-Control-Allow-Origin.
func (e *Editor) onlyBeside(stmt inspector.Cursor, w *exchange.Write) bool {
	if n := stmt.Node().(*ast.IfStmt); !e.isPureHeader(n) {
		return false
	}
	is := func(c inspector.Cursor) bool {
		name := e.writesBeside(c, w)
		return strings.HasPrefix(name, corsPrefix) && name != cors.AllowOrigin
	}
	for c := range stmt.Children() {
		switch c.ParentEdgeKind() {
		case edge.IfStmt_Body:
			for s := range c.Children() {
				if !is(s) {
					return false
				}
			}
		case edge.IfStmt_Else:
			return false
		}
	}
	return true
}

func (e *Editor) callBeside(call *ast.CallExpr, w *exchange.Write) string {
	f, _ := typeutil.Callee(e.pass.TypesInfo, call).(*types.Func)
	if f != nil {
		if m := framework.MemberOf(f); m != nil {
			sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
			switch {
			case !ok || m.Recv == "" || !e.sameResponse(w, sel.X):
			case m.Verb == framework.Vary:
				return cors.Vary
			case (m.Verb == framework.Set || m.Verb == framework.Add) && m.Key < len(call.Args):
				return e.header(call.Args[m.Key])
			}
			return ""
		}
	}
	return e.wrapperBeside(call, w)
}

// wrapperBeside returns the name of the header that a call writes which is
// that of w but for the name and the value.
func (e *Editor) wrapperBeside(call *ast.CallExpr, w *exchange.Write) string {
	other, ok := w.Node.(*ast.CallExpr)
	if !ok || w.Member != nil || w.Key == nil || len(call.Args) != len(other.Args) {
		return ""
	}
	if callee := typeutil.Callee(e.pass.TypesInfo, call); callee == nil || callee != typeutil.Callee(e.pass.TypesInfo, other) {
		return ""
	}
	name := ""
	for i, arg := range call.Args {
		switch other.Args[i] {
		case w.Key:
			name = e.header(arg)
		case w.Value:
		default:
			if x, y := e.root(arg), e.root(other.Args[i]); x == nil || x != y {
				return ""
			}
		}
	}
	return name
}

// header returns the canonical name of a header that is a constant, or "".
func (e *Editor) header(x ast.Expr) string {
	tv := e.pass.TypesInfo.Types[x]
	if tv.Value == nil || tv.Value.Kind() != constant.String {
		return ""
	}
	return cors.CanonicalName(constant.StringVal(tv.Value))
}

// sameResponse reports whether x is, or belongs to, the response that w writes
// to.
func (e *Editor) sameResponse(w *exchange.Write, x ast.Expr) bool {
	operands := e.operands(w)
	if len(operands) == 0 || w.Member == nil && isCall(w.Node) {
		return false
	}
	root := e.root(operands[0])
	return root != nil && root == e.root(x) || e.samePath(operands[0], x)
}

// sameMap reports whether x is the variable, or the field of a variable, that w
// assigns to an element of.
func (e *Editor) sameMap(w *exchange.Write, x ast.Expr) bool {
	if _, ok := w.Node.(*ast.AssignStmt); !ok {
		return false
	}
	operands := e.operands(w)
	return len(operands) > 0 && e.samePath(operands[0], x)
}

// samePath reports whether x and y select the same fields and methods, which
// are called without arguments, from the same variable.
func (e *Editor) samePath(x, y ast.Expr) bool {
	switch x := ast.Unparen(x).(type) {
	case *ast.Ident:
		y, ok := ast.Unparen(y).(*ast.Ident)
		if !ok {
			return false
		}
		v, ok := e.pass.TypesInfo.Uses[x].(*types.Var)
		return ok && v == e.pass.TypesInfo.Uses[y]
	case *ast.SelectorExpr:
		y, ok := ast.Unparen(y).(*ast.SelectorExpr)
		return ok && e.pass.TypesInfo.Uses[x.Sel] == e.pass.TypesInfo.Uses[y.Sel] && e.samePath(x.X, y.X)
	case *ast.CallExpr:
		y, ok := ast.Unparen(y).(*ast.CallExpr)
		if !ok || len(x.Args) > 0 || len(y.Args) > 0 {
			return false
		}
		_, isMethod := ast.Unparen(x.Fun).(*ast.SelectorExpr)
		return isMethod && e.samePath(x.Fun, y.Fun)
	}
	return false
}

func isCall(n ast.Node) bool {
	_, ok := n.(*ast.CallExpr)
	return ok
}

// root returns the variable that x belongs to: w, if x is w.Header() or a
// variable that is given just that; nil if there is none, or if what belongs
// to the variable may be of several responses.
func (e *Editor) root(x ast.Expr) types.Object {
	for range 10 { // steps, for a variable that is made of itself
		switch n := ast.Unparen(x).(type) {
		case *ast.StarExpr:
			x = n.X
		case *ast.SelectorExpr:
			x = n.X
		case *ast.CallExpr:
			sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr)
			if e.pass.TypesInfo.Types[n.Fun].IsType() && len(n.Args) == 1 {
				x = n.Args[0]
			} else if ok && len(n.Args) == 0 {
				x = sel.X
			} else {
				return nil
			}
		case *ast.Ident:
			v, ok := e.pass.TypesInfo.Uses[n].(*types.Var)
			if !ok {
				return nil
			}
			if v.Kind() == types.LocalVar {
				if value := e.res.Prog.OnlyValue(n); value != nil && e.root(value) != nil {
					return e.root(value)
				}
			}
			if !isOneResponse(v.Type()) {
				return nil
			}
			return v
		default:
			return nil
		}
	}
	return nil
}

// isOneResponse reports whether what belongs to a value of the type belongs to
// one response.
func isOneResponse(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok && types.IsInterface(p.Elem()) {
		t = p.Elem()
	}
	switch framework.RoleOf(t) {
	case framework.ResponseRole, framework.ContextRole, framework.HeaderRole:
		return true
	}
	return false
}

// emptyTest returns the part of the condition of an if statement that asks
// whether the value of w is not empty, if all that the statement does is to
// write headers of CORS to the response.
func (e *Editor) emptyTest(w *exchange.Write, cur inspector.Cursor) (stmt inspector.Cursor, test ast.Expr) {
	var none inspector.Cursor
	stmt, test = e.emptyTestAround(w, cur)
	if test == nil {
		return none, nil
	}
	for s := range cur.Parent().Children() {
		if name := e.writesBeside(s, w); s != cur && (name == cors.AllowOrigin || name != cors.Vary && !strings.HasPrefix(name, corsPrefix)) {
			return none, nil
		}
	}
	return stmt, test
}

// emptyTestAround is emptyTest of a statement that may do more.
func (e *Editor) emptyTestAround(w *exchange.Write, cur inspector.Cursor) (stmt inspector.Cursor, test ast.Expr) {
	var none inspector.Cursor
	if cur.ParentEdgeKind() != edge.BlockStmt_List || cur.Parent().ParentEdgeKind() != edge.IfStmt_Body || !isAllOf(cur, w.Node) {
		return none, nil
	}
	stmt = cur.Parent().Parent()
	n := stmt.Node().(*ast.IfStmt)
	if n.Else != nil || stmt.ParentEdgeKind() == edge.IfStmt_Else {
		return none, nil
	}
	for _, part := range chained(n.Cond, token.LAND) {
		if x := nonEmpty(e.pass.TypesInfo, part); x != nil && e.sameValue(x, e.operand(w)) {
			if test != nil {
				return none, nil
			}
			test = part
		}
	}
	return stmt, test
}

// chained returns the operands of a chain of one operator: of &&, what all has to hold.
func chained(x ast.Expr, op token.Token) []ast.Expr {
	if b, ok := ast.Unparen(x).(*ast.BinaryExpr); ok && b.Op == op {
		return append(chained(b.X, op), chained(b.Y, op)...)
	}
	return []ast.Expr{x}
}

// nonEmpty returns the text of which a condition is true if it is not empty,
// or nil: x != "", len(x) != 0, len(x) > 0.
func nonEmpty(info *types.Info, cond ast.Expr) ast.Expr {
	b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok {
		return nil
	}
	isLength := isCall(ast.Unparen(b.X))
	if b.Op != token.NEQ && !(b.Op == token.GTR && isLength) {
		return nil
	}
	return emptyOperand(info, b)
}

// lengthOf returns the text of which x is the length, or nil.
func lengthOf(info *types.Info, x ast.Expr) ast.Expr {
	if call, ok := ast.Unparen(x).(*ast.CallExpr); ok && len(call.Args) == 1 {
		if f, ok := typeutil.Callee(info, call).(*types.Builtin); ok && f.Name() == "len" {
			return call.Args[0]
		}
	}
	return nil
}

// sameValue reports whether two expressions are one variable, or both read the
// Origin of one request.
func (e *Editor) sameValue(x, y ast.Expr) bool {
	x, y = ast.Unparen(x), ast.Unparen(y)
	if a, ok := x.(*ast.Ident); ok {
		b, ok := y.(*ast.Ident)
		return ok && e.pass.TypesInfo.Uses[a] != nil && e.pass.TypesInfo.Uses[a] == e.pass.TypesInfo.Uses[b]
	}
	return e.isOriginRead(x) && e.isOriginRead(y) && e.source(x) == e.source(y)
}

// isOriginRead reports whether x is a call or an index that reads the Origin.
func (e *Editor) isOriginRead(x ast.Expr) bool {
	return slices.ContainsFunc(e.res.OriginReads, func(c inspector.Cursor) bool {
		if c.ParentEdgeKind() == edge.SelectorExpr_Sel {
			c = c.Parent()
		}
		return c.Parent().Node() == x
	})
}

// MayFollow reports whether the write w may be made after another one, in one
// call of the function that has both. If they are in two functions it may.
func (e *Editor) MayFollow(w, other *exchange.Write) bool {
	target := e.cursor(w.Node)
	for cur := range e.cursor(other.Node).Enclosing() {
		if cur.Contains(target) {
			return other.Node.Pos() < w.Node.Pos() && !isBranching(cur)
		}
		switch n := cur.Node().(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return true
		case *ast.BlockStmt:
			if returns(n.List) {
				return false
			}
		case *ast.CaseClause:
			if returns(n.Body) {
				return false
			}
		}
	}
	return true
}

// isBranching reports whether only one of the children of a node is run.
func isBranching(cur inspector.Cursor) bool {
	if _, ok := cur.Node().(*ast.IfStmt); ok {
		return true
	}
	switch cur.Parent().Node().(type) {
	case *ast.SwitchStmt, *ast.TypeSwitchStmt, *ast.SelectStmt:
		return true
	}
	return false
}

// returns reports whether a list of statements ends with a return.
func returns(list []ast.Stmt) bool {
	if len(list) == 0 {
		return false
	}
	_, ok := list[len(list)-1].(*ast.ReturnStmt)
	return ok
}
