package flow

import (
	"cmp"
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"
)

// index records what a file declares, assigns and calls.
func (p *Program) index(file inspector.Cursor) {
	called := make(map[ast.Node]bool) // identifiers that are called or assigned to
	var stack []*Fn                   // the functions around the node
	var init *Fn                      // the initializer around it
	for cur := range file.Preorder(
		(*ast.FuncDecl)(nil), (*ast.FuncLit)(nil), (*ast.CallExpr)(nil), (*ast.Ident)(nil),
		(*ast.AssignStmt)(nil), (*ast.ValueSpec)(nil), (*ast.IncDecStmt)(nil), (*ast.RangeStmt)(nil), (*ast.UnaryExpr)(nil),
		(*ast.SwitchStmt)(nil), (*ast.ForStmt)(nil), (*ast.CompositeLit)(nil),
	) {
		for len(stack) > 0 && cur.Node().Pos() >= stack[len(stack)-1].Node.End() {
			stack = stack[:len(stack)-1]
		}
		var in *Fn
		if len(stack) > 0 {
			in = stack[len(stack)-1]
		}
		if init != nil && cur.Node().Pos() >= init.Node.End() {
			init = nil
		}
		switch n := cur.Node().(type) {
		case *ast.FuncDecl:
			fn := &Fn{Node: n, Type: n.Type, Recv: n.Recv, Body: n.Body}
			fn.Obj, _ = p.Info.Defs[n.Name].(*types.Func)
			if fn.Obj == nil || n.Body == nil {
				break
			}
			p.decls[fn.Obj] = fn
			p.order = append(p.order, fn)
			stack = append(stack, fn)
		case *ast.FuncLit:
			if cur.ParentEdgeKind() == edge.CallExpr_Fun {
				p.called[n] = true
			}
			fn := &Fn{Node: n, Type: n.Type, Body: n.Body}
			p.lits[n] = fn
			p.parent[fn] = in
			if in == nil && init != nil {
				p.parent[fn] = init
			}
			p.order = append(p.order, fn)
			stack = append(stack, fn)
		case *ast.CallExpr:
			called[operandIdent(n.Fun)] = true
			by := in
			if by == nil {
				if init == nil {
					init = p.initializer(n)
				}
				by = init
			}
			p.storeByCall(n)
			if f := typeutil.StaticCallee(p.Info, n); f != nil {
				p.calls[by] = append(p.calls[by], f.Origin())
				for _, given := range p.given(n.Args) {
					p.handings = append(p.handings, handing{by, f.Origin(), given})
				}
			}
		case *ast.Ident:
			if v, ok := p.Info.Uses[n].(*types.Var); ok && isMap(v.Type()) {
				p.maps = append(p.maps, mapUse{cur, v.Origin(), in})
			}
			if called[n] {
				break
			}
			switch obj := p.Info.Uses[n].(type) {
			case *types.Func:
				p.taken[obj.Origin()]++
			case *types.Var:
				p.values[obj] = true
				if obj.Parent() == p.Pkg.Scope() {
					p.mentions = append(p.mentions, mention{cmp.Or(in, init), obj})
				}
			}
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				var rhs ast.Expr
				if len(n.Lhs) == len(n.Rhs) && (n.Tok == token.ASSIGN || n.Tok == token.DEFINE) {
					rhs = n.Rhs[i]
				}
				called[lhs] = true
				p.held(cmp.Or(in, init), rhs)
				p.assign(lhs, in, rhs)
				p.assignPart(lhs, in)
				p.storeTo(lhs)
			}
		case *ast.ValueSpec:
			for i, name := range n.Names {
				if v, ok := p.Info.Defs[name].(*types.Var); ok {
					var rhs ast.Expr
					if len(n.Values) == len(n.Names) {
						rhs = n.Values[i]
					}
					p.assignVar(v, in, name.Pos(), rhs)
					p.held(cmp.Or(in, init), rhs)
				}
			}
		case *ast.IncDecStmt:
			p.assign(n.X, in, nil)
			p.storeTo(n.X)
		case *ast.RangeStmt:
			p.ranges[n.X] = n
			for _, e := range []ast.Expr{n.Key, n.Value} {
				p.assign(e, in, nil)
				p.storeTo(e)
			}
		case *ast.CompositeLit:
			for _, e := range n.Elts {
				if kv, ok := e.(*ast.KeyValueExpr); ok {
					e = kv.Value
				}
				p.held(cmp.Or(in, init), e)
			}
		case *ast.ForStmt:
			if post, ok := n.Post.(*ast.IncDecStmt); ok {
				p.loops[post] = n
			}
		case *ast.SwitchStmt:
			if n.Tag != nil {
				p.tags[n.Tag] = n
			}
			for _, cc := range n.Body.List {
				p.clauses[cc.(*ast.CaseClause)] = n
			}
		case *ast.UnaryExpr:
			// A variable whose address is taken may be set from anywhere.
			if n.Op == token.AND {
				p.assignPart(n.X, in)
				if v := p.variable(n.X); v != nil && !isStruct(v.Type()) {
					p.assignVar(v, nil, n.Pos(), nil)
				}
				if !isStruct(p.Info.TypeOf(n.X)) {
					p.storeTo(n.X)
				}
			}
		}
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

// initialize makes the functions that use a variable call what initializes it.
func (p *Program) initialize() {
	of := make(map[*types.Var][]*Fn)
	for _, init := range p.Info.InitOrder {
		for _, fn := range p.inits {
			if within(fn.Node.Pos(), init.Rhs) {
				for _, v := range init.Lhs {
					of[v] = append(of[v], fn)
				}
			}
		}
	}
	for _, m := range p.mentions {
		if m.in != nil {
			p.started[m.in] = append(p.started[m.in], of[m.obj]...)
		}
	}
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

// given returns the functions that operands are, after conversions.
func (p *Program) given(operands []ast.Expr) (fns []*types.Func) {
	for _, arg := range operands {
		arg = ast.Unparen(arg)
		for {
			conv, ok := arg.(*ast.CallExpr)
			if !ok || len(conv.Args) != 1 || !p.Info.Types[conv.Fun].IsType() {
				break
			}
			arg = ast.Unparen(conv.Args[0])
		}
		if id, ok := operandIdent(arg).(*ast.Ident); ok {
			if f, ok := p.Info.Uses[id].(*types.Func); ok {
				fns = append(fns, f.Origin())
			}
		}
	}
	return fns
}

func isFunc(t types.Type) bool {
	_, ok := t.Underlying().(*types.Signature)
	return ok
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
	p.assigns[v] = append(p.assigns[v], assignment{in, pos, rhs})
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
			if v := p.variable(ast.Unparen(e.X)); v != nil {
				p.parts[v] = append(p.parts[v], assignment{in, lhs.Pos(), nil})
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
	if v := p.variable(ast.Unparen(sel.X)); v != nil {
		p.parts[v] = append(p.parts[v], assignment{in, lhs.Pos(), nil})
	}
}

// Assign records that a variable gets values of which nothing is known, in a
// way that the index does not see: a part of it is assigned, say, in a
// function that is not run.
func (p *Program) Assign(v *types.Var) { p.assignVar(v, nil, v.Pos(), nil) }

// variable returns the variable that e names, or nil.
func (p *Program) variable(e ast.Expr) *types.Var {
	if id, ok := e.(*ast.Ident); ok {
		v, _ := p.Info.ObjectOf(id).(*types.Var)
		return v
	}
	return nil
}
