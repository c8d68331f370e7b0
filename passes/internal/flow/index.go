package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"
)

// index records what a file declares, assigns and calls.
func (p *Program) index(file inspector.Cursor) {
	x := &indexer{Program: p, targets: make(map[ast.Node]bool)}
	for cur := range file.Preorder(
		(*ast.FuncDecl)(nil), (*ast.FuncLit)(nil), (*ast.CallExpr)(nil), (*ast.Ident)(nil),
		(*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil), (*ast.IncDecStmt)(nil), (*ast.RangeStmt)(nil), (*ast.UnaryExpr)(nil),
		(*ast.SwitchStmt)(nil), (*ast.TypeSwitchStmt)(nil), (*ast.ForStmt)(nil), (*ast.CompositeLit)(nil),
	) {
		x.leave(cur.Node().Pos())
		x.node(cur)
	}
}

// An indexer indexes a file, node by node, in source order.
type indexer struct {
	*Program
	targets map[ast.Node]bool // identifiers that are called or assigned to
	stack   []*Fn             // the functions around the node
	init    *Fn               // the initializer around it
}

// leave drops what does not reach to a position.
func (x *indexer) leave(pos token.Pos) {
	for len(x.stack) > 0 && pos >= x.stack[len(x.stack)-1].Node.End() {
		x.stack = x.stack[:len(x.stack)-1]
	}
	if x.init != nil && pos >= x.init.Node.End() {
		x.init = nil
	}
}

// in returns the function around the node, nil at package level.
func (x *indexer) in() *Fn {
	if len(x.stack) == 0 {
		return nil
	}
	return x.stack[len(x.stack)-1]
}

// by returns what runs the node: the function around it, or the initializer.
func (x *indexer) by() *Fn { return cmp.Or(x.in(), x.init) }

func (x *indexer) node(cur inspector.Cursor) {
	switch n := cur.Node().(type) {
	case *ast.FuncDecl:
		x.declaration(cur, n)
	case *ast.FuncLit:
		x.literal(cur, n)
	case *ast.CallExpr:
		x.call(cur, n)
	case *ast.Ident:
		x.ident(cur, n)
	case *ast.AssignStmt:
		x.assignment(n)
	case *ast.ValueSpec:
		x.spec(n)
	case *ast.IncDecStmt:
		x.assign(n.X, x.in(), nil)
		x.storeTo(n.X, nil)
	case *ast.RangeStmt:
		x.ranges[n.X] = n
		for _, e := range []ast.Expr{n.Key, n.Value} {
			x.assign(e, x.in(), nil)
			x.storeTo(e, nil)
		}
	case *ast.CompositeLit:
		x.giveFields(n)
		for _, e := range n.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok {
				e = kv.Value
			}
			x.held(x.by(), e)
		}
	case *ast.ForStmt:
		if post, ok := n.Post.(*ast.IncDecStmt); ok {
			x.loops[post] = n
		}
	case *ast.SwitchStmt:
		if n.Tag != nil {
			x.tags[n.Tag] = n
		}
		for _, cc := range n.Body.List {
			x.clauses[cc.(*ast.CaseClause)] = n
		}
	case *ast.TypeSwitchStmt:
		x.typeSwitch(n)
	case *ast.UnaryExpr:
		if n.Op == token.AND {
			x.address(n)
		}
	}
}

func (x *indexer) declaration(cur inspector.Cursor, n *ast.FuncDecl) {
	fn := &Fn{Node: n, Type: n.Type, Recv: n.Recv, Body: n.Body, at: cur}
	fn.Obj, _ = x.Info.Defs[n.Name].(*types.Func)
	if fn.Obj == nil || n.Body == nil {
		return
	}
	x.decls[fn.Obj] = fn
	x.giveResults(n.Type)
	x.order = append(x.order, fn)
	x.stack = append(x.stack, fn)
}

func (x *indexer) literal(cur inspector.Cursor, n *ast.FuncLit) {
	if cur.ParentEdgeKind() == edge.CallExpr_Fun {
		x.called[n] = true
	}
	fn := &Fn{Node: n, Type: n.Type, Body: n.Body, at: cur}
	x.lits[n] = fn
	x.giveResults(n.Type)
	x.parent[fn] = x.by()
	x.order = append(x.order, fn)
	x.stack = append(x.stack, fn)
}

func (x *indexer) call(cur inspector.Cursor, n *ast.CallExpr) {
	x.targets[operandIdent(n.Fun)] = true
	if x.by() == nil {
		x.init = x.initializer(n)
	}
	x.storeByCall(n)
	x.giveBuiltin(n)
	switch f := typeutil.Callee(x.Info, n).(type) {
	case *types.Func:
		x.calls[x.by()] = append(x.calls[x.by()], f.Origin())
		if cur.ParentEdgeKind() == edge.GoStmt_Call {
			x.starts[x.by()] = append(x.starts[x.by()], f.Origin())
		}
		for _, given := range x.given(n.Args) {
			x.handings = append(x.handings, handing{x.by(), f.Origin(), given})
		}
	case *types.Builtin:
	default:
		// Have: a conversion, or the call of a value, which may be a function of the package.
		if !x.Info.Types[n.Fun].IsType() {
			x.calls[x.by()] = append(x.calls[x.by()], x.given(n.Args)...)
		}
	}
}

func (x *indexer) ident(cur inspector.Cursor, n *ast.Ident) {
	used := x.Info.Uses[n]
	if in := x.in(); in != nil {
		x.addUse(used, in)
	}
	if v, ok := used.(*types.Var); ok && isMap(v.Type()) {
		x.maps = append(x.maps, mapUse{cur, v.Origin(), x.in()})
	}
	if v, ok := used.(*types.Var); ok && v.Parent() == x.Pkg.Scope() {
		x.mentions = append(x.mentions, mention{x.by(), v})
	}
	if x.targets[n] {
		return
	}
	switch obj := used.(type) {
	case *types.Func:
		x.taken[obj.Origin()]++
		if x.isGivenAway(cur) {
			x.away[obj.Origin()]++
		}
	case *types.Var:
		x.values[obj] = true
	}
}

// Find returns the cursor of a node. It looks in the function that has its position first:
// there may be many.
func (p *Program) Find(n ast.Node) (cur inspector.Cursor, ok bool) {
	after, _ := slices.BinarySearchFunc(p.order, n.Pos()+1, func(fn *Fn, pos token.Pos) int { return cmp.Compare(fn.Node.Pos(), pos) })
	if after > 0 {
		for fn := p.order[after-1]; fn != nil; fn = p.parent[fn] {
			if cur, ok := fn.at.FindNode(n); ok {
				return cur, true
			}
		}
	}
	return p.root.FindNode(n)
}

// A use is a variable, or a constant of the package, that a function names.
type use struct {
	obj types.Object
	in  *Fn
}

func (x *indexer) addUse(obj types.Object, in *Fn) {
	switch obj := obj.(type) {
	case *types.Var:
		if !obj.IsField() {
			x.uses = append(x.uses, use{obj, in})
		}
	case *types.Const:
		if obj.Pkg() == x.Pkg {
			x.uses = append(x.uses, use{obj, in})
		}
	}
}

// AddUsers adds to a set the functions that name one of some variables and constants.
func (p *Program) AddUsers(of map[types.Object]bool, users map[*Fn]bool) {
	if len(of) == 0 {
		return
	}
	for _, u := range p.uses {
		if of[u.obj] {
			users[u.in] = true
		}
	}
}

func (x *indexer) assignment(n *ast.AssignStmt) {
	x.giveAsserted(len(n.Lhs), n.Rhs)
	for i, lhs := range n.Lhs {
		var rhs ast.Expr
		if len(n.Lhs) == len(n.Rhs) && (n.Tok == token.ASSIGN || n.Tok == token.DEFINE) {
			rhs = n.Rhs[i]
		}
		x.targets[lhs] = true
		if x.isDropped(lhs, rhs) {
			x.targets[operandIdent(rhs)] = true
			continue
		}
		x.held(x.by(), rhs)
		x.assign(lhs, x.in(), rhs)
		x.assignPart(lhs, x.in())
		x.storeTo(lhs, rhs)
	}
}

// isDropped reports whether what an assignment gives nobody is a function.
func (x *indexer) isDropped(lhs, rhs ast.Expr) bool {
	to, ok := lhs.(*ast.Ident)
	if !ok || to.Name != "_" || rhs == nil {
		return false
	}
	id, ok := operandIdent(rhs).(*ast.Ident)
	if !ok {
		return false
	}
	_, ok = x.Info.Uses[id].(*types.Func)
	return ok
}

func (x *indexer) spec(n *ast.ValueSpec) {
	x.giveAsserted(len(n.Names), n.Values)
	for i, name := range n.Names {
		v, ok := x.Info.Defs[name].(*types.Var)
		if !ok {
			continue
		}
		var rhs ast.Expr
		if len(n.Values) == len(n.Names) {
			rhs = n.Values[i]
		}
		x.assignVar(v, x.in(), name.Pos(), rhs)
		if len(n.Values) == 0 {
			x.assigns[v][len(x.assigns[v])-1].zero = true
			x.giveZero(v.Type())
		}
		x.held(x.by(), rhs)
	}
}

// address records that the address of something is taken: it may be set from
// anywhere.
func (x *indexer) address(n *ast.UnaryExpr) {
	x.assignPart(n.X, x.in())
	if v := x.variable(n.X); v != nil && !isStruct(v.Type()) {
		x.assignVar(v, nil, n.Pos(), nil)
	}
	if !isStruct(x.Info.TypeOf(n.X)) {
		x.storeTo(n.X, nil)
	}
}

// initializer returns a call at package level as a function that is run when the
// program starts.
func (p *Program) initializer(call *ast.CallExpr) *Fn {
	fn := &Fn{
		Node: call,
		Type: &ast.FuncType{Func: call.Pos(), Params: new(ast.FieldList)},
		Body: &ast.BlockStmt{Lbrace: call.Pos(), List: []ast.Stmt{&ast.ExprStmt{X: call}}, Rbrace: call.End()},
	}
	p.inits = append(p.inits, fn)
	return fn
}

// A mention is the use of a package-level variable by a function, nil where that
// is none.
type mention struct {
	in  *Fn
	obj *types.Var
}

// initialize makes the functions that use a variable call what initializes it, and the
// functions that it has from the start.
func (p *Program) initialize() {
	of, has := make(map[*types.Var][]*Fn), make(map[*types.Var][]*types.Func)
	for _, init := range p.Info.InitOrder {
		fns := p.functionsIn(init.Rhs)
		for _, v := range init.Lhs {
			has[v] = fns
		}
		for _, fn := range p.inits {
			if within(fn.Node.Pos(), init.Rhs) {
				for _, v := range init.Lhs {
					of[v] = append(of[v], fn)
				}
			}
		}
		for _, fn := range p.order {
			if fn.Obj == nil && p.parent[fn] == nil && within(fn.Node.Pos(), init.Rhs) {
				for _, v := range init.Lhs {
					of[v] = append(of[v], fn)
				}
			}
		}
	}
	for _, m := range p.mentions {
		if m.in != nil {
			p.leads[m.in] = append(p.leads[m.in], of[m.obj]...)
			p.calls[m.in] = append(p.calls[m.in], has[m.obj]...)
		}
	}
}

// IsElement reports whether a literal of the package is a part of what initializes a
// variable, a list or a map of functions for instance.
func (p *Program) IsElement(fn *Fn) bool {
	if fn.Obj != nil || p.parent[fn] != nil {
		return false
	}
	switch fn.at.ParentEdgeKind() {
	case edge.CompositeLit_Elts, edge.KeyValueExpr_Value:
		return true
	}
	return false
}

// functionsIn returns the functions of the package that an expression names, outside of
// literals.
func (p *Program) functionsIn(e ast.Expr) (fns []*types.Func) {
	ast.Inspect(e, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			return false
		case *ast.Ident:
			if f, ok := p.Info.Uses[n].(*types.Func); ok && f.Pkg() == p.Pkg {
				fns = append(fns, f.Origin())
			}
		}
		return true
	})
	return fns
}

// A handing is one function that is an operand of a call in another.
type handing struct {
	in        *Fn
	to, given *types.Func
}

// hand makes those functions called that are handed to a function which may call
// them: one of the package, or one of another of which runs says so.
func (p *Program) hand(runs func(*types.Func) bool) {
	for _, h := range p.handings {
		if p.decls[h.to] != nil || runs(h.to) {
			p.calls[h.in] = append(p.calls[h.in], h.given)
		}
	}
}

// held notes that a function has another as a value, and may call it: in a variable,
// or as a part of something.
func (p *Program) held(by *Fn, e ast.Expr) {
	if by != nil && e != nil {
		p.calls[by] = append(p.calls[by], p.given([]ast.Expr{e})...)
	}
}

// given returns the functions that operands are, after conversions, or that they have as
// methods of what those give.
func (p *Program) given(operands []ast.Expr) (fns []*types.Func) {
	for _, arg := range operands {
		for {
			of := ast.Unparen(arg)
			if sel, ok := of.(*ast.SelectorExpr); ok {
				of = ast.Unparen(sel.X)
			}
			conv, ok := of.(*ast.CallExpr)
			if !ok || len(conv.Args) != 1 || !p.Info.Types[conv.Fun].IsType() {
				break
			}
			arg = conv.Args[0]
		}
		if id, ok := operandIdent(arg).(*ast.Ident); ok {
			if f, ok := p.Info.Uses[id].(*types.Func); ok {
				fns = append(fns, f.Origin())
			}
		}
	}
	return fns
}

func isStruct(t types.Type) bool {
	_, ok := t.Underlying().(*types.Struct)
	return ok
}

// operandIdent returns the identifier that names the function of a call, or
// fun itself where there is none.
func operandIdent(fun ast.Expr) ast.Node {
	switch fun := ast.Unparen(fun).(type) {
	case *ast.Ident:
		return fun
	case *ast.SelectorExpr:
		return fun.Sel
	case *ast.IndexExpr:
		return operandIdent(fun.X)
	case *ast.IndexListExpr:
		return operandIdent(fun.X)
	}
	return fun
}

func (p *Program) assign(lhs ast.Expr, in *Fn, rhs ast.Expr) {
	if v := p.variable(lhs); v != nil {
		p.assignVar(v, in, lhs.Pos(), rhs)
	}
}

func (p *Program) assignVar(v *types.Var, in *Fn, pos token.Pos, rhs ast.Expr) {
	p.assigns[v] = append(p.assigns[v], assignment{in: in, pos: pos, rhs: rhs})
	if lit, ok := rhs.(*ast.FuncLit); ok {
		p.names[lit] = v
	}
}

// assignPart records that a field of a struct, by the variable that holds it,
// gets another value, or may.
func (p *Program) assignPart(lhs ast.Expr, in *Fn) {
	sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr)
	if !ok || p.Info.Selections[sel] == nil {
		if e, ok := ast.Unparen(lhs).(*ast.IndexExpr); ok {
			if v := p.variable(e.X); v != nil {
				p.parts[v] = append(p.parts[v], assignment{in: in, pos: lhs.Pos()})
			}
		}
		return
	}
	for {
		inner, ok := ast.Unparen(sel.X).(*ast.SelectorExpr)
		if !ok {
			break
		}
		sel = inner
	}
	if v := p.variable(sel.X); v != nil {
		p.parts[v] = append(p.parts[v], assignment{in: in, pos: lhs.Pos()})
	}
}

// Assign records that a variable gets values of which nothing is known, in a
// way that the index does not see: a part of it is assigned, say, in a
// function that is not run.
func (p *Program) Assign(v *types.Var) {
	p.assignVar(v, nil, v.Pos(), nil)
	clear(p.captures)
	delete(p.onsets, v)
}

// variable returns the variable that e names, or nil.
func (p *Program) variable(e ast.Expr) *types.Var {
	if id, ok := ast.Unparen(e).(*ast.Ident); ok {
		v, _ := p.Info.ObjectOf(id).(*types.Var)
		return v
	}
	return nil
}
