package flow

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"
	"unicode"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A list that is empty may be one that nobody has filled. Where the package gives it
// elements itself, somebody has emptied it on purpose.

// IsListed reports whether an expression is a list or a map to which the package gives
// elements, somewhere, or of which it sees to it that it has some: where it has none,
// somebody has chosen that, or it cannot be.
func (p *Program) IsListed(e ast.Expr) bool {
	s := &listing{Program: p, seen: make(map[*types.Var]bool)}
	return s.isListed(e) || p.IsEnsured(e)
}

// A listing looks for the elements of one list.
type listing struct {
	*Program
	seen     map[*types.Var]bool
	operands map[*types.Var]ast.Expr // of the calls whose results are looked at
	within   map[*Fn]bool            // the functions of these
}

func (s *listing) isListed(e ast.Expr) bool {
	switch e := ast.Unparen(e).(type) {
	case *ast.CompositeLit:
		return len(e.Elts) > 0
	case *ast.SliceExpr:
		return e.Low == nil && e.High == nil && s.isListed(e.X)
	case *ast.Ident:
		v, ok := s.Info.Uses[e].(*types.Var)
		return ok && s.isVariableListed(v)
	case *ast.SelectorExpr:
		v, ok := s.Info.Uses[e.Sel].(*types.Var)
		return ok && s.isVariableListed(v.Origin())
	case *ast.CallExpr:
		return s.isResultListed(e)
	}
	return false
}

func (s *listing) isVariableListed(v *types.Var) bool {
	if s.seen[v] {
		return false
	}
	s.seen[v] = true
	return slices.ContainsFunc(s.valuesOf(v), s.isListed)
}

// valuesOf returns what a variable, a field or a parameter is given.
func (s *listing) valuesOf(v *types.Var) (values []ast.Expr) {
	if operand := s.operands[v]; operand != nil {
		return []ast.Expr{operand}
	}
	switch v.Kind() {
	case types.FieldVar:
		for _, g := range s.stores.given[v] {
			values = append(values, g.value)
		}
		return values
	case types.ParamVar:
		return s.operandsOf(v)
	}
	isOfPackage := v.Parent() == v.Pkg().Scope()
	for _, a := range s.assigns[v] {
		if !isOfPackage || a.in == nil {
			values = append(values, a.rhs) // Have: not one that a function stores, perhaps by some settings only
		}
	}
	return values
}

// operandsOf returns what the calls in the package give a parameter.
func (p *Program) operandsOf(param *types.Var) (operands []ast.Expr) {
	f := p.functionOf(param)
	if f == nil {
		return nil
	}
	for _, call := range p.callersOf().calls[f] {
		if e := operandOf(p.Info, call, f.Signature(), param); e != nil {
			operands = append(operands, e)
		}
	}
	return operands
}

// bound returns what a call of a function of the package gives its parameters, but for
// those that are a list of operands.
func (p *Program) bound(call *ast.CallExpr) map[*types.Var]ast.Expr {
	f := p.callee(call)
	if f == nil || f.Pkg() != p.Pkg {
		return nil
	}
	bound := make(map[*types.Var]ast.Expr)
	sig := f.Signature()
	_, args := operandsOf(p.Info, call)
	for i, arg := range args {
		if i < sig.Params().Len() && !(sig.Variadic() && i == sig.Params().Len()-1) {
			bound[sig.Params().At(i)] = arg
		}
	}
	return bound
}

// isResultListed is the same of what a call gives.
func (s *listing) isResultListed(call *ast.CallExpr) bool {
	tv := s.Info.Types[call.Fun]
	switch {
	case tv.IsType():
		return len(call.Args) == 1 && s.isListed(call.Args[0])
	case tv.IsBuiltin():
		id, ok := ast.Unparen(call.Fun).(*ast.Ident)
		return ok && id.Name == "append" && s.isAppended(call)
	}
	f := s.callee(call)
	if f == nil {
		return false
	}
	if fn := s.Decl(f); fn != nil {
		return s.isReturned(fn, call)
	}
	switch {
	case typematch.IsFunc(f, "slices", "Concat"), typematch.IsFunc(f, "slices", "Clone"), typematch.IsFunc(f, "maps", "Clone"):
		return slices.ContainsFunc(call.Args, s.isListed)
	case typematch.IsFunc(f, "strings", "Split"):
		return s.Splits(call) || s.isWritten(call.Args[0])
	case typematch.IsFunc(f, "strings", "Fields"), typematch.IsFunc(f, "strings", "FieldsFunc"):
		return s.isWritten(call.Args[0])
	}
	return false
}

// isAppended is the same of a list with more elements. To add one to what a variable has
// is what a loop does, which may have nothing to add.
func (s *listing) isAppended(call *ast.CallExpr) bool {
	_, isLiteral := ast.Unparen(call.Args[0]).(*ast.CompositeLit)
	return s.isListed(call.Args[0]) || call.Ellipsis.IsValid() && s.isListed(call.Args[1]) ||
		isLiteral && len(call.Args) > 1 && !call.Ellipsis.IsValid()
}

// isReturned is the same of what a call of a function of the package gives.
func (s *listing) isReturned(fn *Fn, call *ast.CallExpr) bool {
	if s.within[fn] {
		return false
	}
	inner := &listing{Program: s.Program, seen: s.seen, operands: s.bound(call), within: map[*Fn]bool{fn: true}}
	for f := range s.within {
		inner.within[f] = true
	}
	for v, operand := range inner.operands {
		if id, ok := ast.Unparen(operand).(*ast.Ident); ok && s.operands[s.variable(id)] != nil {
			inner.operands[v] = s.operands[s.variable(id)]
		}
	}
	return slices.ContainsFunc(fn.Returns(), func(ret *ast.ReturnStmt) bool {
		return len(ret.Results) == 1 && inner.isListed(ret.Results[0])
	})
}

// isWritten reports whether a text is one that the package has, in which there is
// something.
func (s *listing) isWritten(e ast.Expr) bool {
	if v := s.Info.Types[e].Value; v != nil && v.Kind() == constant.String {
		return strings.ContainsFunc(constant.StringVal(v), unicode.IsLetter)
	}
	id, ok := ast.Unparen(e).(*ast.Ident)
	if !ok {
		return false
	}
	v := s.variable(id)
	if operand := s.operands[v]; operand != nil {
		return s.Info.Types[operand].Value != nil && s.isWritten(operand)
	}
	only := s.OnlyValueOf(v)
	return only != nil && s.isWritten(only)
}
