package flow

import (
	"encoding/binary"
	"go/ast"
	"go/constant"
	"go/token"
	"slices"
)

// Told is what an expression is.
type Told struct {
	Expr ast.Expr
	Is   constant.Value
}

// Refuses reports whether the program does not go on where some expressions are what is
// told of them: they name settings, or are computed of some, of whatever object that is. Of
// one that is told to be several things nothing is known.
func (p *Program) Refuses(told []Told) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.startsUp()
	if len(s.refusals) == 0 {
		return false
	}
	var key []byte
	for _, t := range told {
		key = append(binary.AppendVarint(key, int64(t.Expr.Pos())), t.Is.ExactString()...)
	}
	is, ok := s.refused[string(key)]
	if !ok {
		is = s.isRefusedBy(told) && !s.isRefusedBy(nil)
		s.refused[string(key)] = is
	}
	return is
}

// isRefusedBy is that of settings of which nothing has to be told, too.
func (s *startup) isRefusedBy(told []Told) bool {
	depth := 0
	var has supposition
	has = func(e ast.Expr) any {
		is := s.told(e, told)
		from := s.onlySource(e)
		switch {
		case is != nil:
			return is
		case from == nil || depth == maxFollowed:
			return nil
		}
		depth++
		defer func() { depth-- }()
		return s.valueAs(from, has)
	}
	holds := func(c controlling) bool {
		is, known := s.truth(c.cond, has)
		return known && is == c.is
	}
	return slices.ContainsFunc(s.refusals, func(all []controlling) bool {
		return !slices.ContainsFunc(all, func(c controlling) bool { return !holds(c) })
	})
}

// told returns what is told of an expression, nil if that is nothing or several things.
func (s *startup) told(e ast.Expr, all []Told) (is constant.Value) {
	for _, t := range all {
		switch {
		case !s.isSame(e, t.Expr):
		case is != nil && !sameConst(is, t.Is):
			return nil
		default:
			is = t.Is
		}
	}
	return is
}

// onlySource returns the expression that gives a variable or a field its only value, nil if
// there is none.
func (s *startup) onlySource(e ast.Expr) ast.Expr {
	v := s.holder(e)
	if v == nil || len(s.sources[v]) != 1 {
		return nil
	}
	src := s.sources[v][0]
	if src.of != wholeOf || src.isElement || src.result != 0 {
		return nil
	}
	return src.expr
}

// maxFollowed is how many variables are followed to where the value of one comes from.
const maxFollowed = 8

// isSame reports whether two expressions say the same of settings.
func (s *startup) isSame(x, y ast.Expr) bool {
	x, y = ast.Unparen(x), ast.Unparen(y)
	if c := s.Info.Types[x].Value; c != nil {
		d := s.Info.Types[y].Value
		return d != nil && sameConst(c, d)
	}
	if v := s.holder(x); v != nil {
		return v == s.holder(y)
	}
	switch x := x.(type) {
	case *ast.CallExpr:
		y, ok := y.(*ast.CallExpr)
		return ok && s.callee(x) != nil && s.callee(x) == s.callee(y) && s.callee(x).Signature().Recv() == nil && slices.EqualFunc(x.Args, y.Args, s.isSame)
	case *ast.BinaryExpr:
		y, ok := y.(*ast.BinaryExpr)
		return ok && x.Op == y.Op && x.Op != token.ILLEGAL && s.isSame(x.X, y.X) && s.isSame(x.Y, y.Y)
	}
	return false
}
