package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A demand is a condition by which a program does not go on: it ends, panics, or a
// function that is not run for a request returns an error. Whether whoever gets that ends
// the program is not asked.

// findDemands finds the variables and fields that have to be something, and what gives
// them that.
func (s *startup) findDemands() {
	for _, fn := range s.order {
		if fn.Body == nil || s.isAside(fn) {
			continue
		}
		noted := make(map[*types.Var]bool) // what tells, later, that the program is not to go on
		for stop := range fn.at.Preorder((*ast.ExprStmt)(nil), (*ast.ReturnStmt)(nil)) {
			if s.Enclosing(stop) == fn && s.stops(fn, stop.Node()) {
				s.demand(stop, noted)
				s.refuse(stop)
			}
		}
		for cur := range fn.at.Preorder((*ast.AssignStmt)(nil)) {
			if s.Enclosing(cur) == fn && s.notes(cur.Node().(*ast.AssignStmt), noted) {
				s.demand(cur, nil)
				s.refuse(cur)
			}
		}
	}
}

// isAside reports whether a function is run for requests only.
func (s *startup) isAside(fn *Fn) bool { return !s.apart.of(fn, s.isApart) }

// isApart reports whether a function may be run without a request: somebody calls it then,
// or nobody does.
func (s *startup) isApart(fn *Fn) bool {
	isBy := func(by *Fn) bool { return by == nil || s.apart.of(by, s.isApart) }
	switch {
	case s.isOfRequest(fn):
		return false
	case fn.Obj == nil:
		return isBy(s.parent[fn])
	}
	calls := s.calls[fn.Obj.Origin()]
	return len(calls) == 0 || slices.ContainsFunc(calls, func(cur inspector.Cursor) bool { return isBy(s.Enclosing(cur)) })
}

// stops reports whether the program does not go on after a statement.
func (s *startup) stops(fn *Fn, n ast.Node) bool {
	switch n := n.(type) {
	case *ast.ExprStmt:
		call, ok := n.X.(*ast.CallExpr)
		return ok && !s.mayReturn(call)
	case *ast.ReturnStmt:
		return s.isMain(fn) || s.fails(n)
	}
	return false
}

// notes reports whether an assignment notes that the program is not to go on.
func (s *startup) notes(a *ast.AssignStmt, noted map[*types.Var]bool) bool {
	return slices.ContainsFunc(a.Lhs, func(e ast.Expr) bool { v := s.holder(e); return v != nil && noted[v] }) &&
		!slices.ContainsFunc(a.Rhs, s.mayBeNil)
}

// mayBeNil reports whether an expression is a call that may make an error, or may not.
func (s *startup) mayBeNil(e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || s.Info.Types[call.Fun].IsBuiltin() || s.Info.Types[call.Fun].IsType() {
		return false
	}
	f := s.callee(call)
	return f == nil || !isErrorMaker(f) && !(f.Pkg() != nil && f.Pkg().Path() == "errors")
}

// A controlling condition is one that has to be something for a place to be reached.
type controlling struct {
	cond ast.Expr
	is   bool
}

// demand records what the condition is about by which the program comes to a place, and
// the variables by which something before tells that it is to come there.
func (s *startup) demand(cur inspector.Cursor, noted map[*types.Var]bool) {
	if ret, ok := cur.Node().(*ast.ReturnStmt); ok && noted != nil && len(ret.Results) > 0 {
		s.noteIn(ret.Results[len(ret.Results)-1], noted)
	}
	list, _ := s.conditions(cur)
	for _, c := range list {
		is, known := s.truth(c.cond, s.suppose(isNoSwitch))
		if noted != nil && !(known && is == c.is) {
			s.noteIn(c.cond, noted)
		}
		w := &walk{startup: s, seen: make(map[*types.Var]bool), parts: make(map[*types.Var]bool), calls: make(map[*ast.CallExpr]bool)}
		w.expr(c.cond, false)
		w.judge()
		if !(known && is != c.is) && !w.unknown {
			w.keep()
		}
	}
}

// isNoSwitch reports whether a variable is no switch: those may be on as well.
func isNoSwitch(v *types.Var) bool { return !typematch.IsBoolean(v.Type()) }

// noteIn notes the variables of a function that an expression names.
func (s *startup) noteIn(e ast.Expr, noted map[*types.Var]bool) {
	for n := range ast.Preorder(e) {
		if id, ok := n.(*ast.Ident); ok {
			if v := s.holder(id); v != nil && (v.Kind() == types.LocalVar || v.Kind() == types.ResultVar) {
				noted[v] = true
			}
		}
	}
}

// conditions returns the conditions right around a place, in its function, or those
// before it by which the function returns otherwise; and the place that has both, which is
// the place itself if there are none.
func (s *startup) conditions(place inspector.Cursor) (list []controlling, around inspector.Cursor) {
	for c := place; ; c = c.Parent() {
		switch c.ParentEdgeKind() {
		case edge.IfStmt_Body, edge.IfStmt_Else:
			return []controlling{{c.Parent().Node().(*ast.IfStmt).Cond, c.ParentEdgeKind() == edge.IfStmt_Body}}, c.Parent()
		case edge.CaseClause_Body:
			return s.cases(c.Parent().Node().(*ast.CaseClause)), c.Parent()
		case edge.BlockStmt_List:
			_, at := c.ParentEdge()
			for _, stmt := range c.Parent().Node().(*ast.BlockStmt).List[:at] {
				if n, ok := stmt.(*ast.IfStmt); ok && n.Else == nil && s.leaves(n.Body) {
					list = append(list, controlling{n.Cond, false})
				}
			}
			if len(list) > 0 {
				return list, c.Parent()
			}
		case edge.FuncDecl_Body, edge.FuncLit_Body, edge.Invalid:
			return nil, place
		}
	}
}

// refuse records all conditions by which a function comes to a place where the program
// does not go on, unless there is none, or one of several, or one that asks for an error:
// what makes that is no setting.
func (s *startup) refuse(place inspector.Cursor) {
	var all []controlling
	for {
		list, around := s.conditions(place)
		_, isClause := around.Node().(*ast.CaseClause)
		if isClause && len(list) != 1 || slices.ContainsFunc(list, s.isOfError) {
			return
		}
		if around == place {
			break
		}
		all, place = append(all, list...), around
	}
	if len(all) > 0 {
		s.refusals = append(s.refusals, all)
	}
}

// isOfError reports whether a condition compares an error.
func (s *startup) isOfError(c controlling) bool {
	e, ok := ast.Unparen(c.cond).(*ast.BinaryExpr)
	return ok && s.Info.TypeOf(e.X) != nil && typematch.IsError(s.Info.TypeOf(e.X))
}

// cases returns the conditions of a clause of a switch.
func (s *startup) cases(clause *ast.CaseClause) (list []controlling) {
	of := s.clauses[clause]
	for _, e := range clause.List {
		if of != nil && of.Tag != nil {
			e = &ast.BinaryExpr{X: of.Tag, Op: token.EQL, Y: e}
		}
		list = append(list, controlling{e, true})
	}
	return list
}

// leaves reports whether a branch returns, and no error.
func (s *startup) leaves(body *ast.BlockStmt) bool {
	if len(body.List) == 0 {
		return false
	}
	ret, ok := body.List[len(body.List)-1].(*ast.ReturnStmt)
	return ok && !s.fails(ret)
}

// findDefaults finds the variables of the package and the fields that get something where
// they are empty. What those of a function get is known by a run.
func (s *startup) findDefaults() {
	var found []*types.Var
	for v, from := range s.sources {
		if !v.IsField() && v.Parent() != s.Pkg.Scope() {
			continue
		}
		for _, src := range from {
			if cond := s.filledIf(src, v); cond != nil {
				s.noteFilling(cond, v)
				if !s.isOfCopy(src.to) {
					found = append(found, v)
				}
			}
		}
	}
	for _, v := range found {
		s.demanded[v] = true
	}
	// Have: what was looked at before all was known.
	s.ensured = fixpoint[gotten]{}
}

// filledIf returns the condition by which a variable or a field gets something where it is
// empty, nil if there is none.
func (s *startup) filledIf(src source, v *types.Var) ast.Expr {
	if src.cur.ParentEdgeKind() != edge.BlockStmt_List || src.cur.Parent().ParentEdgeKind() != edge.IfStmt_Body || !s.isSomething(src) {
		return nil
	}
	cond := src.cur.Parent().Parent().Node().(*ast.IfStmt).Cond
	if is, known := s.truth(cond, s.suppose(func(other *types.Var) bool { return other == v })); !known || !is {
		return nil
	}
	return cond
}

// isOfCopy reports whether a field is that of a parameter, a struct, of which nothing else
// is used.
func (s *startup) isOfCopy(e ast.Expr) bool {
	of := s.localOf(e)
	return of != nil && (of.Kind() == types.ParamVar || of.Kind() == types.RecvVar) && !s.whole[of]
}

// noteFilling notes what names a variable or a field in a condition.
func (s *startup) noteFilling(cond ast.Expr, v *types.Var) {
	for n := range ast.Preorder(cond) {
		if e, ok := n.(ast.Expr); ok && s.holder(e) == v {
			s.fillings[e] = true
		}
	}
}

// A walk looks for what a condition is about, and where that comes from.
type walk struct {
	*startup
	seen    map[*types.Var]bool
	parts   map[*types.Var]bool    // those of which only the elements count
	calls   map[*ast.CallExpr]bool // and whether only elements of what they give count
	unknown bool                   // it is about something that is no setting
}

// keep records that what the condition is about is demanded. What a switch has to be is
// seen by what it is on the way to a handler: see [Program.Refuses].
func (w *walk) keep() {
	for v := range w.seen {
		if !w.parts[v] && isNoSwitch(v) {
			w.demanded[v] = true
		}
	}
	for call, part := range w.calls {
		w.reads[call] = w.reads[call] || !part
	}
}

// judge records what the condition is about, and what calls are given that it asks.
func (w *walk) judge() {
	for v := range w.seen {
		w.judged[v] = true
	}
	for call := range w.calls {
		for n := range ast.Preorder(call) {
			if e, ok := n.(ast.Expr); ok {
				if v := w.holder(e); v != nil {
					w.judged[v] = true
				}
			}
		}
	}
}

// expr looks at an expression, or at one of whose elements the condition is about.
func (w *walk) expr(e ast.Expr, part bool) {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		w.variable(w.holder(e), part)
	case *ast.SelectorExpr:
		v := w.holder(e)
		w.variable(v, part)
		if w.Info.Selections[e] != nil && (v == nil || v.Pkg() != w.Pkg && len(w.sources[v]) == 0) {
			w.expr(e.X, part) // another package has made it, of this perhaps
		}
	case *ast.StarExpr:
		w.expr(e.X, part)
	case *ast.UnaryExpr:
		w.expr(e.X, part)
	case *ast.BinaryExpr:
		w.expr(e.X, part)
		w.expr(e.Y, part)
	case *ast.IndexExpr:
		w.expr(e.X, true)
	case *ast.SliceExpr:
		w.expr(e.X, part)
	case *ast.CompositeLit:
		w.literal(e)
	case *ast.CallExpr:
		w.call(e, part)
	}
}

// literal looks at the elements of a list or a map: what the fields of a struct have is
// something else.
func (w *walk) literal(lit *ast.CompositeLit) {
	if isStruct(w.Info.TypeOf(lit)) {
		return
	}
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			e = kv.Value
		}
		w.expr(e, false)
	}
}

// call looks at what a call gives: at what a function of the package returns, and at what
// another is given.
func (w *walk) call(call *ast.CallExpr, part bool) {
	was, met := w.calls[call]
	if met && (part || !was) {
		return
	}
	w.calls[call] = part
	if fn := w.Decl(w.callee(call)); fn != nil {
		if len(w.calls) < maxDemanded {
			for _, r := range fn.Returns() {
				for _, e := range r.Results {
					w.expr(e, part)
				}
			}
		}
		return
	}
	if sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr); ok && w.Info.Selections[sel] != nil {
		w.expr(sel.X, part)
	}
	for _, arg := range call.Args {
		w.expr(arg, part)
	}
}

// maxDemanded is how many calls are looked at for one condition.
const maxDemanded = 64

func (w *walk) variable(v *types.Var, part bool) {
	if v == nil || w.seen[v] && (part || !w.parts[v]) {
		return
	}
	w.seen[v], w.parts[v] = true, part
	from := w.sources[v]
	if len(from) == 0 && v.Kind() == types.ParamVar {
		_, isBasic := v.Type().Underlying().(*types.Basic)
		w.unknown = w.unknown || isBasic
	}
	for _, src := range from {
		w.expr(src.expr, part || src.of == elementOf || src.isElement)
	}
}
