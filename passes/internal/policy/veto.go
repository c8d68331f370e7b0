package policy

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// isIdle reports whether a function that may refuse never does: it looks at nothing that it
// is given, and returns no error wherever it returns.
func isIdle(given *exchange.Given, s *record.Setting) bool {
	fn := s.Value.Fn
	if s.State != record.Known || s.Value.Kind != flow.Func || fn == nil || fn.Body == nil {
		return false
	}
	info := given.Prog.Info
	returns := fn.Returns()
	return len(returns) > 0 && !namesParameter(info, fn) && !slices.ContainsFunc(returns, func(ret *ast.ReturnStmt) bool {
		return !givesNoError(info, ret)
	})
}

// givesNoError reports whether a statement returns nil as an error, and no other one.
func givesNoError(info *types.Info, ret *ast.ReturnStmt) bool {
	if ret.Pos() == token.NoPos || len(ret.Results) == 0 {
		return false
	}
	last := len(ret.Results) - 1
	return info.Types[ret.Results[last]].IsNil() && !slices.ContainsFunc(ret.Results[:last], func(e ast.Expr) bool { return typematch.IsError(info.TypeOf(e)) })
}

// namesParameter reports whether a function uses one of its parameters.
func namesParameter(info *types.Info, fn *flow.Fn) bool {
	for n := range ast.Preorder(fn.Body) {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := info.Uses[id].(*types.Var); ok && v.Kind() == types.ParamVar && v.Pos() >= fn.Type.Pos() && v.Pos() < fn.Type.End() {
				return true
			}
		}
	}
	return false
}
