package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Most writes say something by themselves: their name and value are constants,
// and whatever the path, the header they write is the same. They are found
// where they stand, without running anything.

// addConstantWrites adds the writes with constant operands that no run has come
// to.
func (res *Result) addConstantWrites(info *types.Info, p *places) {
	known := make(map[ast.Node]*Written)
	responds := make(map[holder]bool)
	c := newConstants(info, res)
	sent := res.sent()
	for _, w := range res.Writes {
		if sent[w.Write] {
			w.On = OnResponse
		}
		known[w.Node] = w
		if w.On == OnResponse {
			responds[c.holderOf(w.Node)] = true
		}
	}
	for _, cur := range slices.Concat(p.allowOrigin, p.others, p.single, p.origin) {
		if r := c.read(cur); r != nil {
			res.Reads = append(res.Reads, r)
			continue
		}
		w := c.written(cur)
		if w == nil {
			continue
		}
		k := known[w.Node]
		if w.On == OnUnknown && responds[c.holderOf(w.Node)] && (k == nil || !k.leftOut) {
			w.On = OnResponse
		}
		switch {
		case k == nil:
			known[w.Node] = w
			res.Writes = append(res.Writes, w)
		default:
			k.add(w)
		}
	}
	slices.SortStableFunc(res.Reads, func(r, s *Read) int { return int(r.Node.Pos() - s.Node.Pos()) })
	slices.SortStableFunc(res.Writes, func(v, w *Written) int { return int(v.Node.Pos() - w.Node.Pos()) })
}

// add adds what the write says where it stands to what the paths met: a duration
// is known by the expression only.
func (w *Written) add(constant *Written) {
	if w.On == OnUnknown {
		w.On = constant.On
	}
	for _, v := range constant.Values {
		if v.Kind == flow.Unknown && w.Header == constant.Header {
			w.Values = append(w.Values, Value{Value: v.Value, Write: w.Write})
		}
	}
}

// sent returns the writes whose values leave with a response, by whatever map
// they came to it.
func (res *Result) sent() map[*Write]bool {
	sent := make(map[*Write]bool)
	for _, r := range res.Responses {
		for _, o := range r.Outcomes {
			for _, v := range slices.Concat(o.AllowOrigin, o.Credentials, o.Vary, o.Lists) {
				sent[v.Write] = true
			}
		}
	}
	return sent
}

// constants finds the writes with constant operands.
type constants struct {
	info *types.Info
	prog *flow.Program
	root inspector.Cursor

	called map[*types.Func]bool // that are called in the package, and used in no other way
}

func newConstants(info *types.Info, res *Result) *constants {
	return &constants{info: info, prog: res.Prog, root: res.Root, called: res.Prog.Called()}
}

// A holder is what the operand of a write says of the headers that it goes to:
// a variable and the fields of it, or a literal. None has a holder if it is not
// one of these.
type holder struct {
	of     any // types.Object or *ast.CompositeLit
	fields string
}

// holderOf returns the holder of the headers that a write goes to.
func (c *constants) holderOf(n ast.Node) holder {
	switch n := n.(type) {
	case *ast.CallExpr:
		if sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr); ok {
			return c.holder(sel.X)
		}
	case *ast.AssignStmt:
		if ix, ok := ast.Unparen(n.Lhs[0]).(*ast.IndexExpr); ok && len(n.Lhs) == 1 {
			return c.holder(ix.X)
		}
	case *ast.KeyValueExpr:
		if cur, ok := c.root.FindNode(n); ok {
			return holder{of: cur.Parent().Node()}
		}
	}
	return holder{of: n}
}

func (c *constants) holder(e ast.Expr) holder {
	switch e := ast.Unparen(e).(type) {
	case *ast.Ident:
		if v, ok := c.info.Uses[e].(*types.Var); ok {
			return holder{of: v}
		}
	case *ast.SelectorExpr:
		h := c.holder(e.X)
		h.fields += "." + e.Sel.Name
		return h
	}
	return holder{of: e}
}

// A Read is a place that reads a header which the protocol has in the other
// message, or by a key that an http.Header never has.
type Read struct {
	Node   ast.Expr // the call, or the element of a map
	Header string   // canonical name
	Key    ast.Expr
	On     Target
	Raw    bool // the key of a map is not the canonical name
}

// read returns the read that a constant names the header of, nil if it names
// none.
func (c *constants) read(cur inspector.Cursor) *Read {
	name, _ := syntax.ConstantText(c.info, cur.Node())
	if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
		cur = cur.Parent()
	}
	key, ok := cur.Node().(ast.Expr)
	if !ok {
		return nil
	}
	r := &Read{Header: cors.CanonicalName(name), Key: key}
	switch parent := cur.Parent().Node().(type) {
	case *ast.CallExpr:
		sel, ok := ast.Unparen(parent.Fun).(*ast.SelectorExpr)
		if !ok {
			return nil
		}
		m := framework.MemberOf(c.info.Uses[sel.Sel])
		if _, at := cur.ParentEdge(); m == nil || m.Verb != framework.Read && m.Verb != framework.ReadBack || at != m.Key {
			return nil
		}
		r.Node, r.On = parent, c.target(sel.X, cur)
		if framework.RoleOf(c.info.TypeOf(sel.X)) == framework.ContextRole {
			r.On = OnUnknown
		}
	case *ast.IndexExpr:
		if cur.ParentEdgeKind() != edge.IndexExpr_Index || framework.RoleOf(c.info.TypeOf(parent.X)) != framework.HeaderRole {
			return nil
		}
		if assign, ok := cur.Parent().Parent().Node().(*ast.AssignStmt); ok && slices.Contains(assign.Lhs, ast.Expr(parent)) {
			return nil
		}
		r.Node, r.On, r.Raw = parent, c.target(parent.X, cur), isRaw(c.info.TypeOf(parent.X), name)
	default:
		return nil
	}
	return r
}

// written returns the write that a constant names the header of, nil if it
// names none.
func (c *constants) written(cur inspector.Cursor) *Written {
	if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
		cur = cur.Parent()
	}
	key, ok := cur.Node().(ast.Expr)
	if !ok {
		return nil
	}
	name, _ := syntax.ConstantText(c.info, cur.Node())
	if sel, ok := key.(*ast.SelectorExpr); ok {
		name, _ = syntax.ConstantText(c.info, sel.Sel)
	}
	w := &Write{Header: cors.CanonicalName(name), Key: key}
	switch parent := cur.Parent().Node().(type) {
	case *ast.CallExpr:
		return c.call(w, parent, cur)
	case *ast.IndexExpr:
		return c.store(w, parent, cur.Parent())
	case *ast.KeyValueExpr:
		lit, ok := cur.Parent().Parent().Node().(*ast.CompositeLit)
		if !ok || cur.ParentEdgeKind() != edge.KeyValueExpr_Key {
			break
		}
		if m, ok := c.info.TypeOf(lit).Underlying().(*types.Map); ok && typematch.IsString(m.Key()) {
			w.Node, w.Verb, w.Value, w.Raw = parent, framework.Set, parent.Value, isRaw(c.info.TypeOf(lit), name)
			return c.with(w, OnUnknown)
		}
	}
	return nil
}

// call returns the write that a call is, whose operand is at cur.
func (c *constants) call(w *Write, call *ast.CallExpr, cur inspector.Cursor) *Written {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok {
		return nil
	}
	m := framework.MemberOf(c.info.Uses[sel.Sel])
	if m == nil || m.Verb != framework.Set && m.Verb != framework.Add && m.Verb != framework.Setter {
		return nil
	}
	_, at := cur.ParentEdge()
	if at != m.Key && at != m.Value || m.Key >= len(call.Args) || m.Value >= len(call.Args) {
		return nil
	}
	if at != m.Key {
		// The name of a header where its value should be.
		name, ok := c.text(call.Args[m.Key])
		if !ok {
			return nil
		}
		w.Header, w.Key = cors.CanonicalName(name), call.Args[m.Key]
	}
	if s, ok := c.text(call.Args[m.Value]); ok && s == "" && m.EmptyDeletes {
		return nil
	}
	w.Node, w.Verb, w.Member, w.Value = call, m.Verb, m, call.Args[m.Value]
	return c.with(w, c.target(sel.X, cur))
}

// text returns the constant text that an expression is.
func (c *constants) text(e ast.Expr) (string, bool) {
	if v := c.info.Types[e].Value; v != nil && v.Kind() == constant.String {
		return constant.StringVal(v), true
	}
	return "", false
}

// store returns the write that an assignment to an element is.
func (c *constants) store(w *Write, ix *ast.IndexExpr, cur inspector.Cursor) *Written {
	assign, ok := cur.Parent().Node().(*ast.AssignStmt)
	if !ok || ix.Index != w.Key || framework.RoleOf(c.info.TypeOf(ix.X)) != framework.HeaderRole {
		return nil
	}
	i := slices.Index(assign.Lhs, ast.Expr(ix))
	if i < 0 || len(assign.Lhs) != len(assign.Rhs) {
		return nil
	}
	if name, ok := c.text(ix.Index); ok {
		w.Raw = isRaw(c.info.TypeOf(ix.X), name)
	}
	w.Node, w.Verb, w.Value = assign, framework.Set, assign.Rhs[i]
	return c.with(w, c.target(ix.X, cur))
}

// with returns a write with the constants that it writes.
func (c *constants) with(w *Write, on Target) *Written {
	out := &Written{Write: w, On: on}
	for _, e := range c.values(w.Value) {
		v := c.info.Types[e].Value
		if v == nil {
			v = c.joined(e)
		}
		if v != nil && v.Kind() == constant.String {
			out.Values = append(out.Values, Value{Value: flow.Constant(v).GivenBy(e), Write: w})
		} else if v == nil {
			if source := c.madeOf(e); source != sourceNone {
				out.Values = append(out.Values, Value{Value: flow.Value{Source: source}, Write: w})
			}
		}
	}
	return out
}

// joined returns the text that strings.Join makes of a list of constants, nil if it is not
// known.
func (c *constants) joined(e ast.Expr) constant.Value {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || !typematch.IsFunc(typeutil.Callee(c.info, call), "strings", "Join") || len(call.Args) != 2 {
		return nil
	}
	sep, ok := c.text(call.Args[1])
	lit, isLit := ast.Unparen(call.Args[0]).(*ast.CompositeLit) // others may store to a variable's
	if !ok || !isLit {
		return nil
	}
	var texts []string
	for _, elt := range lit.Elts {
		text, ok := c.text(elt)
		if !ok {
			return nil
		}
		texts = append(texts, text)
	}
	return constant.MakeString(strings.Join(texts, sep))
}

// values returns the expressions that give the values of a header: the elements
// of a list, or the only value of a variable.
func (c *constants) values(e ast.Expr) []ast.Expr {
	e = ast.Unparen(e)
	if lit, ok := e.(*ast.CompositeLit); ok {
		return lit.Elts
	}
	if c.info.Types[e].Value == nil {
		if only := c.prog.OnlyValue(e); only != nil {
			return []ast.Expr{only}
		}
	}
	return []ast.Expr{e}
}

// target returns what the operand of a write is the headers of.
func (c *constants) target(e ast.Expr, cur inspector.Cursor) Target {
	e = ast.Unparen(e)
	switch framework.RoleOf(c.info.TypeOf(e)) {
	case framework.ResponseRole:
		if !isReceived(c.info.TypeOf(e)) {
			return OnResponse
		}
	case framework.ContextRole:
		return OnResponse // what sets a header of a context sets one of its response
	case framework.RequestRole:
		return c.request(e, cur)
	}
	switch e := e.(type) {
	case *ast.CallExpr: // w.Header()
		if sel, ok := ast.Unparen(e.Fun).(*ast.SelectorExpr); ok {
			return c.part(framework.MemberOf(c.info.Uses[sel.Sel]), sel.X, cur)
		}
	case *ast.SelectorExpr: // r.Header
		return c.part(framework.FieldOf(flow.OwnerOf(c.info, e), e.Sel.Name), e.X, cur)
	case *ast.Ident:
		if only := c.prog.OnlyValue(e); only != nil {
			if c.isAnswer(e, only, cur) {
				return OnResponse
			}
			return c.target(only, cur)
		}
	}
	return OnUnknown
}

// isAnswer reports whether a variable has a map of headers that a function makes,
// and returns to whoever gave it a request.
func (c *constants) isAnswer(id *ast.Ident, made ast.Expr, cur inspector.Cursor) bool {
	if framework.RoleOf(c.info.TypeOf(id)) != framework.HeaderRole {
		return false
	}
	switch made := ast.Unparen(made).(type) {
	case *ast.CompositeLit:
	case *ast.CallExpr:
		if b, ok := typeutil.Callee(c.info, made).(*types.Builtin); !ok || b.Name() != "make" {
			return false
		}
	default:
		return false
	}
	fn := c.prog.Enclosing(cur)
	if fn == nil || !hasRole(c.info, fn.Type.Params, framework.RequestRole) {
		return false
	}
	found := false
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if ret, ok := n.(*ast.ReturnStmt); ok {
			for _, e := range ret.Results {
				used, ok := ast.Unparen(e).(*ast.Ident)
				found = found || ok && c.info.Uses[used] == c.info.Uses[id]
			}
		}
		return !found
	})
	return found
}

// part returns what a member of x gives the headers of.
func (c *constants) part(m *framework.Member, x ast.Expr, cur inspector.Cursor) Target {
	switch {
	case m == nil:
		return OnUnknown
	case m.Verb == framework.Request:
		return c.request(x, cur)
	case m.Verb == framework.Response && framework.RoleOf(c.info.TypeOf(x)) != framework.HeaderRole:
		return c.target(x, cur)
	}
	return OnUnknown
}

// request tells whether a request, or the context that has one, is what the
// function is to answer, or to pass on: a parameter beside a response, not a
// request that the program makes.
func (c *constants) request(e ast.Expr, cur inspector.Cursor) Target {
	id, ok := ast.Unparen(e).(*ast.Ident)
	if sel, isSel := ast.Unparen(e).(*ast.SelectorExpr); isSel { // c.Request
		id, ok = ast.Unparen(sel.X).(*ast.Ident)
	}
	if !ok {
		return OnUnknown
	}
	v, ok := c.info.Uses[id].(*types.Var)
	fn := c.prog.Enclosing(cur)
	if !ok || fn == nil || v.Kind() != types.ParamVar || !c.isAnswered(fn, v) {
		return OnUnknown
	}
	return OnRequest
}

// isAnswered reports whether a function of which v is a parameter is also given a
// response, or may return one instead of the request, or is what a proxy gives
// its requests to.
func (c *constants) isAnswered(fn *flow.Fn, v *types.Var) bool {
	for fn != nil && !(fn.Node.Pos() <= v.Pos() && v.Pos() < fn.Body.Pos()) {
		fn = c.prog.Parent(fn)
	}
	if fn == nil {
		return false
	}
	return answers(c.info, fn.Type) || c.forwards(fn)
}

// answers reports whether a function is given a response, or may return one
// instead of a request. One that returns only that makes requests.
func answers(info *types.Info, fn *ast.FuncType) bool {
	has := func(fields *ast.FieldList, role framework.Role) bool { return hasRole(info, fields, role) }
	return has(fn.Params, framework.ResponseRole) || has(fn.Params, framework.ContextRole) || has(fn.Results, framework.ContextRole) ||
		has(fn.Results, framework.ResponseRole) && has(fn.Results, framework.RequestRole)
}

func hasRole(info *types.Info, fields *ast.FieldList, role framework.Role) bool {
	return fields != nil && slices.ContainsFunc(fields.List, func(f *ast.Field) bool {
		return framework.RoleOf(info.TypeOf(f.Type)) == role
	})
}

// forwards reports whether a literal is a function to which a proxy gives the
// requests that it passes on.
func (c *constants) forwards(fn *flow.Fn) bool {
	cur, ok := c.root.FindNode(fn.Node)
	if !ok {
		return false
	}
	switch parent := cur.Parent().Node().(type) {
	case *ast.KeyValueExpr:
		lit, ok := cur.Parent().Parent().Node().(*ast.CompositeLit)
		key, isIdent := parent.Key.(*ast.Ident)
		return ok && isIdent && c.isField(c.info.TypeOf(lit), key.Name, framework.Forward)
	case *ast.AssignStmt:
		_, i := cur.ParentEdge()
		if i < 0 || len(parent.Lhs) != len(parent.Rhs) || parent.Rhs[i] != cur.Node() {
			return false
		}
		sel, ok := ast.Unparen(parent.Lhs[i]).(*ast.SelectorExpr)
		return ok && c.isField(c.info.TypeOf(sel.X), sel.Sel.Name, framework.Forward)
	}
	return false
}

func (c *constants) isField(t types.Type, name string, verb framework.Verb) bool {
	m := framework.FieldOf(t, name)
	return m != nil && m.Verb == verb
}
