package flow

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
)

// onlyReads reports whether a function of the package does nothing with an operand
// but read it: n is the number of the parameter, -1 is the receiver. What it reads
// are texts, numbers and the like, or goes to others that only read.
func (p *Program) onlyReads(fn *Fn, n int) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.readsOnly(fn, n)
}

func (p *Program) readsOnly(fn *Fn, n int) bool {
	if fn == nil || fn.Obj == nil {
		return false
	}
	v := fn.Obj.Signature().Recv()
	if n >= 0 {
		params := fn.Obj.Signature().Params()
		if n >= params.Len() || fn.Obj.Signature().Variadic() && n == params.Len()-1 {
			return false
		}
		v = params.At(n)
	}
	if v == nil {
		return false
	}
	reads, ok := p.reads[v]
	if ok {
		return reads
	}
	p.reads[v] = true // as far as a call of itself goes
	reads = true
	for cur := range fn.at.Preorder((*ast.Ident)(nil)) {
		if p.Info.Uses[cur.Node().(*ast.Ident)] == v {
			reads = reads && p.isRead(cur)
		}
	}
	p.reads[v] = reads
	return reads
}

// isRead reports whether the value at a cursor, of a variable, or a part of it, is
// only read there.
func (p *Program) isRead(cur inspector.Cursor) bool {
	for cur.ParentEdgeKind() == edge.SelectorExpr_X || cur.ParentEdgeKind() == edge.ParenExpr_X || cur.ParentEdgeKind() == edge.StarExpr_X {
		cur = cur.Parent()
	}
	t := p.Info.TypeOf(cur.Node().(ast.Expr))
	switch cur.ParentEdgeKind() {
	case edge.BinaryExpr_X, edge.BinaryExpr_Y:
		return true
	case edge.RangeStmt_X:
		list, ok := t.Underlying().(*types.Slice)
		return ok && isPlain(list.Elem())
	case edge.CallExpr_Fun:
		return p.callReads(cur.Parent().Node().(*ast.CallExpr), -1)
	case edge.CallExpr_Args:
		_, i := cur.ParentEdge()
		return isPlain(t) || p.callReads(cur.Parent().Node().(*ast.CallExpr), i)
	case edge.IndexExpr_X:
		cur = cur.Parent()
		t = p.Info.TypeOf(cur.Node().(ast.Expr))
		if two, ok := t.(*types.Tuple); ok { // and whether it is there
			t = two.At(0).Type()
		}
	}
	return isPlain(t) && !isChanged(cur)
}

// isChanged reports whether the operand at a cursor is assigned to, or its address
// is taken.
func isChanged(cur inspector.Cursor) bool {
	switch cur.ParentEdgeKind() {
	case edge.AssignStmt_Lhs, edge.IncDecStmt_X:
		return true
	case edge.UnaryExpr_X:
		return cur.Parent().Node().(*ast.UnaryExpr).Op == token.AND
	}
	return false
}

// callReads reports whether a call only reads its n'th operand.
func (p *Program) callReads(call *ast.CallExpr, n int) bool {
	if id, ok := ast.Unparen(call.Fun).(*ast.Ident); ok {
		if b, ok := p.Info.Uses[id].(*types.Builtin); ok {
			return b.Name() == "len" || b.Name() == "cap"
		}
	}
	return p.readsOnly(p.Callee(call), n) || n >= 0 && p.looksOnly(call, n)
}

// looksOnly reports whether a call is one of a function of the standard library which only
// looks at its n'th operand, a list or a map of which nobody has a part by what it returns.
func (p *Program) looksOnly(call *ast.CallExpr, n int) bool {
	f := p.callee(call)
	if f == nil || f.Pkg() == nil || f.Pkg().Path() == "context" || p.decls[f.Origin()] != nil || !prints(f) {
		return false // what a context has, somebody else may change
	}
	switch t := p.Info.TypeOf(call.Args[n]).Underlying().(type) {
	case *types.Slice:
		return isPlain(t.Elem())
	case *types.Map:
		return isPlain(t.Elem())
	}
	return false
}

// isPlain reports whether values of a type hold nothing that could be changed by
// them.
func isPlain(t types.Type) bool {
	if t == nil {
		return false
	}
	switch t := t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Struct:
		return t.NumFields() == 0
	}
	return false
}
