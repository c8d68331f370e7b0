package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// fail interprets a call that makes an error by which a response gets a status, if a
// handler returns it.
func (d *domain) fail(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	status := statusIn(c)
	if status == 0 || !d.tracksHeaders() {
		return flow.Value{}, false
	}
	v := flow.Value{Kind: flow.Object, ID: x.New(st, c.Expr), Source: failure}
	st.SetSlot(v.ID, statusSlot, flow.Entry{Value: flow.Constant(constant.MakeInt64(int64(status)))})
	d.made[v.ID] = c.Expr
	return v, true
}

// A namedError is a use of a variable that is such an error.
type namedError struct {
	v      *types.Var
	expr   ast.Expr
	status int
}

// namedErrors returns those of a package.
func namedErrors(pkg *types.Package, info *types.Info, root inspector.Cursor) (list []namedError) {
	status := framework.ErrorsOf(pkg)
	if len(status) == 0 {
		return nil
	}
	for cur := range root.Preorder((*ast.Ident)(nil)) {
		v, ok := info.Uses[cur.Node().(*ast.Ident)].(*types.Var)
		if !ok || status[v] == 0 {
			continue
		}
		list = append(list, namedError{v, syntax.Qualified(cur).Node().(ast.Expr), status[v]})
	}
	return list
}

// failedWith returns the status that an error gives the response, 0 if none is known,
// and what gives the error, nil if that is not known: there are several places.
func (d *domain) failedWith(x *flow.Exec, st *flow.State, v flow.Value) (status int, by ast.Expr) {
	if by := d.made[v.ID]; by != nil {
		entries, ok := st.Slot(v.ID, statusSlot)
		if !ok {
			return 0, nil
		}
		code, _ := entries[0].Value.Int()
		return int(code), by
	}
	var here, anywhere []ast.Expr
	for _, e := range d.named {
		if v.ID == 0 || x.Variable(e.v) != v.ID {
			continue
		}
		status = e.status
		anywhere = append(anywhere, e.expr)
		if d.root.Node.Pos() <= e.expr.Pos() && e.expr.End() <= d.root.Node.End() {
			here = append(here, e.expr)
		}
	}
	switch {
	case len(here) == 1:
		return status, here[0]
	case len(anywhere) == 1:
		return status, anywhere[0]
	}
	return status, nil
}
