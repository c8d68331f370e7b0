package exchange

import (
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// carriedKeys are the keys by which a package reads, and stores, what requests have along
// with them, as far as that is seen without a run.
type carriedKeys struct {
	info   *types.Info
	prog   *flow.Program
	origin map[*flow.Fn]bool // functions that lead to a name of the Origin

	read, tell, stored map[string]bool // keys that are read, by which something is stored, and what may tell of the Origin
	any                bool            // some that are read are not known
	collected          bool            // the errors that handlers keep are read
	cancels            bool            // a context is cancelled other than by defer

	setHeaders, readHeaders map[string]bool // by canonical name
}

func newCarriedKeys(info *types.Info, prog *flow.Program, p *places, root inspector.Cursor) *carriedKeys {
	k := &carriedKeys{info: info, prog: prog, read: make(map[string]bool), tell: make(map[string]bool), stored: make(map[string]bool), setHeaders: make(map[string]bool), readHeaders: make(map[string]bool)}
	namers := functionsWith(prog, info, p.origin)
	k.origin = prog.Reaching(func(fn *flow.Fn) bool { return namers[fn] })
	callers := make(map[*flow.Fn][]*flow.Fn)
	for cur := range root.Preorder((*ast.CallExpr)(nil)) {
		if fn := prog.Callee(cur.Node().(*ast.CallExpr)); fn != nil {
			callers[fn] = append(callers[fn], prog.Enclosing(cur))
		}
	}
	for cur := range root.Preorder((*ast.CallExpr)(nil), (*ast.SelectorExpr)(nil), (*ast.CompositeLit)(nil), (*ast.AssignStmt)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.CompositeLit:
			k.addFields(n, prog.Enclosing(cur), callers)
		case *ast.AssignStmt:
			k.addAssigned(n, prog.Enclosing(cur), callers)
		case *ast.CallExpr:
			k.cancels = k.cancels || isCancel(info.TypeOf(n.Fun)) && cur.ParentEdgeKind() != edge.DeferStmt_Call
			m := framework.MemberOf(typeutil.Callee(info, n))
			switch {
			case m == nil:
			case m.Verb == framework.LastCollected:
				k.collected = true
			case m.Verb == framework.Set || m.Verb == framework.Add || m.Verb == framework.Del:
				k.addHeader(k.setHeaders, m, n)
			case m.Verb == framework.Read:
				k.addHeader(k.readHeaders, m, n)
			case m.Key < len(n.Args) && (m.Verb == framework.Carried || m.Verb == framework.Carry):
				k.add(m, n, prog.Enclosing(cur), callers)
			}
		case *ast.SelectorExpr:
			k.any = k.any || isFieldTo(info, n, framework.Carrier)
			k.collected = k.collected || isFieldTo(info, n, framework.Collected)
		}
	}
	return k
}

// add notes the key of a call, which is in a function.
func (k *carriedKeys) add(m *framework.Member, call *ast.CallExpr, in *flow.Fn, callers map[*flow.Fn][]*flow.Fn) {
	name := carriedName(k.info, k.prog, call.Args[m.Key])
	if m.Verb == framework.Carried {
		k.any = k.any || name == ""
		k.read[name] = true
	}
	if m.Value > 0 && m.Value < len(call.Args) {
		k.stored[name] = true
		k.tell[name] = k.tell[name] || k.mayTell(call.Args[m.Value], in, callers)
	}
}

// addHeader notes the name of a header that is an operand of a call.
func (k *carriedKeys) addHeader(names map[string]bool, m *framework.Member, call *ast.CallExpr) {
	if m.Key >= 0 && m.Key < len(call.Args) {
		names[cors.CanonicalName(syntax.ConstantString(k.info, call.Args[m.Key]))] = true
	}
}

// isOwnHeader reports whether the package both sets and reads a header, of whatever.
func (k *carriedKeys) isOwnHeader(name string) bool {
	name = cors.CanonicalName(name)
	return k != nil && name != "" && k.setHeaders[name] && k.readHeaders[name] && !isTracked(name)
}

// ownHeaders returns the names of such headers.
func (k *carriedKeys) ownHeaders() (names []string) {
	if k != nil {
		for _, name := range slices.Sorted(maps.Keys(k.setHeaders)) {
			if k.isOwnHeader(name) {
				names = append(names, name)
			}
		}
	}
	return names
}

// addFields notes what a literal stores in the fields of a struct.
func (k *carriedKeys) addFields(lit *ast.CompositeLit, in *flow.Fn, callers map[*flow.Fn][]*flow.Fn) {
	t := k.info.TypeOf(lit)
	if t == nil {
		return
	}
	s, ok := elem(t).Underlying().(*types.Struct)
	if !ok {
		return
	}
	for i, e := range lit.Elts {
		f, v := (*types.Var)(nil), e
		if kv, ok := e.(*ast.KeyValueExpr); ok {
			f, _ = variableOf(k.info, kv.Key).(*types.Var)
			v = kv.Value
		} else {
			f = s.Field(i)
		}
		if f != nil {
			k.addField(f, v, in, callers)
		}
	}
}

// addAssigned notes what an assignment stores in fields, and in those that these are
// parts of.
func (k *carriedKeys) addAssigned(n *ast.AssignStmt, in *flow.Fn, callers map[*flow.Fn][]*flow.Fn) {
	for i, lhs := range n.Lhs {
		v := n.Rhs[0]
		if len(n.Lhs) == len(n.Rhs) {
			v = n.Rhs[i]
		}
		for {
			sel, ok := ast.Unparen(lhs).(*ast.SelectorExpr)
			if !ok {
				break
			}
			if f, ok := k.info.Uses[sel.Sel].(*types.Var); ok && f.IsField() {
				k.addField(f, v, in, callers)
			}
			lhs = sel.X
		}
	}
}

func (k *carriedKeys) addField(f *types.Var, v ast.Expr, in *flow.Fn, callers map[*flow.Fn][]*flow.Fn) {
	name := fieldName(f)
	k.stored[name] = true
	k.tell[name] = k.tell[name] || k.mayTell(v, in, callers)
}

// fieldName returns what tells a field from others, and from keys.
func fieldName(f *types.Var) string { return fmt.Sprint("field at ", f.Origin().Pos()) }

// mayTell reports whether what a function stores may tell of the Origin: the function
// leads there or, if it was given that, one that calls it; or it is a yes or no, which
// somebody else may have said.
func (k *carriedKeys) mayTell(v ast.Expr, in *flow.Fn, callers map[*flow.Fn][]*flow.Fn) bool {
	if t := k.info.TypeOf(v); in == nil || t == nil || typematch.IsBoolean(types.Default(t)) {
		return true
	}
	leads := func(fn *flow.Fn) bool {
		for ; fn != nil; fn = k.prog.Parent(fn) {
			if k.origin[fn] {
				return true
			}
		}
		return false
	}
	id, ok := ast.Unparen(v).(*ast.Ident)
	if ok && in.Obj != nil && slices.Contains(slices.Collect(in.Obj.Signature().Params().Variables()), k.paramOf(id)) {
		return slices.ContainsFunc(callers[in], leads)
	}
	return leads(in)
}

func (k *carriedKeys) paramOf(id *ast.Ident) *types.Var {
	v, _ := k.info.Uses[id].(*types.Var)
	return v
}

// isCancel reports whether functions of a type cancel contexts.
func isCancel(t types.Type) bool {
	return typematch.IsNamed(t, "context", "CancelFunc") || typematch.IsNamed(t, "context", "CancelCauseFunc")
}

// isStored reports whether something is stored by a key, or may be.
func (k *carriedKeys) isStored(name string) bool {
	return k == nil || k.stored[name] || k.stored[""]
}

// isRead reports whether what a call stores is, as far as is known, read by the package.
func (k *carriedKeys) isRead(m *framework.Member, call *ast.CallExpr) bool {
	if k == nil || m.Key >= len(call.Args) || m.Value == 0 || m.Value >= len(call.Args) {
		return false
	}
	name := carriedName(k.info, k.prog, call.Args[m.Key])
	return k.any || name == "" && len(k.read) > 0 || k.read[name]
}

// isOther reports whether what is stored by a key has nothing to do with the Origin, such
// as who has logged in: all that is stored in the package.
func (k *carriedKeys) isOther(name string) bool {
	return k != nil && name != "" && k.stored[name] && !k.tell[name] && !k.stored[""]
}

// carriedName returns what tells a key from others, "" if that is not known: the type of
// a struct without fields, a constant of some type, the place where a package makes what
// it has for the key only.
func carriedName(info *types.Info, prog *flow.Program, e ast.Expr) string {
	e = ast.Unparen(e)
	tv := info.Types[e]
	if tv.Value != nil {
		return typeName(tv.Type) + " " + tv.Value.ExactString()
	}
	switch e := e.(type) {
	case *ast.CompositeLit:
		if isEmptyStruct(tv.Type) {
			return typeName(tv.Type)
		}
		return fmt.Sprint("made at ", e.Pos())
	case *ast.UnaryExpr:
		if lit, ok := ast.Unparen(e.X).(*ast.CompositeLit); ok {
			return fmt.Sprint("made at ", lit.Pos())
		}
	case *ast.Ident, *ast.SelectorExpr:
		if value := prog.OnlyValue(e); value != nil && value != e {
			return carriedName(info, prog, value)
		}
		if v := variableOf(info, e); v != nil && v.Pkg() != nil && v.Parent() == v.Pkg().Scope() {
			return v.Pkg().Path() + "." + v.Name()
		}
	}
	return ""
}

func typeName(t types.Type) string { return types.TypeString(types.Default(t), nil) }

func isEmptyStruct(t types.Type) bool {
	if t == nil {
		return false
	}
	s, ok := t.Underlying().(*types.Struct)
	return ok && s.NumFields() == 0
}

// isFieldTo reports whether an expression is a field that a framework lists for something.
func isFieldTo(info *types.Info, e ast.Expr, verb framework.Verb) bool {
	sel, ok := ast.Unparen(e).(*ast.SelectorExpr)
	if !ok {
		return false
	}
	m := framework.FieldOf(flow.OwnerOf(info, sel), sel.Sel.Name)
	return m != nil && m.Verb == verb
}
