package cookiefix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A constant, a variable or a field may give an attribute of several cookies, and be
// there for something else, too. It is changed if all that use it want that, and
// otherwise left alone by those that do.

// give returns the edits by which what gives an attribute is another value.
func (fx *Fixer) give(of *exchange.Attribute, a framework.Attr, value string) []analysis.TextEdit {
	if id, ok := ast.Unparen(of.Operand).(*ast.Ident); ok {
		c, ok := fx.pass.TypesInfo.Uses[id].(*types.Const)
		if ok && c.Pkg() == fx.pass.Pkg && !syntax.IsNamedElsewhere(c) && fx.allChange(c, id, a) {
			if x := fx.value(c); x != nil {
				return fx.put(x, value)
			}
		}
	}
	switch {
	case fx.variesAt(of, a), fx.isOwn(of) && fx.suitsAnother(of, a):
		return nil
	case fx.isAlone(of, a):
		return fx.replace(of.Operand, value)
	}
	_, use := fx.naming(of, fx.holder(of))
	return fx.replace(use, value)
}

// variesAt reports whether cookies that are given an attribute in one place are not all given
// the same: what does that for the others would do nothing any more.
func (fx *Fixer) variesAt(of *exchange.Attribute, a framework.Attr) bool {
	return slices.ContainsFunc(fx.res.Sent, func(sent *exchange.Sent) bool {
		return slices.ContainsFunc(sent.Cookies, func(c *exchange.Cookie) bool {
			other := c.At(a)
			return of.Node != nil && other.Node == of.Node && other.Passed == of.Passed && (other.State != of.State || other.Operand != of.Operand)
		})
	})
}

// isAlone reports whether what gives an attribute gives it to cookies only that want to have
// it changed.
func (fx *Fixer) isAlone(of *exchange.Attribute, a framework.Attr) bool {
	if of.Operand == nil || fx.isOwn(of) {
		return true
	}
	v := fx.holder(of)
	name, _ := fx.naming(of, v)
	return v != nil && v.Pkg() == fx.pass.Pkg && !isUnseen(v, name) && fx.allChange(v, name, a)
}

// suitsAnother reports whether what makes a cookie that is SameSite=None not Secure makes
// another one so, too, which is not SameSite=None and may be insecure.
func (fx *Fixer) suitsAnother(of *exchange.Attribute, a framework.Attr) bool {
	if a != framework.Secure {
		return false
	}
	rejected := make(map[string]bool)
	var others []string
	for _, sent := range fx.res.Sent {
		for _, c := range sent.Cookies {
			if c.Secure.Operand != of.Operand {
				continue
			}
			if name, _ := c.Name.Text(); c.Rejected() {
				rejected[name] = true
			} else if !c.SameSite.IsNone() {
				others = append(others, name)
			}
		}
	}
	return len(rejected) > 0 && slices.ContainsFunc(others, func(name string) bool { return !rejected[name] })
}

// suitsOthers reports whether the line of a cookie that is to be Secure is that of others,
// too, which are, or which need not be since they are not SameSite=None: those of other
// packages may, if who calls for them says what they are.
func (fx *Fixer) suitsOthers(c *exchange.Cookie) bool {
	return c.Rejected() && fx.isToldMode(c.Line) || slices.ContainsFunc(fx.res.Sent, func(sent *exchange.Sent) bool {
		return slices.ContainsFunc(sent.Cookies, func(other *exchange.Cookie) bool {
			return other.Line != nil && other.Line.Expr == c.Line.Expr && (!other.Secure.IsOff() || c.Rejected() && !other.SameSite.IsNone())
		})
	})
}

// isToldMode reports whether other packages may call the function that has a line, and another
// function says that it is SameSite=None.
func (fx *Fixer) isToldMode(l *exchange.Line) bool {
	fn := fx.enclosing(l.Expr.Pos(), l.Expr.End())
	if fn == nil || fn.Obj == nil || !syntax.IsNamedElsewhere(fn.Obj) {
		return false
	}
	in := fx.enclosing(l.None, l.NoneEnd)
	return !l.None.IsValid() || in != nil && in != fn
}

// enclosing returns the function around a range, nil if there is none.
func (fx *Fixer) enclosing(pos, end token.Pos) *flow.Fn {
	cur, ok := fx.root.FindByPos(pos, end)
	if !ok {
		return nil
	}
	return fx.res.Prog.Enclosing(cur)
}

// isWord reports whether a literal at a position is the value of an attribute, and nothing
// else: others may be given that, too.
func (fx *Fixer) isWord(pos token.Pos) bool {
	cur, ok := fx.root.FindByPos(pos, pos)
	if !ok {
		return false
	}
	lit, ok := cur.Node().(*ast.BasicLit)
	return ok && strings.EqualFold(strings.Trim(lit.Value, "\"`"), "none")
}

// isUnseen reports whether what other code has of an object is not known: other packages, or
// an interface, by which a cookie has it as well.
func isUnseen(obj types.Object, name *ast.Ident) bool {
	f, ok := obj.(*types.Func)
	return syntax.IsNamedElsewhere(obj) || ok && f.Signature().Recv() != nil && name == nil
}

// allChange reports whether each use of an object, but for one, is the attribute a of
// cookies all of which browsers reject for it.
func (fx *Fixer) allChange(obj types.Object, but *ast.Ident, a framework.Attr) bool {
	for cur := range fx.root.Preorder((*ast.Ident)(nil)) {
		id := cur.Node().(*ast.Ident)
		if id == but || syntax.Origin(fx.pass.TypesInfo.Uses[id]) != obj || fix.IsGiven(fx.pass.TypesInfo, cur) || flow.IsTestFile(fx.pass.Fset, id.Pos()) {
			continue
		}
		if !fx.changes(id, obj, a) {
			return false
		}
	}
	return true
}

// changes reports whether a use of an object is the attribute a of cookies all of which
// browsers reject for it.
func (fx *Fixer) changes(use *ast.Ident, obj types.Object, a framework.Attr) bool {
	found := false
	for _, sent := range fx.res.Sent {
		for _, c := range sent.Cookies {
			of := c.At(a)
			if of.Operand == nil {
				continue
			}
			if name, _ := fx.naming(of, obj); ast.Unparen(of.Operand) != use && name != use {
				continue
			}
			if a != framework.Secure || !c.Rejected() {
				return false
			}
			found = true
		}
	}
	return found
}

// value returns the expression that gives a constant its value, nil if none does that
// is its own.
func (fx *Fixer) value(c *types.Const) ast.Expr {
	for cur := range fx.root.Preorder((*ast.ValueSpec)(nil)) {
		spec := cur.Node().(*ast.ValueSpec)
		for i, name := range spec.Names {
			if fx.pass.TypesInfo.Defs[name] == c && len(spec.Values) == len(spec.Names) && !isRepeated(cur) {
				return spec.Values[i]
			}
		}
	}
	return nil
}

// isRepeated reports whether the constants after those at cur take their values too.
func isRepeated(cur inspector.Cursor) bool {
	next, ok := cur.NextSibling()
	if !ok {
		return false
	}
	spec, ok := next.Node().(*ast.ValueSpec)
	return ok && spec.Values == nil
}

// isOwn reports whether a cookie is given what an attribute is itself, or a call that it
// comes through.
func (fx *Fixer) isOwn(of *exchange.Attribute) bool {
	return encloses(of.Node, of.Operand) || of.Passed != nil && encloses(of.Passed, of.Operand)
}

// holder returns the variable or the field that is given what an attribute is, or has it as
// an element, or the function that returns it; nil if none does.
func (fx *Fixer) holder(of *exchange.Attribute) types.Object {
	cur, ok := fx.root.FindNode(of.Operand)
	if !ok {
		return nil
	}
	info := fx.pass.TypesInfo
	cur = fix.Whole(info, cur)
	switch parent := cur.Parent().Node().(type) {
	case *ast.ReturnStmt:
		if len(parent.Results) == 1 {
			return fix.FunctionAround(info, cur)
		}
	case *ast.RangeStmt:
		if id, ok := parent.Value.(*ast.Ident); ok {
			return info.ObjectOf(id)
		}
	}
	return fix.Holder(info, cur)
}

func encloses(outer, inner ast.Node) bool {
	return outer != nil && outer.Pos() <= inner.Pos() && inner.End() <= outer.End()
}

// naming returns the only name of an object where a cookie, or the call by which that
// comes to it, is given it as an attribute, and the whole expression.
func (fx *Fixer) naming(of *exchange.Attribute, obj types.Object) (name *ast.Ident, use ast.Expr) {
	at := of.Node
	if of.Passed != nil {
		at = of.Passed
	}
	if at == nil {
		return nil, nil
	}
	place, ok := fx.root.FindNode(at)
	if !ok {
		return nil, nil
	}
	for cur := range place.Preorder((*ast.Ident)(nil)) {
		id := cur.Node().(*ast.Ident)
		if syntax.Origin(fx.pass.TypesInfo.Uses[id]) != obj || fix.IsGiven(fx.pass.TypesInfo, cur) {
			continue
		}
		cur = fx.element(cur)
		switch cur.ParentEdgeKind() {
		case edge.KeyValueExpr_Value, edge.AssignStmt_Rhs, edge.CallExpr_Args:
		default:
			return nil, nil
		}
		if name != nil {
			return nil, nil
		}
		name, use = id, cur.Node().(ast.Expr)
	}
	return name, use
}

// element returns the expression that names what the identifier at a cursor does, or a
// certain element of it, or what it returns.
func (fx *Fixer) element(cur inspector.Cursor) inspector.Cursor {
	cur = syntax.Qualified(cur)
	switch cur.ParentEdgeKind() {
	case edge.CallExpr_Fun:
		return cur.Parent()
	case edge.IndexExpr_X:
		if fx.pass.TypesInfo.Types[cur.Parent().Node().(*ast.IndexExpr).Index].Value != nil {
			return cur.Parent()
		}
	}
	return cur
}
