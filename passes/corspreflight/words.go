package corspreflight

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"net/http"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// Words are what functions have about preflights, which tell that these are meant
// to be answered there.
type words struct {
	prog  *flow.Program
	tests map[*flow.Fn][]ast.Expr // that tell whether the method is OPTIONS
	names map[*flow.Fn][]ast.Expr // of headers that browsers read in answers to preflights
	heads map[*flow.Fn]bool       // of Access-Control-Allow-Headers or -Max-Age: of what GET may need
	hands map[*flow.Fn]bool       // that hand on to other handlers
	keys  bool                    // OPTIONS is a key of a map
	never bool                    // one of the tests is for OPTIONS in other letters
}

// newWords finds the words of a package.
func newWords(info *types.Info, res *exchange.Result) *words {
	w := &words{res.Prog, make(map[*flow.Fn][]ast.Expr), make(map[*flow.Fn][]ast.Expr), make(map[*flow.Fn]bool), make(map[*flow.Fn]bool), false, false}
	var held []holder
	for cur := range res.Root.Preorder((*ast.BasicLit)(nil), (*ast.Ident)(nil), (*ast.SelectorExpr)(nil), (*ast.CallExpr)(nil)) {
		w.keys = w.keys || isKey(info, cur)
		if call, ok := cur.Node().(*ast.CallExpr); ok {
			w.addCall(info, cur, call)
		} else if value := info.Types[cur.Node().(ast.Expr)].Value; value != nil && value.Kind() == constant.String {
			s := constant.StringVal(value)
			w.addText(info, cur, s)
			if isForPreflights(s) && w.prog.Enclosing(cur) == nil {
				held = append(held, holdersOf(info, cur, s)...)
			}
		}
	}
	for _, h := range held {
		users := make(map[*flow.Fn]bool)
		res.Prog.AddUsers(map[types.Object]bool{h.of: true}, users)
		for fn := range users {
			w.addName(fn, h.name, h.header)
		}
	}
	return w
}

// A holder is a variable of the package that has the name of a header which browsers read
// in answers to preflights: whoever uses it may set that.
type holder struct {
	of     types.Object
	name   ast.Expr
	header string
}

// holdersOf returns the variables in whose value a text at package level stands.
func holdersOf(info *types.Info, cur inspector.Cursor, s string) (list []holder) {
	for spec := range cur.Enclosing((*ast.ValueSpec)(nil)) {
		for _, id := range spec.Node().(*ast.ValueSpec).Names {
			if v, ok := info.Defs[id].(*types.Var); ok {
				list = append(list, holder{v, cur.Node().(ast.Expr), s})
			}
		}
	}
	return list
}

// addName adds the name of a header that a function has.
func (w *words) addName(fn *flow.Fn, name ast.Expr, header string) {
	w.names[fn] = append(w.names[fn], name)
	if cors.CanonicalName(header) != cors.AllowMethods {
		w.heads[fn] = true
	}
}

// addCall adds what a call in a function has to do with preflights.
func (w *words) addCall(info *types.Info, cur inspector.Cursor, call *ast.CallExpr) {
	m := framework.MemberOf(typeutil.Callee(info, call))
	tests := m != nil && m.Verb == framework.IsOptions
	hands := m != nil && m.Verb == framework.HandOn || m == nil && isHandler(info, call)
	if !tests && !hands {
		return
	}
	switch fn := w.prog.Enclosing(cur); {
	case fn == nil:
	case tests:
		w.tests[fn] = append(w.tests[fn], call)
	default:
		w.hands[fn] = true
	}
}

// addText adds what a constant text in a function has to do with them.
func (w *words) addText(info *types.Info, cur inspector.Cursor, s string) {
	var test ast.Expr
	if strings.EqualFold(s, http.MethodOptions) {
		test = comparison(info, cur)
	}
	names := isForPreflights(s)
	if test == nil && !names {
		return
	}
	switch fn := w.prog.Enclosing(cur); {
	case fn == nil:
	case test != nil:
		w.tests[fn] = append(w.tests[fn], test)
		w.never = w.never || s != http.MethodOptions
	default:
		w.addName(fn, cur.Node().(ast.Expr), s)
	}
}

// isKey reports whether OPTIONS is at a cursor as a key of a map.
func isKey(info *types.Info, cur inspector.Cursor) bool {
	e, ok := cur.Node().(ast.Expr)
	if !ok || cur.ParentEdgeKind() != edge.KeyValueExpr_Key {
		return false
	}
	v := info.Types[e].Value
	return v != nil && v.Kind() == constant.String && constant.StringVal(v) == http.MethodOptions
}

// isHandler reports whether a call is one of a function value that is given a
// response.
func isHandler(info *types.Info, call *ast.CallExpr) bool {
	if _, ok := typeutil.Callee(info, call).(*types.Var); !ok {
		return false
	}
	return slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
		role := framework.RoleOf(info.TypeOf(e))
		return role == framework.ResponseRole || role == framework.ContextRole
	})
}

// isForPreflights reports whether a text names a header that browsers read in
// answers to preflights only.
func isForPreflights(s string) bool {
	switch cors.CanonicalName(s) {
	case cors.AllowMethods, cors.AllowHeaders, cors.MaxAge:
		return true
	}
	return false
}

// comparison returns the expression that compares something with what is at a
// cursor, a case of a switch included; nil if there is none.
func comparison(info *types.Info, cur inspector.Cursor) ast.Expr {
	cur = syntax.Unparen(cur)
	switch n := cur.Parent().Node().(type) {
	case *ast.BinaryExpr:
		if n.Op == token.EQL || n.Op == token.NEQ {
			return n
		}
	case *ast.CaseClause:
		return cur.Node().(ast.Expr)
	case *ast.CallExpr:
		f, _ := typeutil.Callee(info, n).(*types.Func)
		if f != nil && f.FullName() == "strings.EqualFold" {
			return n
		}
	}
	return nil
}

// any reports whether the package has any.
func (w *words) any() bool { return len(w.tests)+len(w.names) > 0 || w.keys }

// of reports whether a function, or a literal in it, has words about preflights,
// and whether a header is among them.
func (w *words) of(fn *flow.Fn) (has, names bool) {
	for f := range w.names {
		names = names || w.prog.IsWithin(f, fn)
	}
	if names {
		return true, true
	}
	return w.hasTests(fn), false
}

// hasTests reports whether a function, or a literal in it, tells preflights from other
// requests.
func (w *words) hasTests(fn *flow.Fn) bool {
	for f := range w.tests {
		if w.prog.IsWithin(f, fn) {
			return true
		}
	}
	return false
}

// namesHeaders reports whether a function, or a literal in it, has to do with the
// headers that a request may have, or with how long a preflight is kept.
func (w *words) namesHeaders(fn *flow.Fn) bool {
	for f := range w.heads {
		if w.prog.IsWithin(f, fn) {
			return true
		}
	}
	return false
}

// text returns the constant string that an expression is, or "".
func text(pass *analysis.Pass, e ast.Expr) string {
	if v := pass.TypesInfo.Types[e].Value; v != nil && v.Kind() == constant.String {
		return constant.StringVal(v)
	}
	return ""
}
