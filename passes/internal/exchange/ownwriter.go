package exchange

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A writer of the package that has a response may set headers when it is written to. Code
// out of sight does that: io.WriteString, say, or what encodes JSON.

// writing returns the methods of a type of the package that lead to the name of a header.
func (d *domain) writing(x *flow.Exec, t types.Type) (fns []*flow.Fn) {
	for m := range types.NewMethodSet(t).Methods() {
		f, _ := m.Obj().(*types.Func)
		if fn := x.Prog.Decl(f); fn != nil && d.isSeparate(fn) {
			fns = append(fns, fn)
		}
	}
	return fns
}

// noteWriters notes that code out of sight is given such a writer. Whom the response lets in
// is not known where that may be changed. What it is handed on to is run, or ends the path.
func (d *domain) noteWriters(x *flow.Exec, st *flow.State, c *flow.Call) {
	f, ok := c.Callee.(*types.Func)
	if !ok || f.Pkg() == d.pkg || !d.tracksHeaders() || d.Forwards(f) {
		return
	}
	for _, v := range c.Args {
		if v.Kind != flow.Object {
			continue
		}
		t := x.ConcreteType(v)
		if t == nil || !d.hasResponse(t) {
			continue
		}
		fns := d.writing(x, types.NewPointer(elem(t)))
		if len(fns) == 0 {
			continue
		}
		st.Flags |= blurred
		if resp := d.responseIn(x, st, v, t, maxNested); resp.ID != 0 && d.nameAllowing(x, fns) {
			d.droppedFrom[resp.ID] = true
		}
	}
}

// nameAllowing reports whether some functions, or those of the package that they call, name
// a header by which an origin is let in.
func (d *domain) nameAllowing(x *flow.Exec, fns []*flow.Fn) bool {
	seen := make(map[*flow.Fn]bool)
	for len(fns) > 0 {
		fn := fns[0]
		fns = fns[1:]
		if fn == nil || seen[fn] || fn.Body == nil {
			continue
		}
		seen[fn] = true
		found := false
		ast.Inspect(fn.Body, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if f := x.Prog.Callee(n); f != nil {
					fns = append(fns, f)
				}
			case ast.Expr:
				s, ok := d.constantString(n)
				found = found || ok && (strings.EqualFold(s, cors.AllowOrigin) || strings.EqualFold(s, cors.AllowCredentials))
			}
			return !found
		})
		if found {
			return true
		}
	}
	return false
}
