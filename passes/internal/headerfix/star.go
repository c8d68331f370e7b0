package headerfix

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
)

// sendsStar reports whether a write also sends a *.
func (e *Editor) sendsStar(w *exchange.Write) bool {
	return slices.ContainsFunc(e.res.All(), func(r *exchange.Response) bool {
		return slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool { return o.AllowedBy() == w && o.Wildcard() })
	})
}

// sendsStarToAny reports whether a write also sends a * to a request that may have an Origin:
// a check of that would take it away.
func (e *Editor) sendsStarToAny(w *exchange.Write) bool {
	return slices.ContainsFunc(e.res.All(), func(r *exchange.Response) bool {
		return slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool { return o.AllowedBy() == w && o.Wildcard() && !o.Empty() })
	})
}

// sendsForOthers reports whether callers of the function that has a write give it constants
// to send as well: those are not what is to be checked, nor is theirs to be anything else.
func (e *Editor) sendsForOthers(w *exchange.Write) bool {
	return slices.ContainsFunc(e.res.Writes, func(other *exchange.Written) bool { return other.Header == w.Header && w.Shares(other.Write) })
}

// onlyStar returns the edits that leave nothing but a * for what is sent, a variable that
// is the Origin or a * where that is empty, and what goes by them. It is not ok unless one
// branch is all that chooses between the two, and the variable is for that only.
//
//	if origin == "" {
//		origin = "*"
//	}
//	w.Header().Set("Access-Control-Allow-Origin", origin)
//
//	w.Header().Set("Access-Control-Allow-Origin", "*")
func (e *Editor) onlyStar(sent ast.Expr, text string) (edits []analysis.TextEdit, gone []ast.Node, ok bool) {
	id, isIdent := ast.Unparen(sent).(*ast.Ident)
	if !isIdent {
		return nil, nil, false
	}
	v, _ := e.pass.TypesInfo.Uses[id].(*types.Var)
	if v == nil || v.Kind() != types.LocalVar {
		return nil, nil, false
	}
	assign, first := e.assignments(v)
	if !assign.Valid() || first == nil {
		return nil, nil, false
	}
	value := assign.Node().(*ast.AssignStmt).Rhs[0]
	stmt, branch := onlyOf(assign)
	if branch == nil || !slices.Contains(fix.LastUses(e.pass.TypesInfo, e.file(sent.Pos()), branch, sent), types.Object(v)) {
		return nil, nil, false // or it is used for something else, too
	}
	edits = fix.DeleteStmts(e.pass.Fset, []inspector.Cursor{stmt})
	gone = []ast.Node{branch}
	switch empty, set := isEmpty(e.pass.TypesInfo, branch.Cond), nonEmpty(e.pass.TypesInfo, branch.Cond); {
	case edits == nil:
		return nil, nil, false
	case e.isConstant(value, "*") && e.isOriginRead(ast.Unparen(first)):
		if branch.Init != nil || empty == nil || !e.sameValue(empty, id) {
			return nil, nil, false
		}
		return append(edits, fix.Replace(sent, text)), append(gone, sent), true
	case e.isConstant(first, "*"):
		def, isDef := branch.Init.(*ast.AssignStmt)
		if branch.Init != nil && !(isDef && e.definesOrigin(def)) || set == nil || !e.sameValue(set, value) {
			return nil, nil, false
		}
		return edits, gone, true
	}
	return nil, nil, false
}

// assignments returns what a variable is declared with, and the only statement that gives
// it something else; none if there are several.
func (e *Editor) assignments(v *types.Var) (assign inspector.Cursor, first ast.Expr) {
	for cur := range e.res.Root.Preorder((*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil), (*ast.UnaryExpr)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.ValueSpec:
			if len(n.Names) == 1 && len(n.Values) == 1 && e.pass.TypesInfo.Defs[n.Names[0]] == v {
				first = n.Values[0]
			}
		case *ast.UnaryExpr:
			if n.Op == token.AND && e.isVariable(n.X, v) {
				return inspector.Cursor{}, nil // anything may set it
			}
		case *ast.AssignStmt:
			for _, lhs := range n.Lhs {
				id, ok := ast.Unparen(lhs).(*ast.Ident)
				switch {
				case !ok || e.pass.TypesInfo.ObjectOf(id) != v:
				case len(n.Lhs) > 1 || n.Tok != token.ASSIGN && n.Tok != token.DEFINE:
					return inspector.Cursor{}, nil
				case e.pass.TypesInfo.Defs[id] == v:
					first = n.Rhs[0]
				case assign.Valid():
					return inspector.Cursor{}, nil
				default:
					assign = cur
				}
			}
		}
	}
	return assign, first
}

func (e *Editor) isVariable(x ast.Expr, v *types.Var) bool {
	id, ok := ast.Unparen(x).(*ast.Ident)
	return ok && e.pass.TypesInfo.Uses[id] == v
}

// onlyOf returns the if statement, without an else, in which a statement is all that is
// done; nil if there is none.
func onlyOf(stmt inspector.Cursor) (inspector.Cursor, *ast.IfStmt) {
	branch := stmt.Parent().Parent()
	n, ok := branch.Node().(*ast.IfStmt)
	if !ok || n.Else != nil || len(n.Body.List) != 1 || n.Body.List[0] != stmt.Node() {
		return branch, nil
	}
	if other, ok := branch.Parent().Node().(*ast.IfStmt); ok && other.Else == n {
		return branch, nil
	}
	return branch, n
}

// isEmpty returns the text of which a condition is true if it is empty, or nil:
// x == "", len(x) == 0.
func isEmpty(info *types.Info, cond ast.Expr) ast.Expr {
	b, ok := ast.Unparen(cond).(*ast.BinaryExpr)
	if !ok || b.Op != token.EQL {
		return nil
	}
	return emptyOperand(info, b)
}

// emptyOperand returns the text of which a comparison asks whether it, or its length, is
// nothing; nil if it does not.
func emptyOperand(info *types.Info, b *ast.BinaryExpr) ast.Expr {
	c := info.Types[b.Y].Value
	switch {
	case c == nil:
	case c.Kind() == constant.String && constant.StringVal(c) == "":
		return b.X
	case c.Kind() == constant.Int && constant.Sign(c) == 0:
		return lengthOf(info, b.X)
	}
	return nil
}
