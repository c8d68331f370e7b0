package lookout

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A function may upgrade by what it is given, or by a field of that. Whoever gives it one
// upgrader does not let those in that another lets in.

// BeforeBy is [Lookout.Before] of a call that upgrades by what a setting is of, if it is
// not nil: functions that are known to give it something else do not count.
func (l *Lookout) BeforeBy(upgrade, setting ast.Node) bool {
	if l.Before(upgrade) {
		return true
	}
	c := l.carrying(setting)
	if c == nil || !c.mayUpgradeBy(upgrade) || len(c.others) == 0 {
		return false
	}
	variables := l.variables
	l.variables, l.others = make(map[place]bool), c.others
	defer func() { l.variables, l.others = variables, nil }()
	return l.Before(upgrade)
}

// MayUpgradeBy reports whether a call may upgrade by what a setting is of.
func (l *Lookout) MayUpgradeBy(upgrade, setting ast.Node) bool {
	c := l.carrying(setting)
	return c == nil || c.mayUpgradeBy(upgrade)
}

// A carrying follows what a setting is of from the call that upgrades by it back to those
// who give it.
type carrying struct {
	*Lookout
	setting ast.Node
	of      types.Type   // what the setting is of
	stored  types.Object // the variable that has it, if a statement stores the setting
	given   map[types.Object]ast.Expr
	others  map[ast.Node]bool // uses of functions that give them something else
	seen    map[any]bool
}

// carrying returns what follows that which a setting is of, nil if it is not known what
// that is.
func (l *Lookout) carrying(setting ast.Node) *carrying {
	c := &carrying{Lookout: l, setting: setting, given: make(map[types.Object]ast.Expr), others: make(map[ast.Node]bool), seen: make(map[any]bool)}
	switch n := setting.(type) {
	case *ast.AssignStmt:
		sel, ok := ast.Unparen(n.Lhs[0]).(*ast.SelectorExpr)
		if !ok {
			return nil
		}
		c.of = l.info.TypeOf(sel.X)
		c.stored, _ = c.rootOf(sel.X)
		if c.stored == nil || isParameter(c.stored) {
			return nil // whose it is is for the callers to say
		}
	case *ast.KeyValueExpr:
		if cur, ok := l.root.FindNode(n); ok {
			c.of = l.info.TypeOf(cur.Parent().Node().(ast.Expr))
		}
	}
	if c.of == nil {
		return nil
	}
	return c
}

// mayUpgradeBy is [Lookout.MayUpgradeBy]. It notes the uses of functions around the call
// by which it upgrades by something else.
func (c *carrying) mayUpgradeBy(upgrade ast.Node) bool {
	call, ok := upgrade.(*ast.CallExpr)
	if !ok {
		return true
	}
	if at, ok := c.root.FindNode(c.setting); ok {
		if fn := c.prog.Enclosing(at); fn != nil {
			c.leaveOut(fn, func(use inspector.Cursor) bool { return c.isUntaken(fn, use) })
		}
	}
	known := false
	for _, e := range append([]ast.Expr{syntax.Receiver(call)}, call.Args...) {
		if e == nil || !isOf(c.info.TypeOf(e), c.of) {
			continue
		}
		v, path := c.rootOf(e)
		switch {
		case !isParameter(v):
			if c.mayBe(e, nil) {
				return true
			}
		case c.mayBeGiven(v.(*types.Var), path):
			return true
		}
		known = true
	}
	return !known
}

// isOf reports whether two types are the same, but for pointers.
func isOf(t, of types.Type) bool {
	if t == nil {
		return false
	}
	return types.Identical(pointee(t), pointee(of))
}

func pointee(t types.Type) types.Type {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		return p.Elem()
	}
	return t
}

// leaveOut notes the uses of a function that do not count. It reports whether others do.
func (c *carrying) leaveOut(fn *flow.Fn, isOther func(inspector.Cursor) bool) bool {
	if fn.Obj == nil {
		return true
	}
	var others []ast.Node
	uses := c.uses(fn)
	for _, use := range uses {
		if isOther(use) {
			others = append(others, use.Node())
		}
	}
	if len(others) == len(uses) {
		return len(uses) == 0 || syntax.IsOfOthers(fn.Obj)
	}
	for _, n := range others {
		c.others[n] = true
	}
	return true
}

// mayBeGiven reports whether the setting may be one of what a parameter, or a receiver, is
// given, or has in a field. It leaves out the uses of its function that give it something
// else.
func (c *carrying) mayBeGiven(v *types.Var, path []*types.Var) bool {
	if c.seen[v] {
		return true
	}
	c.seen[v] = true
	fn := c.functionWith(v)
	if fn == nil {
		return true
	}
	i := syntax.ParameterIndex(c.signature(fn), v)
	return c.leaveOut(fn, func(use inspector.Cursor) bool {
		operand := operandOf(use, i)
		return operand != nil && !c.mayBe(operand, path)
	})
}

// isParameter reports whether a variable is a parameter of a function, or its receiver.
func isParameter(obj types.Object) bool { return syntax.IsParameter(obj) || isReceiver(obj) }

func isReceiver(obj types.Object) bool {
	v, ok := obj.(*types.Var)
	return ok && v.Kind() == types.RecvVar
}

// operandOf returns what a use of a function gives a parameter, or -1 for the receiver,
// nil if that is not known.
func operandOf(use inspector.Cursor, parameter int) ast.Expr {
	if call, ok := use.Parent().Node().(*ast.CallExpr); ok && use.ParentEdgeKind() == edge.CallExpr_Fun {
		return syntax.OperandAt(call, parameter)
	}
	if parameter >= 0 {
		return nil
	}
	if sel, ok := use.Node().(*ast.SelectorExpr); ok {
		return sel.X
	}
	e, _ := use.Node().(ast.Expr) // what has the method becomes an interface
	return e
}

// rootOf returns the variable that an expression is, or is a field of, and the fields.
func (c *carrying) rootOf(e ast.Expr) (v types.Object, path []*types.Var) {
	switch e := bare(e).(type) {
	case *ast.Ident:
		if only := c.prog.OnlyValue(e); only != nil {
			if v, path := c.rootOf(only); v != nil {
				return v, path
			}
		}
		v, ok := c.info.ObjectOf(e).(*types.Var)
		if !ok {
			return nil, nil
		}
		return v, nil
	case *ast.SelectorExpr:
		f, ok := c.info.Uses[e.Sel].(*types.Var)
		switch {
		case !ok:
			return nil, nil
		case !f.IsField():
			return f, nil
		}
		v, path := c.rootOf(e.X)
		return v, append(path, f.Origin())
	}
	return nil, nil
}

// bare returns an expression without parentheses, and what it is the address of or points
// to.
func bare(e ast.Expr) ast.Expr {
	for {
		switch x := e.(type) {
		case *ast.ParenExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.UnaryExpr:
			if x.Op != token.AND {
				return e
			}
			e = x.X
		default:
			return e
		}
	}
}

// mayBe reports whether the setting may be one of what an expression has in a field, or in
// one of its fields, and so on, or of what it is.
func (c *carrying) mayBe(e ast.Expr, path []*types.Var) bool {
	e = bare(e)
	switch e := e.(type) {
	case *ast.Ident:
		return c.mayHave(c.info.ObjectOf(e), path)
	case *ast.SelectorExpr:
		f, ok := c.info.Uses[e.Sel].(*types.Var)
		if !ok || !f.IsField() {
			return c.mayHave(c.info.Uses[e.Sel], path)
		}
		if v, _ := c.rootOf(e); v == nil || v == c.stored || c.seen[f] {
			return true
		}
		c.seen[f] = true
		defer delete(c.seen, f)
		return c.anyMayBe(c.valuesOf(f.Origin()), path)
	case *ast.CompositeLit:
		return c.literalMayBe(e, path)
	case *ast.CallExpr:
		return c.resultMayBe(e, path)
	}
	return true
}

// mayHave is mayBe of what an object has.
func (c *carrying) mayHave(obj types.Object, path []*types.Var) bool {
	v, ok := obj.(*types.Var)
	switch {
	case !ok:
		return obj != types.Universe.Lookup("nil")
	case v == c.stored || c.seen[v]:
		return true
	case c.given[v] != nil:
		return c.mayBe(c.given[v], path)
	case isParameter(v):
		return c.mayBeGiven(v, path)
	}
	c.seen[v] = true
	defer delete(c.seen, v)
	return len(path) > 0 && c.isStoredTo(path[0], path[1:]) || c.anyMayBe(c.valuesOf(v), path)
}

func (c *carrying) anyMayBe(list []ast.Expr, path []*types.Var) bool {
	return slices.ContainsFunc(list, func(e ast.Expr) bool { return c.mayBe(e, path) })
}

// isStoredTo reports whether a statement gives a field what it may be.
func (c *carrying) isStoredTo(f *types.Var, path []*types.Var) bool {
	for _, use := range c.names[f] {
		assign, ok := use.Parent().Node().(*ast.AssignStmt)
		if ok && use.ParentEdgeKind() == edge.AssignStmt_Lhs && (len(assign.Lhs) != len(assign.Rhs) || c.anyMayBe(assign.Rhs, path)) {
			return true
		}
	}
	return false
}

// literalMayBe is mayBe of a literal.
func (c *carrying) literalMayBe(lit *ast.CompositeLit, path []*types.Var) bool {
	if _, ok := pointee(c.info.TypeOf(lit)).Underlying().(*types.Struct); !ok {
		return slices.ContainsFunc(lit.Elts, func(e ast.Expr) bool { return c.mayBe(elementOf(e), path) })
	}
	if len(path) == 0 {
		return syntax.IsWithin(c.setting.Pos(), lit)
	}
	for _, e := range lit.Elts {
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			if key, ok := kv.Key.(*ast.Ident); ok && syntax.Origin(c.info.Uses[key]) == path[0] {
				return c.mayBe(kv.Value, path[1:])
			}
		} else if syntax.Origin(c.elementField(lit, e)) == path[0] {
			return c.mayBe(e, path[1:])
		}
	}
	return false
}

// resultMayBe is mayBe of what a call gives.
func (c *carrying) resultMayBe(call *ast.CallExpr, path []*types.Var) bool {
	if c.info.Types[call.Fun].IsType() {
		return c.mayBe(call.Args[0], path)
	}
	fn := c.prog.Callee(call)
	switch {
	case fn == nil || c.seen[fn]:
		return true
	case syntax.IsWithin(c.setting.Pos(), fn.Node):
		return !c.isUntakenBy(fn, call)
	}
	c.seen[fn] = true
	defer delete(c.seen, fn)
	for i, arg := range call.Args {
		if param := syntax.ParameterOf(fn, i); param != nil {
			c.given[param] = arg
			defer delete(c.given, param)
		}
	}
	for _, ret := range fn.Returns() {
		if len(ret.Results) == 0 || c.mayBe(ret.Results[0], path) {
			return true
		}
	}
	return false
}
