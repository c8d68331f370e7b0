package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
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
)

// namesSameSite reports whether a string literal names SameSite.
func namesSameSite(lit string) bool {
	const name = "samesite"
	for i := strings.IndexAny(lit, "sS"); i >= 0 && len(lit)-i >= len(name); {
		if strings.EqualFold(lit[i:i+len(name)], name) {
			return true
		}
		next := strings.IndexAny(lit[i+1:], "sS")
		if next < 0 {
			break
		}
		i += 1 + next
	}
	return false
}

func hasPrefixFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// A marks are functions of a package, and variables at package level whose
// values have what makes a function one of them.
type marks struct {
	info  *types.Info
	prog  *flow.Program
	funcs map[*flow.Fn]bool
	vars  map[types.Object]bool
}

func newMarks(info *types.Info, prog *flow.Program) *marks {
	return &marks{info, prog, make(map[*flow.Fn]bool), make(map[types.Object]bool)}
}

func (m *marks) add(cur inspector.Cursor) {
	if fn := m.prog.Enclosing(cur); fn != nil {
		m.funcs[fn] = true
		return
	}
	for spec := range cur.Enclosing((*ast.ValueSpec)(nil)) {
		for _, name := range spec.Node().(*ast.ValueSpec).Names {
			m.vars[m.info.Defs[name]] = true
		}
	}
}

func (m *marks) has(fn *flow.Fn) bool { return m.funcs[fn] }

// mark finds the functions that send cookies, and those that lead to anything
// of a cookie: a member of a framework, a field, or a constant.
func (d *cookieTracking) mark(root inspector.Cursor, prog *flow.Program) {
	senders, others := newMarks(d.info, prog), newMarks(d.info, prog)
	var modes []*flow.Fn
	for cur := range root.Preorder((*ast.Ident)(nil), (*ast.BasicLit)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.Ident:
			obj := d.info.Uses[n]
			m := framework.MemberOf(obj)
			if m == nil && !isFieldOrConstant(obj) {
				continue // as most are
			}
			if m != nil && m.Verb == framework.UnforeseenCookies {
				d.unforeseen = true
			}
			if m != nil && m.Verb == framework.SetMode {
				modes = append(modes, prog.Enclosing(cur))
			}
			names := sends(obj)
			if names && !onlyRead(d.info, cur) {
				senders.add(cur)
			}
			if names || isOfCookie(obj) {
				others.add(cur)
			}
		case *ast.BasicLit:
			names := n.Kind == token.STRING && hasPrefixFold(n.Value[1:], cors.SetCookie)
			if names && !onlyRead(d.info, cur) {
				senders.add(cur)
				d.setsLines = true
			}
			if names || n.Kind == token.STRING && namesSameSite(n.Value) {
				others.add(cur)
			}
		}
	}
	if len(senders.vars)+len(others.vars) > 0 {
		for cur := range root.Preorder((*ast.Ident)(nil)) {
			obj := d.info.Uses[cur.Node().(*ast.Ident)]
			if senders.vars[obj] {
				senders.add(cur)
			}
			if others.vars[obj] || senders.vars[obj] {
				others.add(cur)
			}
		}
	}
	d.senders = senders.funcs
	d.relevant = prog.Reaching(func(fn *flow.Fn) bool { return senders.has(fn) || others.has(fn) })
	if len(modes) > 0 {
		sending := prog.Reaching(senders.has)
		d.modes = slices.DeleteFunc(modes, func(fn *flow.Fn) bool {
			return fn == nil || fn.Obj != nil && prog.Called()[fn.Obj] || sending[fn] && !d.handsOn(fn)
		})
	}
}

// handsOn reports whether a function has a call that runs the handlers that come after.
func (d *cookieTracking) handsOn(fn *flow.Fn) bool {
	found := false
	ast.Inspect(fn.Body, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			m := framework.MemberOf(d.info.Uses[id])
			found = found || m != nil && m.Verb == framework.HandOn
		}
		return !found
	})
	return found
}

// isFieldOrConstant reports whether obj is what [sends] and [isOfCookie] look at though
// it is no member of a framework.
func isFieldOrConstant(obj types.Object) bool {
	switch obj := obj.(type) {
	case *types.Var:
		return obj.IsField()
	case *types.Const:
		return true
	}
	return false
}

// onlyRead reports whether a text is compared with others, or names the header
// that a call reads or deletes.
func onlyRead(info *types.Info, cur inspector.Cursor) bool {
	if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
		cur = cur.Parent()
	}
	cur = syntax.Unparen(cur)
	switch cur.ParentEdgeKind() {
	case edge.BinaryExpr_X, edge.BinaryExpr_Y:
		return cur.Parent().Node().(*ast.BinaryExpr).Op != token.ADD
	case edge.CaseClause_List:
		return true
	case edge.CallExpr_Args:
		call := cur.Parent().Node().(*ast.CallExpr)
		m := framework.MemberOf(typeutil.Callee(info, call))
		return m != nil && (m.Verb == framework.Read || m.Verb == framework.ReadBack || m.Verb == framework.Del)
	}
	return false
}

// sends reports whether to name obj may be to send a cookie.
func sends(obj types.Object) bool {
	switch obj := obj.(type) {
	case *types.Func:
		m := framework.MemberOf(obj)
		return m != nil && m.Verb.SendsCookies()
	case *types.Var:
		if !obj.IsField() || obj.Pkg() == nil {
			return false
		}
		return framework.IsHeldCookie(obj.Type()) || isLines(obj) || framework.IsSentField(obj)
	case *types.Const:
		return obj.Val().Kind() == constant.String && strings.EqualFold(constant.StringVal(obj.Val()), cors.SetCookie)
	}
	return false
}

// isOfCookie reports whether obj has to do with a cookie.
func isOfCookie(obj types.Object) bool {
	switch obj := obj.(type) {
	case *types.Func:
		return isMember(obj)
	case *types.Var:
		if obj.IsField() {
			return framework.AttrOf(obj) != "" && obj.Pkg() != nil && framework.KnowsCookies(obj.Pkg().Path())
		}
		return isMember(obj)
	case *types.Const:
		switch v := obj.Val(); v.Kind() {
		case constant.String:
			return namesSameSite(constant.StringVal(v))
		case constant.Int:
			return strings.Contains(obj.Name(), "SameSite")
		}
	}
	return false
}

// isMember reports whether obj is a member of a framework that has to do with
// cookies.
func isMember(obj types.Object) bool {
	m := framework.MemberOf(obj)
	return m != nil && m.Verb.OfCookies()
}
