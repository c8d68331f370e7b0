package headerfix

import (
	"fmt"
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// Edits of the operands of one write, where these are literals: what a constant
// or a variable has may be meant for others too.

// CorrectValue returns the edit that makes a literal value of a write another
// one: there, or where a function that writes one header is given it.
func (e *Editor) CorrectValue(w *exchange.Write, value string) []analysis.TextEdit {
	if w.Value == nil || !isLiteral(e.operand(w)) {
		return nil
	}
	if w.Member != nil || w.Key != nil || !isCall(w.Node) {
		return e.SetValue(w, value)
	}
	text, ok := e.typed(e.operand(w), fmt.Sprintf("%q", value))
	if !ok {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(e.operand(w), text)}
}

// Rename returns the edit that makes a write one of another header.
func (e *Editor) Rename(w *exchange.Write, name string) []analysis.TextEdit {
	if e.isLookedUp(w) {
		return nil
	}
	return e.RenameKey(w.Key, name)
}

// RenameKey returns the edit that makes an operand which is a literal the name
// of another header.
func (e *Editor) RenameKey(key ast.Expr, name string) []analysis.TextEdit {
	if key == nil || !isLiteral(key) {
		return nil
	}
	text, ok := e.typed(key, fmt.Sprintf("%q", name))
	if !ok {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(key, text)}
}

// Swap returns the edits that make the name of a header its value, and the
// other way round.
func (e *Editor) Swap(w *exchange.Write) []analysis.TextEdit {
	if w.Key == nil || w.Value == nil || !isLiteral(w.Key) || !e.isFixed(w.Value) || e.isLookedUp(w) ||
		!types.Identical(e.pass.TypesInfo.TypeOf(w.Key), e.pass.TypesInfo.TypeOf(w.Value)) {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(w.Key, e.source(w.Value)), fix.Replace(w.Value, e.source(w.Key))}
}

// Set returns the edit that makes a call which adds to a header set it.
func (e *Editor) Set(w *exchange.Write) []analysis.TextEdit {
	_, method := methodOf(w)
	if method == nil {
		return nil
	}
	name := framework.SetterOf(e.pass.TypesInfo.Uses[method])
	if name == "" {
		return nil
	}
	return []analysis.TextEdit{fix.Replace(method, name)}
}

// methodOf returns the call of a method of a framework that a write is, and the name of that;
// nil if it is none.
func methodOf(w *exchange.Write) (call *ast.CallExpr, method *ast.Ident) {
	call, ok := w.Node.(*ast.CallExpr)
	if !ok || w.Member == nil {
		return nil, nil
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil, nil
	}
	return call, sel.Sel
}

// Delete returns the edits that make a call which sets a header delete it: what was set
// before does not leave either.
func (e *Editor) Delete(w *exchange.Write) []analysis.TextEdit {
	call, method := methodOf(w)
	if method == nil || len(call.Args) != 2 || !e.owns(w) || e.pass.TypesInfo.Types[call.Args[1]].Value == nil {
		return nil
	}
	name := framework.DeleterOf(e.pass.TypesInfo.Uses[method])
	if name == "" {
		return nil
	}
	return []analysis.TextEdit{
		fix.Replace(method, name),
		{Pos: call.Args[0].End(), End: call.Args[1].End()},
	}
}

// Seconds returns the edit that makes the number which a write gives a header
// the seconds of a duration rather than its nanoseconds.
func (e *Editor) Seconds(w *exchange.Write) []analysis.TextEdit {
	call, ok := ast.Unparen(w.Value).(*ast.CallExpr)
	if !ok || len(call.Args) == 0 {
		return nil
	}
	conv, ok := ast.Unparen(call.Args[0]).(*ast.CallExpr)
	if !ok || !e.pass.TypesInfo.Types[conv.Fun].IsType() {
		return nil
	}
	switch arg := conv.Args[0].(type) {
	case *ast.Ident, *ast.SelectorExpr:
		if e.pass.TypesInfo.Types[arg].Value == nil {
			return []analysis.TextEdit{{Pos: arg.End(), End: arg.End(), NewText: []byte(".Seconds()")}}
		}
	}
	return nil
}

// Repeats reports whether a write is made again and again, by a loop that makes
// it for each element whatever that is; or is in no loop.
func (e *Editor) Repeats(w *exchange.Write) bool {
	var list []ast.Stmt // of the innermost block that has the write
	for cur := range e.cursor(w.Node).Enclosing() {
		switch n := cur.Node().(type) {
		case *ast.BlockStmt:
			list = n.List
		case *ast.IfStmt, *ast.CaseClause, *ast.CommClause:
			return false
		case *ast.RangeStmt:
			return !leaves(list) && !e.passesOn(n)
		case *ast.ForStmt:
			return !leaves(list)
		case *ast.FuncDecl, *ast.FuncLit:
			return true
		}
	}
	return false
}

// passesOn reports whether a loop writes each value that a header map has for a header, as
// often as it came.
func (e *Editor) passesOn(loop *ast.RangeStmt) bool {
	of := ast.Unparen(loop.X)
	if only := e.res.Prog.OnlyValue(of); only != nil {
		of = ast.Unparen(only)
	}
	switch of := of.(type) {
	case *ast.IndexExpr:
		return framework.RoleOf(e.pass.TypesInfo.TypeOf(of.X)) == framework.HeaderRole
	case *ast.CallExpr:
		m := framework.MemberOf(typeutil.Callee(e.pass.TypesInfo, of))
		return m != nil && m.Verb == framework.Read
	}
	return false
}

// leaves reports whether the body of a loop is left other than at its end.
func leaves(list []ast.Stmt) bool {
	found := false
	for _, s := range list {
		ast.Inspect(s, func(n ast.Node) bool {
			switch n.(type) {
			case *ast.FuncLit:
				return false
			case *ast.BranchStmt, *ast.ReturnStmt:
				found = true
			}
			return !found
		})
	}
	return found
}

// isLiteral reports whether an expression is a literal text, or its bytes.
func isLiteral(x ast.Expr) bool {
	switch x := ast.Unparen(x).(type) {
	case *ast.BasicLit:
		return true
	case *ast.CallExpr:
		_, isList := x.Fun.(*ast.ArrayType)
		return isList && len(x.Args) == 1 && isLiteral(x.Args[0])
	}
	return false
}

// Others returns the writes that stand in the same function as another.
func (e *Editor) Others(w *exchange.Write) (list []*exchange.Written) {
	in := func(w *exchange.Write) *flow.Fn { return e.res.Prog.Enclosing(e.cursor(w.Node)) }
	for _, other := range e.res.Writes {
		if other.Write != w && in(other.Write) == in(w) {
			list = append(list, other)
		}
	}
	return list
}

// ReadsOrigin reports whether the function in which a write stands names the
// Origin.
func (e *Editor) ReadsOrigin(w *exchange.Write) bool {
	in := e.res.Prog.Enclosing(e.cursor(w.Node))
	return slices.ContainsFunc(e.res.OriginReads, func(cur inspector.Cursor) bool { return e.res.Prog.Enclosing(cur) == in })
}
