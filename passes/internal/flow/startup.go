package flow

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A program sees to some of its variables and fields before it serves anybody: it gives
// them a value, whatever its settings are, or does not start without one. They are not
// empty then, though nothing on the way to a handler tells so: who loads a setting, or
// refuses to go on without it, is seldom who reads it. So that is told of each variable
// and field wherever its objects come from, and without a run.

// A startup knows what a package sees to before it serves.
type startup struct {
	*Program
	serves func(types.Type) bool // whether what has an operand of a type is run for a request

	sources  map[*types.Var][]source
	calls    map[*types.Func][]inspector.Cursor // where each function is called, or named
	whole    map[*types.Var]bool                // variables that are used otherwise than by a field
	ensured  fixpoint[gotten]                   // see isEnsured and returnsSome
	refusals [][]controlling                    // by all of which it does not go on
	refused  map[string]bool                    // see Refuses
	demanded map[*types.Var]bool                // without which the program does not go on
	judged   map[*types.Var]bool                // by which, or by a part of which, it may not
	reads    map[*ast.CallExpr]bool             // what gives one of those its value, rather than elements of it
	fillings map[ast.Expr]bool                  // what names one in a condition by which it gets something if it is empty
	reached  fixpoint[*Fn]                      // see isReached
	apart    fixpoint[*Fn]                      // see isAside
}

// startsUp returns what the package sees to before it serves. The caller holds p.mu.
func (p *Program) startsUp() *startup {
	if p.start == nil {
		p.start = &startup{
			Program:  p,
			serves:   p.serves,
			refused:  make(map[string]bool),
			demanded: make(map[*types.Var]bool),
			judged:   make(map[*types.Var]bool),
			reads:    make(map[*ast.CallExpr]bool),
			fillings: make(map[ast.Expr]bool),
		}
		p.start.collect()
		p.start.findDemands()
		p.start.findDefaults()
	}
	return p.start
}

// IsEnsured reports whether the package sees to it, before it serves, that what an
// expression names, or of which it is the length, is something: no zero value, and no list
// without elements.
func (p *Program) IsEnsured(e ast.Expr) bool {
	if of := p.measured(e); of != nil {
		e = of
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.startsUp()
	v := s.holder(e)
	if s.fillings[ast.Unparen(e)] {
		return false // it may have nothing yet
	}
	if call, ok := ast.Unparen(e).(*ast.CallExpr); ok && v == nil && p.Decl(p.callee(call)) != nil {
		return s.gives(e, 0)
	}
	return v != nil && s.isEnsured(v)
}

// isJudged reports whether the program may not go on by what a variable has, or an element
// or a field of it.
func (p *Program) isJudged(v *types.Var) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.startsUp()
	return s.judged[v] || s.isFieldJudged(v.Type(), maxFields)
}

func (s *startup) isFieldJudged(t types.Type, depth int) bool {
	of, ok := deref(t).Underlying().(*types.Struct)
	if !ok || depth == 0 {
		return false
	}
	for f := range of.Fields() {
		if s.judged[f.Origin()] || s.isFieldJudged(f.Type(), depth-1) {
			return true
		}
	}
	return false
}

// IsDemanded reports whether the program does not go on unless a call gives something, or
// what is made of that has good elements.
func (p *Program) IsDemanded(call *ast.CallExpr) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	_, is := p.startsUp().reads[call]
	return is
}

// holder returns the variable or the field that has what an expression is: of an atomic
// value that which is loaded, of a pointer that which points there. It is nil if there is
// none.
func (s *startup) holder(e ast.Expr) *types.Var {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident, *ast.SelectorExpr:
		v, _ := s.Info.ObjectOf(nameOf(e)).(*types.Var)
		if v == nil || v.Pkg() != s.Pkg && !v.IsField() {
			return nil
		}
		return v.Origin()
	case *ast.StarExpr:
		return s.holder(e.X)
	case *ast.CallExpr:
		if f := s.callee(e); f != nil && isOfAtomic(f) && f.Name() == "Load" {
			recv, _ := operandsOf(s.Info, e)
			return s.holder(recv)
		}
	}
	return nil
}

// isOfAtomic reports whether a function is a method of an atomic value.
func isOfAtomic(f *types.Func) bool {
	return f.Signature().Recv() != nil && f.Pkg() != nil && f.Pkg().Path() == "sync/atomic"
}

// isEnsured reports whether a variable or a field is something once the program serves.
func (s *startup) isEnsured(v *types.Var) bool {
	return !typematch.IsError(v.Type()) && s.ensured.of(gotten{v: v}, s.isSome)
}

// A gotten is a variable or a field, or else one of the results of a function.
type gotten struct {
	v      *types.Var
	fn     *Fn
	result int
}

// isSome reports whether what is given is something.
func (s *startup) isSome(g gotten) bool {
	if g.v == nil {
		return s.returnsSome(g.fn, g.result)
	}
	return s.demanded[g.v] || s.isGiven(g.v)
}

// isGiven reports whether what a variable or a field gets is something: a parameter,
// wherever its function is called, and others at one place that the program comes to
// whatever its settings are.
func (s *startup) isGiven(v *types.Var) bool {
	from := s.sources[v]
	if v.Kind() == types.ParamVar || v.Kind() == types.RecvVar {
		operands := slices.DeleteFunc(slices.Clone(from), func(src source) bool { return src.to != nil })
		isNone := func(src source) bool { return !s.isSomething(src) }
		return len(operands) > 0 && !s.isHandedOn(v) && !slices.ContainsFunc(operands, isNone)
	}
	return slices.ContainsFunc(from, func(src source) bool { return s.isSomething(src) && s.isAlways(src, v) })
}

// isHandedOn reports whether a function with a parameter is used as a value: whoever has
// that gives it other operands.
func (s *startup) isHandedOn(param *types.Var) bool {
	fn, _ := s.functionAt(param.Pos())
	return fn == nil || fn.Obj == nil || s.taken[fn.Obj.Origin()] > 0
}

func (s *startup) isSomething(src source) bool {
	return src.isElement || src.of == 0 && s.gives(src.expr, src.result)
}

// gives reports whether a result of an expression is something, as far as that is known.
// What code out of sight makes is no nil pointer, but it may be a text or a list that
// somebody has left empty.
func (s *startup) gives(e ast.Expr, result int) bool {
	e = ast.Unparen(e)
	tv := s.Info.Types[e]
	switch {
	case tv.IsNil():
		return false
	case tv.Value != nil:
		return !isEmptyConst(tv.Value)
	}
	switch e := e.(type) {
	case *ast.FuncLit:
		return true
	case *ast.UnaryExpr:
		return e.Op == token.AND
	case *ast.CompositeLit:
		return isStruct(tv.Type) || len(e.Elts) > 0
	case *ast.BinaryExpr:
		return e.Op == token.ADD && typematch.IsString(tv.Type) && (s.gives(e.X, 0) || s.gives(e.Y, 0))
	case *ast.CallExpr:
		return s.callGives(e, result)
	case *ast.Ident, *ast.SelectorExpr:
		if _, ok := s.Info.ObjectOf(nameOf(e)).(*types.Func); ok {
			return true
		}
	}
	v := s.holder(e)
	return v != nil && s.isEnsured(v)
}

// callGives is that of a call.
func (s *startup) callGives(call *ast.CallExpr, result int) bool {
	if s.Info.Types[call.Fun].IsType() {
		return len(call.Args) == 1 && s.gives(call.Args[0], 0)
	}
	if v := s.holder(call); v != nil {
		return s.isEnsured(v)
	}
	some := func(e ast.Expr) bool { return s.gives(e, 0) }
	if b, ok := typeutil.Callee(s.Info, call).(*types.Builtin); ok {
		switch b.Name() {
		case "append":
			return len(call.Args) > 1 && !call.Ellipsis.IsValid() || slices.ContainsFunc(call.Args, some)
		case "new":
			return true
		}
		return false
	}
	f := s.callee(call)
	if fn := s.Decl(f); fn != nil {
		return s.ensured.of(gotten{fn: fn, result: result}, s.isSome)
	}
	if s.reads[call] || s.splits(call) {
		return true
	}
	switch resultType(s.Info.TypeOf(call), result).Underlying().(type) {
	case *types.Basic, *types.Slice, *types.Map, *types.Array:
		return isOfDefaults(f) && slices.ContainsFunc(call.Args, some)
	}
	fn, ok := s.functionAt(call.Pos())
	return !ok || !s.isAside(fn)
}

// resultType returns the type of one result of a call.
func resultType(t types.Type, result int) types.Type {
	if tuple, ok := t.(*types.Tuple); ok {
		return tuple.At(result).Type()
	}
	return t
}

// isEmptyConst reports whether a constant is the zero value of its type.
func isEmptyConst(c constant.Value) bool {
	switch c.Kind() {
	case constant.String:
		return constant.StringVal(c) == ""
	case constant.Bool:
		return !constant.BoolVal(c)
	}
	return constant.Sign(c) == 0
}

// isOfDefaults reports whether a function of the standard library gives the first of its
// operands that is something, or what it makes of its only one.
func isOfDefaults(f *types.Func) bool {
	if f == nil || f.Pkg() == nil {
		return false
	}
	switch f.Pkg().Path() {
	case "cmp", "slices", "maps", "strings":
		return f.Name() == "Or" || f.Signature().Params().Len() == 1
	}
	return false
}

// returnsSome reports whether a function of the package returns something, wherever it
// does not return an error with it.
func (s *startup) returnsSome(fn *Fn, result int) bool {
	found := false
	for _, r := range fn.Returns() {
		if s.fails(r) {
			continue
		}
		if result >= len(r.Results) || !s.gives(r.Results[result], 0) {
			return false
		}
		found = true
	}
	return found
}

// isAlways reports whether the program comes to the place at which a variable or a field
// gets a value, whatever its settings are: where the literal of a struct has it, somebody
// makes one.
func (s *startup) isAlways(src source, v *types.Var) bool {
	kind := src.cur.Node()
	if _, ok := kind.(*ast.CompositeLit); ok && v.IsField() {
		return true
	}
	fn, always := s.unconditional(src.cur, v)
	switch {
	case !always:
		return false
	case v.Pkg().Scope() != v.Parent() && !v.IsField(), fn == nil:
		return true // in the function that has it
	case v.IsField() && s.isOfNew(src):
		return true
	}
	return s.isReached(fn)
}

// isOfNew reports whether a field is one of what a variable of the function has.
func (s *startup) isOfNew(src source) bool {
	sel, ok := ast.Unparen(src.to).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	v := s.holder(sel.X)
	return v != nil && v.Kind() == types.LocalVar
}

// isReached reports whether the program runs a function before it serves, whatever its
// settings are.
func (s *startup) isReached(fn *Fn) bool {
	return s.reached.of(fn, func(fn *Fn) bool {
		return s.isEntry(fn) || !s.isOfRequest(fn) && fn.Obj != nil && slices.ContainsFunc(s.calls[fn.Obj.Origin()], func(cur inspector.Cursor) bool {
			by, always := s.unconditional(cur, nil)
			return always && (by == nil || s.isReached(by))
		})
	})
}

// isEntry reports whether a function is main, or initializes a package.
func (s *startup) isEntry(fn *Fn) bool {
	return fn.IsInit() || s.isMain(fn)
}

func (s *startup) isMain(fn *Fn) bool {
	return fn.Obj != nil && fn.Recv == nil && fn.Obj.Name() == "main" && s.Pkg.Name() == "main"
}

// isOfRequest reports whether a function, or one around it, is given a request, or what
// stands for one.
func (s *startup) isOfRequest(fn *Fn) bool {
	for ; fn != nil; fn = s.parent[fn] {
		if fn.Type.Params != nil && slices.ContainsFunc(fn.Type.Params.List, func(f *ast.Field) bool { return s.serves(s.Info.TypeOf(f.Type)) }) {
			return true
		}
	}
	return false
}

// unconditional reports whether a function runs what is at a cursor each time that it is
// run, as long as the program goes on and, if a variable is given, that is empty; and the
// function, nil if there is none. What a sync.Once runs is run before it is asked for.
func (s *startup) unconditional(cur inspector.Cursor, empty *types.Var) (fn *Fn, always bool) {
	for c := cur; ; c = c.Parent() {
		switch c.ParentEdgeKind() {
		case edge.IfStmt_Body:
			if is, known := s.truth(c.Parent().Node().(*ast.IfStmt).Cond, s.suppose(func(v *types.Var) bool { return v == empty })); !known || !is {
				return nil, false
			}
		case edge.IfStmt_Else, edge.CaseClause_Body, edge.CommClause_Body, edge.RangeStmt_Body, edge.ForStmt_Body, edge.BinaryExpr_Y:
			return nil, false
		case edge.File_Decls:
			if decl, ok := c.Node().(*ast.FuncDecl); ok {
				f, _ := s.Info.Defs[decl.Name].(*types.Func)
				fn = s.decls[f]
				return fn, fn != nil && !s.mayLeave(fn, cur.Node().Pos())
			}
			return nil, true
		case edge.Invalid:
			return nil, false
		}
		lit, isLiteral := c.Node().(*ast.FuncLit)
		leaves := isLiteral && s.mayLeave(s.lits[lit], cur.Node().Pos())
		switch call, ok := c.Parent().Node().(*ast.CallExpr); {
		case ok && c.ParentEdgeKind() == edge.CallExpr_Args && s.isOnce(call):
			return nil, !leaves
		case isLiteral && (leaves || !s.called[lit]):
			return nil, false
		}
	}
}

// isOnce reports whether a call is one of a method of a sync.Once.
func (s *startup) isOnce(call *ast.CallExpr) bool {
	f := s.callee(call)
	return f != nil && f.Pkg() != nil && f.Pkg().Path() == "sync" && f.Signature().Recv() != nil
}

// mayLeave reports whether a function may return before it comes to a position, without
// an error.
func (s *startup) mayLeave(fn *Fn, pos token.Pos) bool {
	return !s.isMain(fn) && slices.ContainsFunc(fn.Returns(), func(r *ast.ReturnStmt) bool { return r.End() < pos && !s.fails(r) })
}

// fails reports whether a return gives an error.
func (s *startup) fails(r *ast.ReturnStmt) bool {
	if len(r.Results) == 0 {
		return false
	}
	tv := s.Info.Types[r.Results[len(r.Results)-1]]
	return !tv.IsNil() && typematch.IsError(tv.Type)
}

// Initializers returns the calls that initialize variables of the package, those
// first on whose variables others do not depend.
func (p *Program) Initializers() []*Fn {
	var sorted []*Fn
	for _, init := range slices.Backward(p.Info.InitOrder) {
		for _, fn := range p.inits {
			if within(fn.Node.Pos(), init.Rhs) {
				sorted = append(sorted, fn)
			}
		}
	}
	return sorted
}

// isInitializer reports whether fn is a call at package level.
func (fn *Fn) isInitializer() bool {
	_, ok := fn.Node.(*ast.CallExpr)
	return ok
}
