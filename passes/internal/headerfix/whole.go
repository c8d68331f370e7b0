package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// whole returns what is to be deleted so that statements go and no if
// statement is left with nothing to do: that itself, if its condition does
// nothing either. It fails where something would be left that is empty.
func (e *Editor) whole(stmts []inspector.Cursor) ([]inspector.Cursor, bool) {
	for i := 0; i < len(stmts); i++ {
		block := stmts[i].Parent()
		for s := range block.Children() {
			if !slices.Contains(stmts, s) {
				block = inspector.Cursor{}
				break
			}
		}
		if !block.Valid() {
			continue // something is left
		}
		switch block.ParentEdgeKind() {
		case edge.FuncDecl_Body, edge.FuncLit_Body:
			continue
		case edge.IfStmt_Body:
		default:
			return nil, false
		}
		stmt := block.Parent()
		if place, ok := fix.Stmt(stmt); !ok || place != stmt || !e.doesNothing(stmt) {
			return nil, false
		}
		rest := slices.DeleteFunc(slices.Clone(stmts), stmt.Contains)
		stmts, i = append(rest, stmt), -1
	}
	return stmts, true
}

// doesNothing reports whether an if statement without an else has no comments,
// and nothing in its header that has an effect.
func (e *Editor) doesNothing(stmt inspector.Cursor) bool {
	n := stmt.Node().(*ast.IfStmt)
	if n.Else != nil || !e.isPureHeader(n) {
		return false
	}
	for _, group := range e.file(n.Pos()).Comments {
		if n.Pos() < group.Pos() && group.Pos() < n.End() {
			return false
		}
	}
	return true
}

// isPureHeader reports whether nothing in the header of an if statement has an
// effect.
func (e *Editor) isPureHeader(n *ast.IfStmt) bool {
	if n.Init != nil {
		def, ok := n.Init.(*ast.AssignStmt)
		if !ok || def.Tok != token.DEFINE || slices.ContainsFunc(def.Rhs, func(x ast.Expr) bool { return !e.isPure(x) }) {
			return false
		}
	}
	return e.isPure(n.Cond)
}

// isPure reports whether an expression calls nothing but what reads a request,
// conversions, and functions of the standard library's that look at texts.
func (e *Editor) isPure(x ast.Expr) bool {
	pure := true
	ast.Inspect(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			pure = false
		case *ast.UnaryExpr:
			pure = pure && n.Op != token.ARROW
		case *ast.CallExpr:
			pure = pure && (e.pass.TypesInfo.Types[n.Fun].IsType() || e.callsPure(n))
		}
		return pure
	})
	return pure
}

func (e *Editor) callsPure(call *ast.CallExpr) bool {
	switch f := typeutil.Callee(e.pass.TypesInfo, call).(type) {
	case *types.Builtin:
		return f.Name() == "len"
	case *types.Func:
		if m := framework.MemberOf(f); m != nil {
			switch m.Verb {
			case framework.Read, framework.ReadBack, framework.Request, framework.Response, framework.Query, framework.Host, framework.Method, framework.IsOptions:
				return true
			}
			return false
		}
		if f.Pkg() != nil {
			switch f.Pkg().Path() {
			case "strings", "slices", "path", "bytes", "strconv":
				return true
			}
		}
	}
	return false
}
