package headerfix

import (
	"fmt"
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// A param is a parameter that is visible at some place.
type param struct {
	text string
	obj  types.Object
	fn   ast.Node // the function that has it
}

// params returns the parameters visible at a cursor, innermost function
// first, unless something else has their name there.
func (e *Editor) params(cur inspector.Cursor) []param {
	var out []param
	scope := e.pass.TypesInfo.Scopes[e.file(cur.Node().Pos())].Innermost(cur.Node().Pos())
	for c := range cur.Enclosing((*ast.FuncLit)(nil), (*ast.FuncDecl)(nil)) {
		var lists []*ast.FieldList
		switch n := c.Node().(type) {
		case *ast.FuncLit:
			lists = []*ast.FieldList{n.Type.Params}
		case *ast.FuncDecl:
			lists = []*ast.FieldList{n.Type.Params, n.Recv}
		}
		for _, list := range lists {
			if list == nil {
				continue
			}
			for _, f := range list.List {
				for _, name := range f.Names {
					obj := e.pass.TypesInfo.Defs[name]
					if _, seen := scope.LookupParent(name.Name, cur.Node().Pos()); obj == nil || seen != obj {
						continue
					}
					text := name.Name
					if p, ok := obj.Type().Underlying().(*types.Pointer); ok && types.IsInterface(p.Elem()) {
						text = "(*" + text + ")"
					}
					out = append(out, param{text, obj, c.Node()})
				}
			}
		}
	}
	return out
}

// An idiom is what a parameter can be used for.
type idiom struct {
	param
	text string
}

// idioms returns what the parameters visible at a cursor are for, as of says
// of their idioms.
func (e *Editor) idioms(cur inspector.Cursor, of func(framework.Idiom) string, args ...any) []idiom {
	var found []idiom
	for _, p := range e.params(cur) {
		if text := of(framework.IdiomOf(p.obj.Type())); text != "" {
			found = append(found, idiom{p, fmt.Sprintf(text, append([]any{p.text}, args...)...)})
		}
	}
	return found
}

// origin returns an expression for the request's Origin: by the parameter of
// the innermost function that has one, if it has no other.
func (e *Editor) origin(cur inspector.Cursor) string {
	found := e.idioms(cur, func(i framework.Idiom) string { return i.Origin })
	if len(found) == 0 || len(found) > 1 && found[1].fn == found[0].fn {
		return ""
	}
	return found[0].text
}

// ofResponse returns what is said of the response of a write at a cursor, as
// of says of its idiom: by the parameter that the write is by, or if that
// cannot be told, by the only one there that can be it.
func (e *Editor) ofResponse(w *exchange.Write, cur inspector.Cursor, of func(framework.Idiom) string, args ...any) string {
	found := e.idioms(cur, of, args...)
	by := e.responses(w, cur)
	for _, i := range found {
		if by[i.obj] {
			return i.text
		}
	}
	if len(found) != 1 {
		return ""
	}
	// Have: it is by none of the parameters, or by one of another function.
	for obj := range by {
		if v, ok := obj.(*types.Var); ok && v.Kind() == types.LocalVar && e.res.Prog.Enclosing(cur) == e.funcOf(v) && e.isOther(v) {
			return ""
		}
	}
	return found[0].text
}

// isOther reports whether a local variable is a response, or belongs to one,
// rather than being a map of headers that was made here, to be copied into one.
func (e *Editor) isOther(v *types.Var) bool {
	switch framework.RoleOf(v.Type()) {
	case framework.ResponseRole, framework.ContextRole:
		return true
	case framework.HeaderRole:
		return !e.isMade(v)
	}
	return false
}

// isMade reports whether a variable is defined as a new map.
func (e *Editor) isMade(v *types.Var) bool {
	for cur := range e.res.Root.Preorder((*ast.AssignStmt)(nil)) {
		a := cur.Node().(*ast.AssignStmt)
		for i, lhs := range a.Lhs {
			if id, ok := lhs.(*ast.Ident); !ok || e.pass.TypesInfo.Defs[id] != v || len(a.Rhs) != len(a.Lhs) {
				continue
			}
			switch x := ast.Unparen(a.Rhs[i]).(type) {
			case *ast.CompositeLit:
				return true
			case *ast.CallExpr:
				f, ok := typeutil.Callee(e.pass.TypesInfo, x).(*types.Builtin)
				return ok && f.Name() == "make"
			}
			return false
		}
	}
	return false
}

// funcOf returns the function that a variable is declared in.
func (e *Editor) funcOf(v *types.Var) *flow.Fn {
	var in *flow.Fn
	for _, fn := range e.res.Prog.Functions() {
		if fn.Node.Pos() <= v.Pos() && v.Pos() < fn.Node.End() {
			in = fn // the last one is the innermost
		}
	}
	return in
}

// responses returns the variables by which a write comes to its response, as
// they are at a cursor: if that is in a function which calls the one that
// writes, those of the arguments.
func (e *Editor) responses(w *exchange.Write, cur inspector.Cursor) map[types.Object]bool {
	by := make(map[types.Object]bool)
	for _, x := range e.operands(w) {
		e.variables(x, by)
	}
	fn, has := e.res.Prog.Enclosing(cur), e.res.Prog.Enclosing(e.cursor(w.Node))
	if fn == nil || has == nil || fn == has {
		return by
	}
	at, ok := e.within(fn, w)
	call, isCall := at.Node().(*ast.CallExpr)
	if !ok || !isCall || e.res.Prog.Callee(call) != has {
		return by
	}
	i := 0
	for _, f := range has.Type.Params.List {
		for _, name := range f.Names {
			if by[e.pass.TypesInfo.Defs[name]] && i < len(call.Args) {
				e.variables(call.Args[i], by)
			}
			i++
		}
	}
	return by
}

// operands returns the expressions by which a write comes to its response.
func (e *Editor) operands(w *exchange.Write) []ast.Expr {
	switch n := w.Node.(type) {
	case *ast.AssignStmt:
		for _, lhs := range n.Lhs {
			if ix, ok := lhs.(*ast.IndexExpr); ok && ix.Index == w.Key {
				return []ast.Expr{ix.X}
			}
		}
	case *ast.CallExpr:
		var of []ast.Expr
		if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok {
			of = append(of, sel.X)
		}
		for _, arg := range n.Args {
			if arg != w.Key && arg != w.Value {
				of = append(of, arg)
			}
		}
		return of
	}
	return nil
}

// variables adds the local variables and parameters that x names, and those
// that they get their only values from.
func (e *Editor) variables(x ast.Expr, found map[types.Object]bool) {
	ast.Inspect(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.Ident:
			v, ok := e.pass.TypesInfo.Uses[n].(*types.Var)
			if !ok || v.IsField() || found[v] {
				break
			}
			found[v] = true
			if v.Kind() == types.LocalVar {
				if value := e.res.Prog.OnlyValue(n); value != nil {
					e.variables(value, found)
				}
			}
		}
		return true
	})
}
