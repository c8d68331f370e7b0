package exchange

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/pure"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A list of methods or names is told apart on the paths of a run only if a * may be in it:
// where such lists are written under conditions of their own, there are twice as many
// paths for each. What a list is made of is seen without a run, as a rule.

// starred returns the headers that list methods or names of which a * may be in what they
// are given.
func (p *places) starred(prog *flow.Program) (names []string) {
	if !p.hasStar {
		return nil
	}
	s := &stars{p.pass.TypesInfo, prog, make(map[types.Object]bool)}
	for _, cur := range p.lists {
		name := nameAt(s.info, cur)
		if name != cors.MaxAge && !slices.Contains(names, name) && s.mayBeAfter(cur) {
			names = append(names, name)
		}
	}
	return names
}

// stars tells what may have a *.
type stars struct {
	info *types.Info
	prog *flow.Program
	of   map[types.Object]bool // by variable and field
}

// mayBeAfter reports whether a * may be in what is given along with the name of a header.
func (s *stars) mayBeAfter(name inspector.Cursor) bool {
	name = syntax.Qualified(name)
	switch parent := name.Parent().Node().(type) {
	case *ast.CallExpr:
		return slices.ContainsFunc(parent.Args, func(arg ast.Expr) bool {
			t := s.info.TypeOf(arg)
			return arg != name.Node() && (typematch.IsString(t) || isStrings(t)) && s.in(arg)
		})
	case *ast.KeyValueExpr:
		return parent.Key != name.Node() || s.in(parent.Value)
	case *ast.ValueSpec:
		_, isConstant := s.info.Defs[parent.Names[0]].(*types.Const)
		return !isConstant // which is named elsewhere
	}
	return true
}

// in reports whether a * may be in a text, or in a list of texts. What nothing in the
// package gives has none that a run would know.
func (s *stars) in(e ast.Expr) bool {
	if is := s.info.Types[e].Value; is != nil {
		return cors.HasWildcard(syntax.ConstantString(s.info, e))
	}
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		return e.Op != token.ADD || s.in(e.X) || s.in(e.Y)
	case *ast.CompositeLit:
		return slices.ContainsFunc(e.Elts, s.in)
	case *ast.CallExpr:
		f, _ := typeutil.Callee(s.info, e).(*types.Func)
		isPlain := s.info.Types[e.Fun].IsType() || pure.Has(f) && f.Signature().Recv() == nil
		return !isPlain || slices.ContainsFunc(e.Args, s.in)
	case *ast.Ident, *ast.SelectorExpr:
		return s.inVariable(syntax.ObjectOf(s.info, e))
	}
	return true
}

// inVariable reports whether a * may be in what a variable or a field is given.
func (s *stars) inVariable(v *types.Var) bool {
	if v == nil || v.Pkg() != s.prog.Pkg || v.Kind() == types.ParamVar || v.Kind() == types.ResultVar {
		return true
	}
	if may, ok := s.of[v]; ok {
		return may
	}
	s.of[v] = false // where it is met again below
	values := s.prog.ValuesOf(v)
	if v.IsField() {
		values = s.prog.GiftsOf(v)
	}
	s.of[v] = slices.ContainsFunc(values, func(e ast.Expr) bool { return e == nil || s.in(e) })
	return s.of[v]
}
