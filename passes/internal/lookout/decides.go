package lookout

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// decides reports whether what a function returns, or whether it goes on with the
// request, depends on the value of an expression, by itself or by what is computed of
// it, as far as that can be seen in the function.
func (l *Lookout) decides(cur inspector.Cursor) bool {
	d := &decision{Lookout: l, seen: make(map[types.Object]bool)}
	return d.decides(cur)
}

// A decision is made by the value of one expression.
type decision struct {
	*Lookout
	refusing bool // only what turns requests away counts, rather than answer them in another way
	seen     map[types.Object]bool
}

func (l *decision) decides(cur inspector.Cursor) bool {
	parent := cur.Parent()
	switch cur.ParentEdgeKind() {
	case edge.ParenExpr_X, edge.StarExpr_X, edge.UnaryExpr_X, edge.IndexExpr_X, edge.IndexExpr_Index, edge.SelectorExpr_X, edge.CallExpr_Fun:
		return l.decides(parent)
	case edge.BinaryExpr_X, edge.BinaryExpr_Y:
		return !((l.guards || l.refusing) && l.tellsPresence(parent.Node().(*ast.BinaryExpr))) && l.decides(parent)
	case edge.CallExpr_Args:
		return l.tells(parent.Node().(*ast.CallExpr)) && l.decides(parent)
	case edge.ReturnStmt_Results:
		return true
	case edge.SwitchStmt_Tag, edge.CaseClause_List:
		return !l.refusing || l.refusesInSwitch(parent)
	case edge.IfStmt_Cond:
		branch := parent.Node().(*ast.IfStmt)
		if l.refusing {
			return l.refusesInBranch(parent) || l.decidesByWhatIsStored(cur, branch)
		}
		return l.turnsAway(branch) || l.decidesByWhatIsStored(cur, branch)
	case edge.AssignStmt_Rhs:
		return l.decidesByAssigned(cur, parent.Node().(*ast.AssignStmt))
	}
	return false
}

// decidesByAssigned is the same of what the variables have that an assignment at, or
// under, a cursor's branch gives a value.
func (l *decision) decidesByAssigned(cur inspector.Cursor, assign *ast.AssignStmt) bool {
	for _, lhs := range assign.Lhs {
		if v := variableIn(l.info, lhs); v != nil && !l.seen[v] {
			l.seen[v] = true
			if l.decidesByVariable(l.prog.Enclosing(cur), v) {
				return true
			}
		}
	}
	return false
}

// decidesByWhatIsStored is the same of what a branch leaves in variables: that an
// element was found, say.
func (l *decision) decidesByWhatIsStored(cur inspector.Cursor, branch *ast.IfStmt) bool {
	for _, stmt := range branch.Body.List {
		if assign, ok := stmt.(*ast.AssignStmt); ok && l.decidesByAssigned(cur, assign) {
			return true
		}
	}
	return false
}

// tellsPresence reports whether a comparison only tells whether there is something.
func (l *Lookout) tellsPresence(b *ast.BinaryExpr) bool {
	isEmpty := func(e ast.Expr) bool {
		text, ok := syntax.ConstantText(l.info, ast.Unparen(e))
		return ok && text == ""
	}
	return isEmpty(b.X) || isEmpty(b.Y)
}

// decidesByVariable is the same of the value of a variable of a function.
func (l *decision) decidesByVariable(fn *flow.Fn, v types.Object) bool {
	if fn == nil {
		return false
	}
	body, ok := l.root.FindNode(fn.Body)
	if !ok {
		return false
	}
	for cur := range body.Preorder((*ast.Ident)(nil)) {
		if l.info.Uses[cur.Node().(*ast.Ident)] == v && l.decides(cur) {
			return true
		}
	}
	return false
}

// variableIn returns the variable of a function that is assigned to.
func variableIn(info *types.Info, lhs ast.Expr) types.Object {
	id, ok := lhs.(*ast.Ident)
	if !ok {
		return nil
	}
	v, ok := info.ObjectOf(id).(*types.Var)
	if !ok || v.Parent() == nil || v.Parent() == v.Pkg().Scope() {
		return nil
	}
	return v
}

// tells reports whether what a call gives may tell what it was given: a text, a
// number, a yes or no, an error.
func (l *Lookout) tells(call *ast.CallExpr) bool {
	t := l.info.TypeOf(call)
	tuple, ok := t.(*types.Tuple)
	if !ok {
		return saysSomething(t)
	}
	for v := range tuple.Variables() {
		if saysSomething(v.Type()) {
			return true
		}
	}
	return false
}

func saysSomething(t types.Type) bool {
	switch u := t.Underlying().(type) {
	case *types.Basic:
		return true
	case *types.Slice:
		return syntax.IsBasic(u.Elem())
	}
	return syntax.IsError(t)
}

// turnsAway reports whether a branch leaves its function, or is the one that goes on
// with the response.
func (l *Lookout) turnsAway(branch *ast.IfStmt) bool {
	if last := len(branch.Body.List) - 1; last >= 0 {
		switch s := branch.Body.List[last].(type) {
		case *ast.ReturnStmt:
			return true
		case *ast.BranchStmt:
			return s.Tok != token.FALLTHROUGH
		}
	}
	goesOn := false
	ast.Inspect(branch.Body, func(n ast.Node) bool {
		if call, ok := n.(*ast.CallExpr); ok {
			goesOn = goesOn || l.endsChain(call)
			for _, arg := range call.Args {
				role := framework.RoleOf(l.info.TypeOf(arg))
				goesOn = goesOn || role == framework.ResponseRole || role == framework.ContextRole
			}
		}
		return !goesOn
	})
	return goesOn
}
