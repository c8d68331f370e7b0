package lookout

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// onlyDecides reports whether a function is there for nothing but a library, which it
// tells whom to let in, or for others of that kind: who makes it does not look.
func (l *Lookout) onlyDecides(fn *flow.Fn, seen map[*flow.Fn]bool) bool {
	if fn == nil || seen[fn] {
		return fn != nil
	}
	seen[fn] = true
	return syntax.Every(l.uses(fn), func(use inspector.Cursor) bool {
		return l.goesToSetting(use, make(map[types.Object]bool)) || l.onlyDecides(l.prog.Enclosing(use.Parent()), seen)
	})
}

// goesToSetting reports whether a function at a cursor goes to where a library is told
// whom to let in and nowhere else, as far as variables and what returns it tell.
func (l *Lookout) goesToSetting(cur inspector.Cursor, seen map[types.Object]bool) bool {
	cur = syntax.Unparen(cur)
	if cur.ParentEdgeKind() == edge.ReturnStmt_Results {
		fn := l.prog.Enclosing(cur.Parent())
		if fn == nil || fn.Obj == nil || seen[fn.Obj] {
			return fn != nil && fn.Obj != nil
		}
		seen[fn.Obj] = true
		return syntax.Every(l.uses(fn), func(use inspector.Cursor) bool {
			return use.ParentEdgeKind() == edge.CallExpr_Fun && l.goesToSetting(use.Parent(), seen)
		})
	}
	if cur.ParentEdgeKind() == edge.CallExpr_Args {
		call := cur.Parent().Node().(*ast.CallExpr)
		if framework.AsksForSockets(typeutil.Callee(l.info, call)) {
			return true
		}
	}
	v, ok := syntax.KeptIn(l.info, cur).(*types.Var)
	if !ok || cur.ParentEdgeKind() == edge.KeyValueExpr_Value && !v.IsField() {
		return false
	}
	uses := l.names[v.Origin()]
	switch {
	case framework.StoreOf(v) != nil:
		return syntax.Every(uses, syntax.IsTarget)
	case seen[v.Origin()]:
		return true
	}
	seen[v.Origin()] = true
	return syntax.Every(slices.DeleteFunc(slices.Clone(uses), syntax.IsTarget), func(use inspector.Cursor) bool { return l.goesToSetting(use, seen) })
}
