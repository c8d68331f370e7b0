package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// IsLinked reports whether an expression asks what the linker has made of a variable: it is
// compared with a name there.
func (p *Program) IsLinked(e ast.Expr) bool {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	v, ok := p.Info.Uses[id].(*types.Var)
	return ok && p.isForLinker(v) && p.isAskedAbout(id)
}

// isForLinker reports whether the linker may give a variable another value: a text of the
// package, declared with a constant or with nothing, that no code stores to. That is what
// its flag -X is for, and such a one is a variable, rather than a constant, for hardly
// anything else: the version, or what kind of build it is.
func (p *Program) isForLinker(v *types.Var) bool {
	if v.Parent() != p.Pkg.Scope() || !types.Identical(v.Type(), types.Typ[types.String]) || len(p.parts[v]) > 0 {
		return false
	}
	given := p.assigns[v]
	if len(given) != 1 || given[0].in != nil {
		return false
	}
	return given[0].zero || given[0].rhs != nil && p.Info.Types[given[0].rhs].Value != nil
}

// isAskedAbout reports whether a name stands where it is compared with the name of
// something, or searched for one: what is done then depends on what the linker has set. That
// nothing is set is nobody's choice, nor is what is compared with an origin or a pattern.
func (p *Program) isAskedAbout(id *ast.Ident) bool {
	cur, ok := p.root.FindNode(id)
	if !ok {
		return false
	}
	for cur.ParentEdgeKind() == edge.ParenExpr_X {
		cur = cur.Parent()
	}
	kind, i := cur.ParentEdge()
	switch parent := cur.Parent().Node().(type) {
	case *ast.BinaryExpr:
		other := parent.X
		if kind == edge.BinaryExpr_X {
			other = parent.Y
		}
		return (parent.Op == token.EQL || parent.Op == token.NEQ) && p.isName(other)
	case *ast.SwitchStmt:
		return kind == edge.SwitchStmt_Tag && p.hasNames(parent.Body)
	case *ast.CallExpr:
		f := typeutil.Callee(p.Info, parent)
		return kind == edge.CallExpr_Args && (typematch.IsFunc(f, "slices", "Contains") && i == 1 || typematch.IsTextSearch(f) && slices.ContainsFunc(parent.Args, p.isName))
	}
	return false
}

// hasNames reports whether all cases of a switch are names.
func (p *Program) hasNames(body *ast.BlockStmt) bool {
	return !slices.ContainsFunc(body.List, func(s ast.Stmt) bool {
		return slices.ContainsFunc(s.(*ast.CaseClause).List, func(e ast.Expr) bool { return !p.isName(e) })
	})
}

// isName reports whether an expression is a constant text of letters and digits, such as
// the name of a version.
func (p *Program) isName(e ast.Expr) bool {
	v := p.Info.Types[e].Value
	if v == nil || v.Kind() != constant.String || constant.StringVal(v) == "" {
		return false
	}
	return !strings.ContainsFunc(constant.StringVal(v), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune("-_.", r)
	})
}
