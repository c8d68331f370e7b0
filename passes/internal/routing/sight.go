package routing

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

// What a middleware hands on may get a header from others. There are none if all that is
// done with a response is in sight, from who serves it to the handlers of all routes.

// A sight tells whether that is so.
type sight struct {
	g       *Registry
	writers []*flow.Fn // that may name the header
	bare    map[*flow.Fn]bool
	closing *closing // of all routers: all of them have to be in sight
}

// InSight reports whether all is in sight that requests come to by a middleware that each of
// some functions is, or that calls it, before it and after, and nothing else has one of some
// names, of headers that matter.
func (g *Registry) InSight(writers []*flow.Fn, names []inspector.Cursor) bool {
	s := g.newSight()
	for obj := range s.g.uses {
		if sink, l := framework.SinkOf(obj); sink != nil && l.Subject == framework.CORS {
			return false
		}
	}
	fn := s.middleware(writers[0])
	isOther := func(writer *flow.Fn) bool { return s.middleware(writer) != fn }
	if fn == nil || slices.ContainsFunc(writers[1:], isOther) || !s.onlyWriters(names) || !s.isBare(fn) {
		return false
	}
	uses := s.g.uses[fn.Obj]
	return len(uses) > 0 && !slices.ContainsFunc(uses, func(use inspector.Cursor) bool { return !s.isUsed(syntax.Qualified(use)) })
}

// newSight returns a sight that has seen nothing yet.
func (g *Registry) newSight() *sight {
	s := &sight{g: g, bare: make(map[*flow.Fn]bool)}
	s.closing = s.g.newClosing()
	s.closing.sight = s
	return s
}

// middleware returns the function that is, or makes, a middleware by which a function runs:
// that itself, or the only one that calls it.
func (s *sight) middleware(fn *flow.Fn) *flow.Fn {
	for range maxNesting {
		fn = outermost(s.g.prog, fn)
		if fn == nil || fn.Obj == nil {
			return nil
		}
		s.writers = append(s.writers, fn)
		var caller *flow.Fn
		for _, use := range s.g.uses[fn.Obj] {
			use = syntax.Qualified(use)
			if use.ParentEdgeKind() != edge.CallExpr_Fun || IsHandling(s.g.info.TypeOf(use.Parent().Node().(ast.Expr))) {
				return fn
			}
			by := outermost(s.g.prog, s.g.prog.Enclosing(use))
			if by == nil || caller != nil && by != caller {
				return nil
			}
			caller = by
		}
		fn = caller
	}
	return nil
}

// outermost returns the function of the package in which a function stands.
func outermost(prog *flow.Program, fn *flow.Fn) *flow.Fn {
	for fn != nil && prog.Parent(fn) != nil {
		fn = prog.Parent(fn)
	}
	return fn
}

// onlyWriters reports whether the writers only have some names, but for declarations.
func (s *sight) onlyWriters(names []inspector.Cursor) bool {
	return !slices.ContainsFunc(names, func(cur inspector.Cursor) bool {
		fn := outermost(s.g.prog, s.g.prog.Enclosing(cur))
		isConstant := cur.ParentEdgeKind() == edge.ValueSpec_Values && IsConstantSpec(cur.Parent())
		return !isConstant && !slices.Contains(s.writers, fn)
	})
}

// isUsed reports whether the middleware that a function is, or makes, is used where it is
// named, and all is in sight that is around it and behind it.
func (s *sight) isUsed(cur inspector.Cursor) bool {
	if cur.ParentEdgeKind() == edge.CallExpr_Fun {
		call := cur.Parent().Node().(*ast.CallExpr)
		return IsHandling(s.g.info.TypeOf(call)) && s.all(call.Args) && s.isPlaced(cur.Parent())
	}
	return s.isPlaced(cur)
}

// isPlaced reports the same of a middleware, or a handler that it is around, at a cursor.
func (s *sight) isPlaced(cur inspector.Cursor) bool {
	if cur.ParentEdgeKind() != edge.CallExpr_Args {
		return s.closing.at(cur)
	}
	call := cur.Parent().Node().(*ast.CallExpr)
	if s.g.info.Types[call.Fun].IsType() {
		return s.isPlaced(cur.Parent())
	}
	f, _ := typeutil.Callee(s.g.info, call).(*types.Func)
	m := framework.MemberOf(f)
	isGiven := f != nil && IsMux(f) || m != nil && (m.Verb == framework.Use || m.Verb == framework.Group || m.Verb.IsRoute())
	switch {
	case !isGiven:
		return s.closing.at(cur)
	case f.Signature().Recv() == nil:
		return s.g.prog.Pkg.Name() == "main" && !s.g.servesDefault
	}
	return s.all(call.Args) && s.isRouter(s.g.router(syntax.Receiver(call)))
}

// isRouter reports whether all that is done with a router is in sight, and with those that
// it is made of.
func (s *sight) isRouter(e ast.Expr) bool {
	for range maxNesting {
		call, ok := ast.Unparen(e).(*ast.CallExpr)
		if !ok {
			obj := s.g.object(e)
			if obj == nil || !s.closing.object(obj) {
				return false
			}
			if call = s.g.nested(obj); call == nil {
				call, ok = s.g.made(obj).(*ast.CallExpr)
				if _, arg, given := s.g.onlyCall(obj); !ok && given {
					e = s.g.router(arg)
					continue
				}
				if !ok {
					return false
				}
			}
		} else if cur, found := s.g.root.FindNode(call); !found || !s.closing.at(cur) {
			return false
		}
		// Have: a router that a call makes, which may have another around it.
		f, ok := typeutil.Callee(s.g.info, call).(*types.Func)
		switch {
		case !ok || f.Pkg() == s.g.prog.Pkg:
			return false
		case f.Signature().Recv() == nil:
			return true
		}
		e = s.g.router(syntax.Receiver(call))
	}
	return false
}

// all reports whether those of some operands that are handlers or middlewares are in sight.
func (s *sight) all(operands []ast.Expr) bool {
	return !slices.ContainsFunc(operands, func(e ast.Expr) bool { return IsHandling(s.g.info.TypeOf(e)) && !s.isIn(e) })
}

// isIn reports whether a handler or a middleware is in sight, or is listed as one that
// leaves the header alone.
func (s *sight) isIn(e ast.Expr) bool {
	if fn := syntax.FunctionOf(s.g.info, s.g.prog, e); fn != nil {
		call, ok := ast.Unparen(e).(*ast.CallExpr)
		return s.isBare(fn) && (!ok || s.g.info.Types[call.Fun].IsType() || s.all(call.Args))
	}
	if obj := s.g.object(e); obj != nil && s.g.gift(obj) != nil {
		return s.closing.object(obj)
	}
	return s.leavesAlone(e)
}

// leavesAlone reports whether a middleware, or a handler, is made by a function that is
// listed, and gives responses no header that counts.
func (s *sight) leavesAlone(e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return s.g.isListed(e)
	}
	f, ok := typeutil.Callee(s.g.info, call).(*types.Func)
	switch {
	case !ok || f.Pkg() == nil || framework.IsProxy(f) || !s.all(call.Args):
		return false
	case framework.IsStandard(f.Pkg().Path()):
		return f.Pkg().Path() == "net/http"
	}
	return s.g.isListed(e)
}

// isBare reports whether all that a function of the package does with responses is in
// sight, and gives them no header of which the name is not known.
func (s *sight) isBare(fn *flow.Fn) bool {
	if bare, known := s.bare[fn]; known {
		return bare
	}
	s.bare[fn] = true // meanwhile: it may call itself
	cur, ok := s.g.root.FindNode(fn.Node)
	if !ok || fn.Body == nil {
		s.bare[fn] = false
		return false
	}
	for cur := range cur.Preorder((*ast.Ident)(nil)) {
		v, ok := s.g.info.Uses[cur.Node().(*ast.Ident)].(*types.Var)
		if ok && !v.IsField() && isOfResponse(v.Type()) && !s.leaves(cur) {
			s.bare[fn] = false
			return false
		}
	}
	return true
}

// isOfResponse reports whether values of a type are responses, or their headers.
func isOfResponse(t types.Type) bool {
	if t == nil {
		return false
	}
	switch framework.RoleOf(t) {
	case framework.ResponseRole, framework.ContextRole, framework.HeaderRole:
		return true
	}
	return false
}

// leaves reports whether what is done with the response at a cursor is in sight.
func (s *sight) leaves(cur inspector.Cursor) bool {
	switch cur.ParentEdgeKind() {
	case edge.ParenExpr_X:
		return s.leaves(cur.Parent())
	case edge.ExprStmt_X, edge.BinaryExpr_X, edge.BinaryExpr_Y:
		return true
	case edge.TypeAssertExpr_X:
		return !mayHijack(s.g.info.TypeOf(cur.Parent().Node().(*ast.TypeAssertExpr).Type))
	case edge.AssignStmt_Lhs:
		_, ok := cur.Node().(*ast.Ident)
		return ok // a field may get what sets headers later
	case edge.AssignStmt_Rhs:
		to := syntax.KeptAt(cur)
		return to != nil && isOfResponse(s.g.info.TypeOf(to))
	case edge.IndexExpr_X:
		return syntax.ConstantString(s.g.info, cur.Parent().Node().(*ast.IndexExpr).Index) != ""
	case edge.CallExpr_Args:
		return framework.RoleOf(s.g.info.TypeOf(cur.Node().(ast.Expr))) != framework.HeaderRole && s.isGiven(cur.Parent())
	case edge.SelectorExpr_X:
		sel := cur.Parent()
		if sel.ParentEdgeKind() == edge.CallExpr_Fun {
			return s.isGiven(sel.Parent())
		}
		return !isOfResponse(s.g.info.TypeOf(sel.Node().(ast.Expr))) || s.leaves(sel)
	}
	return false
}

// isGiven reports the same of a call that is given a response, or is of a method of one.
func (s *sight) isGiven(cur inspector.Cursor) bool {
	call := cur.Node().(*ast.CallExpr)
	if s.g.info.Types[call.Fun].IsType() {
		return s.leaves(cur)
	}
	f, ok := typeutil.Callee(s.g.info, call).(*types.Func)
	switch {
	case !ok:
		return s.isNext(call.Fun)
	case f.Pkg() == s.g.prog.Pkg:
		fn := s.g.prog.Decl(f)
		return fn != nil && s.isBare(fn)
	case f.Pkg() == nil || !framework.Known(f.Pkg().Path()) || f.Name() == "Hijack" || mayHijack(s.g.info.TypeOf(call)):
		return false
	}
	m := framework.MemberOf(f)
	switch {
	case m == nil:
	case m.Verb == framework.HandOn:
		router := syntax.Receiver(call)
		return isOfResponse(s.g.info.TypeOf(router)) || s.isNext(router)
	case m.Verb == framework.Proxy:
		return false
	case m.Verb == framework.Set || m.Verb == framework.Add:
		return m.Key < len(call.Args) && syntax.ConstantString(s.g.info, call.Args[m.Key]) != ""
	}
	return !isOfResponse(s.g.info.TypeOf(call)) || s.leaves(cur)
}

// mayHijack reports whether values of a type let code write what it likes in place of a
// response.
func mayHijack(t types.Type) bool {
	if t == nil || syntax.IsTuple(t) {
		return false
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, nil, "Hijack")
	_, ok := obj.(*types.Func)
	return ok && !isOfResponse(t)
}

// isNext reports whether an expression is the handler that a middleware is given.
func (s *sight) isNext(e ast.Expr) bool {
	v := syntax.ObjectOf(s.g.info, e)
	return v != nil && v.Kind() == types.ParamVar && IsHandling(v.Type())
}
