package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"slices"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A dropped are the functions of which not all paths were looked at for cookies: they
// may send others than those that are known.
type dropped struct {
	roots   []*flow.Fn
	senders map[*flow.Fn]bool
}

// MaySend reports whether such a function may send a cookie of that name of which
// nothing is known.
func (res *Result) MaySend(name string) bool {
	if len(res.dropped.roots) == 0 {
		return false
	}
	return res.unseen() || slices.ContainsFunc(res.Sent, func(s *Sent) bool {
		return !s.Complete && slices.ContainsFunc(s.Cookies, func(c *Cookie) bool {
			n, known := c.Name.Text()
			return !known || n == "" || n == name
		})
	}) || res.names(name)
}

// names reports whether one of the functions leads to one that has that text, or
// what is at package level has it.
func (res *Result) names(name string) bool {
	having := make(map[*flow.Fn]bool)
	for cur := range res.Root.Preorder((*ast.BasicLit)(nil), (*ast.Ident)(nil), (*ast.BinaryExpr)(nil)) {
		v := res.Prog.Info.Types[cur.Node().(ast.Expr)].Value
		if v != nil && v.Kind() == constant.String && constant.StringVal(v) == name {
			fn := res.Prog.Enclosing(cur)
			if fn == nil && !isConstant(cur) {
				return true // any function may use the variable
			}
			having[fn] = true
		}
	}
	return res.lead(func(fn *flow.Fn) bool { return having[fn] })
}

// isConstant reports whether a place is in the declaration of a constant: where that
// is used is found by itself.
func isConstant(cur inspector.Cursor) bool {
	for decl := range cur.Enclosing((*ast.GenDecl)(nil)) {
		return decl.Node().(*ast.GenDecl).Tok == token.CONST
	}
	return false
}

// unseen reports whether one of the functions leads to one that sends a cookie, and
// no path that was looked at does.
func (res *Result) unseen() bool {
	type way struct{ root, sender *flow.Fn }
	seen := make(map[way]bool)
	for _, s := range res.Sent {
		if cur, ok := res.Root.FindNode(s.Node); ok && !s.Complete {
			seen[way{s.Func, res.Prog.Enclosing(cur)}] = true
		}
	}
	for _, sender := range functionsIn(res.Prog, res.dropped.senders) {
		reach := res.Prog.Reaching(func(fn *flow.Fn) bool { return fn == sender })
		if slices.ContainsFunc(res.dropped.roots, func(root *flow.Fn) bool {
			return reach[root] && !seen[way{root, sender}]
		}) {
			return true
		}
	}
	return false
}

// lead reports whether one of the functions leads to one that has.
func (res *Result) lead(has func(*flow.Fn) bool) bool {
	reach := res.Prog.Reaching(has)
	return slices.ContainsFunc(res.dropped.roots, func(root *flow.Fn) bool { return reach[root] })
}
