package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// takesList reports whether a check against a list has a place before a write:
// what is written comes from the request or stands in the code, no list is
// asked about it yet, and it is not made only where a setting says so, for
// developers perhaps.
func (e *Editor) takesList(w *exchange.Write) bool {
	return !e.isChosen(w) && !e.isTested(w) && !e.isSwitchedOn(w)
}

// isChosen reports whether what a write sends may be what callers of the
// package or settings choose.
func (e *Editor) isChosen(w *exchange.Write) bool {
	for _, r := range e.res.All() {
		for _, o := range r.Outcomes {
			for _, v := range o.AllowOrigin {
				if v.Write != w {
					continue
				}
				if v.Class != flow.Request && !isConstant(v.Value) {
					return true
				}
			}
		}
	}
	return w.Value != nil && e.isParameter(e.operand(w))
}

func isConstant(v flow.Value) bool {
	if v.Kind == flow.OneOf {
		return !slices.ContainsFunc(v.Elems, func(v flow.Value) bool { return !isConstant(v) })
	}
	_, ok := v.String()
	return ok
}

// isParameter reports whether x is a parameter of a function that other
// packages can call, and that does not read the request itself.
func (e *Editor) isParameter(x ast.Expr) bool {
	id, ok := ast.Unparen(x).(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := e.pass.TypesInfo.Uses[id].(*types.Var)
	if !ok || v.Kind() != types.ParamVar {
		return false
	}
	fn := e.funcOf(v)
	return fn != nil && fn.Obj != nil && fn.Obj.Exported()
}

// isTested reports whether a write stands under a condition that looks for its
// origin in a list, or asks a function about it: one that lets too much pass.
func (e *Editor) isTested(w *exchange.Write) bool {
	return e.under(w, func(cond ast.Expr) bool { return e.looksUp(cond, w) })
}

// isAnswer reports whether a write stands under any condition on the Origin.
func (e *Editor) isAnswer(w *exchange.Write) bool {
	return e.under(w, func(cond ast.Expr) bool { return e.mentions(cond, w) })
}

// under reports whether a write stands under a condition that is so, on any
// branch.
func (e *Editor) under(w *exchange.Write, is func(cond ast.Expr) bool) bool {
	cur := e.cursor(w.Node)
	for c := range cur.Enclosing((*ast.IfStmt)(nil), (*ast.CaseClause)(nil), (*ast.SwitchStmt)(nil), (*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		switch n := c.Node().(type) {
		case *ast.IfStmt:
			if n.Cond.Pos() < w.Node.Pos() && is(n.Cond) {
				return true
			}
		case *ast.CaseClause:
			if slices.ContainsFunc(n.List, is) {
				return true
			}
		case *ast.SwitchStmt:
			if n.Tag != nil && n.Tag.Pos() < w.Node.Pos() && is(n.Tag) {
				return true
			}
		default:
			return false
		}
	}
	return false
}

// looksUp reports whether part of a condition is a question about the value of
// w, or the Origin, other than a comparison with a constant.
func (e *Editor) looksUp(cond ast.Expr, w *exchange.Write) bool {
	switch n := ast.Unparen(cond).(type) {
	case *ast.UnaryExpr:
		return e.looksUp(n.X, w)
	case *ast.BinaryExpr:
		switch n.Op {
		case token.LAND, token.LOR:
			return e.looksUp(n.X, w) || e.looksUp(n.Y, w)
		}
		if e.isFixed(n.X) || e.isFixed(n.Y) {
			return false
		}
		return e.mentions(n, w)
	case *ast.Ident:
		value := ast.Unparen(e.res.Prog.OnlyValue(n))
		if _, isIdent := value.(*ast.Ident); value == nil || isIdent || e.isOriginRead(value) {
			return false // the Origin itself: the tag of a switch
		}
		return e.looksUp(value, w)
	}
	return !e.isOriginRead(ast.Unparen(cond)) && e.mentions(cond, w)
}

// mentions reports whether x names the variable that w sends, or the Origin.
func (e *Editor) mentions(x ast.Expr, w *exchange.Write) bool {
	var value types.Object
	if w.Value != nil {
		if id, ok := ast.Unparen(e.operand(w)).(*ast.Ident); ok {
			value = e.pass.TypesInfo.Uses[id]
		}
	}
	found := false
	ast.Inspect(x, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Ident:
			obj := e.pass.TypesInfo.Uses[n]
			found = found || obj != nil && obj == value || e.isOrigin(n)
		case ast.Expr:
			found = found || e.isOriginRead(n)
		}
		return !found
	})
	return found
}

// isOrigin reports whether x is the Origin of a request, or a variable whose
// only value is that.
func (e *Editor) isOrigin(x ast.Expr) bool {
	x = ast.Unparen(x)
	if id, ok := x.(*ast.Ident); ok {
		value := e.res.Prog.OnlyValue(id)
		return value != nil && e.isOriginRead(ast.Unparen(value))
	}
	return e.isOriginRead(x)
}

// isSwitchedOn reports whether a setting has to be there for a write to be
// made.
func (e *Editor) isSwitchedOn(w *exchange.Write) bool {
	made := false
	for _, r := range e.res.All() {
		for _, o := range r.Outcomes {
			if o.AllowedBy() == w {
				if !o.Chosen() {
					return false
				}
				made = true
			}
		}
	}
	return made
}

// findsCheck reports whether a function of the package is given an Origin and
// answers by a pointer, an error or a struct: it is for a person to say how that
// is asked, and a new list would come beside it.
func (e *Editor) findsCheck() bool {
	for cur := range e.res.Root.Preorder((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		f, ok := typeutil.Callee(e.pass.TypesInfo, call).(*types.Func)
		if !ok || f.Pkg() != e.pass.Pkg || flow.IsTestFile(e.pass.Fset, call.Pos()) {
			continue
		}
		if slices.ContainsFunc(call.Args, e.isOrigin) && !takesResponse(f) && answers(f) {
			return true
		}
	}
	return false
}

// answers reports whether a function gives an error, a pointer or a struct, or
// a second result that says whether there is a first.
func answers(f *types.Func) bool {
	results := f.Signature().Results()
	for v := range results.Variables() {
		t := v.Type()
		switch u := t.Underlying().(type) {
		case *types.Pointer, *types.Struct:
			return true
		case *types.Interface:
			if types.Identical(t, types.Universe.Lookup("error").Type()) {
				return true
			}
		case *types.Basic:
			if u.Kind() == types.Bool && results.Len() > 1 {
				return true
			}
		}
	}
	return false
}

func takesResponse(f *types.Func) bool {
	for v := range f.Signature().Params().Variables() {
		switch framework.RoleOf(v.Type()) {
		case framework.ResponseRole, framework.ContextRole, framework.HeaderRole:
			return true
		}
	}
	return false
}

// existingOnly reports whether the cursor's file may have no new list, since
// another file of the package gets one: a package needs one list, and no fix
// edits two files.
func (e *Editor) existingOnly(cur inspector.Cursor) bool {
	return e.newListIn != nil && e.newListIn != e.file(cur.Node().Pos())
}
