package routing

import (
	"go/ast"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// PreflightOnly returns the functions that are registered for OPTIONS and
// used for nothing else: mux.HandleFunc("OPTIONS /path", f), r.OPTIONS(path, f),
// r.Route(path, "OPTIONS", f), or r.HandleFunc(path, f).Methods("OPTIONS").
func PreflightOnly(info *types.Info, prog *flow.Program, root inspector.Cursor) map[*flow.Fn]bool {
	registered := NewRegistrations(info, prog)
	for cur := range root.Preorder((*ast.CallExpr)(nil), (*ast.AssignStmt)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.CallExpr:
			registered.Add(OptionsHandlers(info, n))
		case *ast.AssignStmt:
			for i, lhs := range n.Lhs {
				if sel, ok := lhs.(*ast.SelectorExpr); ok && len(n.Rhs) == len(n.Lhs) && routes(framework.FieldOf(info.TypeOf(sel.X), sel.Sel.Name)) {
					registered.Add(n.Rhs[i : i+1])
				}
			}
		}
	}
	return registered.Only()
}

// registrations counts how often functions are registered in a certain way.
type registrations struct {
	info  *types.Info
	prog  *flow.Program
	times map[*flow.Fn]int
}

// NewRegistrations returns the count of none so far.
func NewRegistrations(info *types.Info, prog *flow.Program) *registrations {
	return &registrations{info: info, prog: prog, times: make(map[*flow.Fn]int)}
}

// Add counts the functions that handlers are.
func (r *registrations) Add(handlers []ast.Expr) {
	for _, h := range handlers {
		if fn := syntax.Handler(r.info, r.prog, h); fn != nil {
			r.times[fn]++
		}
	}
}

// AddAll counts the functions that are operands, or are made others of by some, and
// returns all of these operands.
func (r *registrations) AddAll(operands []ast.Expr) (all []ast.Expr) {
	for _, e := range operands {
		e = ast.Unparen(e)
		if addr, ok := e.(*ast.UnaryExpr); ok {
			e = addr.X
		}
		all = append(all, e)
		call, ok := e.(*ast.CallExpr)
		if !ok {
			r.Add([]ast.Expr{e})
			continue
		}
		if IsHandling(r.info.TypeOf(call)) {
			all = append(all, r.AddAll(call.Args)...)
		}
	}
	return all
}

// Only returns the functions that are used for nothing else.
func (r *registrations) Only() map[*flow.Fn]bool {
	only := make(map[*flow.Fn]bool)
	for fn, n := range r.times {
		if fn.Obj == nil || r.prog.Uses(fn.Obj) == n {
			only[fn] = true
		}
	}
	return only
}

func routes(m *framework.Member) bool { return m != nil && m.Verb == framework.RouteOptions }

// isForOptions reports whether a call of a member registers handlers for OPTIONS
// and no other method.
func isForOptions(info *types.Info, m *framework.Member, call *ast.CallExpr) bool {
	if m != nil && m.Verb == framework.RouteMethods {
		return IsOnly(MethodsNamed(info, m, call), "OPTIONS")
	}
	return routes(m)
}

// MethodsNamed returns the methods that a call of a member names which registers handlers
// for them, by a text or a list of texts, nil if some are not known.
func MethodsNamed(info *types.Info, m *framework.Member, call *ast.CallExpr) (methods []string) {
	if m.Key >= len(call.Args) {
		return nil
	}
	texts := call.Args[m.Key : m.Key+1]
	if lit, ok := ast.Unparen(texts[0]).(*ast.CompositeLit); ok {
		texts = lit.Elts
	}
	for _, e := range texts {
		text := syntax.ConstantString(info, e)
		if text == "" {
			return nil
		}
		for name := range strings.SplitSeq(text, ",") {
			methods = append(methods, strings.ToUpper(strings.TrimSpace(name)))
		}
	}
	return methods
}

// IsOnly reports whether there are methods, and none is another.
func IsOnly(methods []string, method string) bool {
	return len(methods) > 0 && !slices.ContainsFunc(methods, func(m string) bool { return m != method })
}

// namesOnly reports whether a method is the only one that a text names.
// Frameworks that split one at its commas trim the names and ignore their case.
func namesOnly(methods, method string) bool {
	for name := range strings.SplitSeq(methods, ",") {
		if !strings.EqualFold(strings.TrimSpace(name), method) {
			return false
		}
	}
	return true
}

// OptionsHandlers returns the operands of a call that registers handlers for
// the method OPTIONS: by a pattern of http.ServeMux, by a member of a router,
// or by limiting a route to that method.
func OptionsHandlers(info *types.Info, call *ast.CallExpr) []ast.Expr {
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	if !ok || len(call.Args) == 0 {
		return nil
	}
	f, ok := info.Uses[sel.Sel].(*types.Func)
	if !ok || f.Pkg() == nil {
		return nil
	}
	m := framework.MemberOf(f)
	switch {
	case isForOptions(info, m, call):
		return call.Args
	case m != nil && m.Verb == framework.LimitMethods:
		route, ok := ast.Unparen(sel.X).(*ast.CallExpr)
		if ok && len(call.Args) == 1 && namesOnly(syntax.ConstantString(info, call.Args[0]), "OPTIONS") {
			return route.Args
		}
	case m != nil && m.Verb == framework.Route && toldOptions(info, call):
		return call.Args
	case f.Pkg().Path() == "net/http" && strings.HasPrefix(syntax.ConstantString(info, call.Args[0]), "OPTIONS "):
		return call.Args[1:]
	case m == nil && slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return syntax.ConstantString(info, e) == "OPTIONS" }):
		return call.Args // a router that is not listed is told the method, too
	}
	return nil
}
