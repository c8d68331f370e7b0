package headerfix

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// isLookedUp reports whether a write is an element of a map that a variable has, and some
// code asks for that element, or may: what it does depends on it.
func (e *Editor) isLookedUp(w *exchange.Write) bool {
	kv, ok := w.Node.(*ast.KeyValueExpr)
	if !ok {
		return false
	}
	obj := fix.Holder(e.pass.TypesInfo, fix.Whole(e.pass.TypesInfo, e.cursor(kv).Parent()))
	if obj == nil {
		return false
	}
	for cur := range e.res.Root.Preorder((*ast.Ident)(nil)) {
		id := cur.Node().(*ast.Ident)
		if syntax.Origin(e.pass.TypesInfo.Uses[id]) != obj || fix.IsGiven(e.pass.TypesInfo, cur) || flow.IsTestFile(e.pass.Fset, id.Pos()) {
			continue
		}
		if e.asksFor(syntax.Qualified(cur), kv.Key) {
			return true
		}
	}
	return false
}

// asksFor reports whether a map at a cursor is asked for the element of a key, or may be,
// rather than for all elements, or given another.
func (e *Editor) asksFor(m inspector.Cursor, key ast.Expr) bool {
	var index ast.Expr
	switch m.ParentEdgeKind() {
	case edge.IndexExpr_X:
		if m.Parent().ParentEdgeKind() != edge.AssignStmt_Lhs {
			index = m.Parent().Node().(*ast.IndexExpr).Index
		}
	case edge.SelectorExpr_X:
		if call, ok := m.Parent().Parent().Node().(*ast.CallExpr); ok {
			index = e.readKey(call)
		}
	}
	if index == nil {
		return false
	}
	if name := e.header(index); name != "" {
		return name == e.header(key)
	}
	id, ok := ast.Unparen(index).(*ast.Ident)
	return !ok || !e.isRangeKey(e.pass.TypesInfo.Uses[id])
}

// readKey returns the operand by which a call reads a header of a map, nil if it does not.
func (e *Editor) readKey(call *ast.CallExpr) ast.Expr {
	m := framework.MemberOf(typeutil.Callee(e.pass.TypesInfo, call))
	if m == nil || m.Verb != framework.Read && m.Verb != framework.ReadBack || m.Key < 0 || m.Key >= len(call.Args) {
		return nil
	}
	return call.Args[m.Key]
}

// isRangeKey reports whether a variable has the keys of what a loop ranges over.
func (e *Editor) isRangeKey(obj types.Object) bool {
	for cur := range e.res.Root.Preorder((*ast.RangeStmt)(nil)) {
		if key, ok := cur.Node().(*ast.RangeStmt).Key.(*ast.Ident); ok && obj != nil && e.pass.TypesInfo.Defs[key] == obj {
			return true
		}
	}
	return false
}
