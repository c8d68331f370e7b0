package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/pure"
)

// A supposition says what an expression is supposed to be, as package pure has it, nil if
// it says nothing of that.
type supposition func(ast.Expr) any

// suppose returns the supposition that some variables and fields are empty.
func (s *startup) suppose(empty func(*types.Var) bool) supposition {
	return func(e ast.Expr) any {
		switch e.(type) {
		case *ast.Ident, *ast.SelectorExpr:
			if v := s.holder(e); v != nil && empty(v) {
				return zeroOf(v.Type())
			}
		}
		return nil
	}
}

// truth returns whether a condition is true by a supposition, and whether that is known.
func (s *startup) truth(cond ast.Expr, has supposition) (is, known bool) {
	c, ok := s.valueAs(cond, has).(constant.Value)
	if !ok || c.Kind() != constant.Bool {
		return false, false
	}
	return constant.BoolVal(c), true
}

// valueAs returns what an expression is then, nil if that is not known.
func (s *startup) valueAs(e ast.Expr, has supposition) any {
	e = ast.Unparen(e)
	tv := s.Info.Types[e]
	switch {
	case tv.Value != nil:
		return tv.Value
	case tv.IsNil():
		return pure.Nil{}
	}
	if is := has(e); is != nil {
		return is
	}
	switch e := e.(type) {
	case *ast.UnaryExpr:
		if is, known := s.truth(e.X, has); known && e.Op == token.NOT {
			return constant.MakeBool(!is)
		}
	case *ast.BinaryExpr:
		return s.binaryAs(e, has)
	case *ast.CallExpr:
		return s.callAs(e, has)
	}
	return nil
}

// zeroOf returns the zero value of a type, nil if it is none that a setting is empty by.
func zeroOf(t types.Type) any {
	switch t := t.Underlying().(type) {
	case *types.Basic:
		switch {
		case t.Info()&types.IsString != 0:
			return constant.MakeString("")
		case t.Info()&types.IsBoolean != 0:
			return constant.MakeBool(false)
		}
		return nil
	case *types.Struct, *types.Array:
		return nil
	}
	return pure.Nil{}
}

func (s *startup) binaryAs(e *ast.BinaryExpr, has supposition) any {
	if e.Op == token.LAND || e.Op == token.LOR {
		decides := e.Op == token.LOR
		x, xKnown := s.truth(e.X, has)
		y, yKnown := s.truth(e.Y, has)
		switch {
		case xKnown && x == decides, yKnown && y == decides:
			return constant.MakeBool(decides)
		case xKnown && yKnown:
			return constant.MakeBool(!decides)
		}
		return nil
	}
	x, y := s.valueAs(e.X, has), s.valueAs(e.Y, has)
	if _, isNil := x.(pure.Nil); isNil {
		if _, isNil := y.(pure.Nil); isNil && (e.Op == token.EQL || e.Op == token.NEQ) {
			return constant.MakeBool(e.Op == token.EQL)
		}
		return nil
	}
	c, ok := x.(constant.Value)
	d, alike := y.(constant.Value)
	if !ok || !alike || c.Kind() != d.Kind() {
		return nil
	}
	switch e.Op {
	case token.EQL, token.NEQ:
		return constant.MakeBool(constant.Compare(c, e.Op, d))
	case token.LSS, token.LEQ, token.GTR, token.GEQ:
		if c.Kind() != constant.Bool {
			return constant.MakeBool(constant.Compare(c, e.Op, d))
		}
	case token.ADD:
		return constant.BinaryOp(c, e.Op, d)
	}
	return nil
}

func (s *startup) callAs(call *ast.CallExpr, has supposition) any {
	if of := s.measured(call); of != nil {
		switch is := s.valueAs(of, has).(type) {
		case pure.Nil:
			return constant.MakeInt64(0)
		case pure.List:
			return constant.MakeInt64(int64(len(is)))
		case constant.Value:
			if is.Kind() == constant.String {
				return constant.MakeInt64(int64(len(constant.StringVal(is))))
			}
		}
		return nil
	}
	f := s.callee(call)
	if !pure.Has(f) || f.Signature().Recv() != nil {
		return nil
	}
	var args []any
	for _, arg := range call.Args {
		args = append(args, s.valueAs(arg, has))
	}
	results, ok := pure.Call(f, args...)
	if !ok || len(results) == 0 {
		return nil
	}
	return results[0]
}
