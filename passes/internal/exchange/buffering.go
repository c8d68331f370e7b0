package exchange

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// buffering knows which handlers of a package run within one of a library that keeps
// what they write, and sends the headers when they are done.
type buffering struct {
	handlers map[*flow.Fn]bool
	all      bool // any may: such a one was given a handler that is not known, a router perhaps, or one keeps what others write
}

// buffers returns that of the package of a result.
func (res *Result) buffers(info *types.Info) buffering {
	if res.kept == nil {
		b := findBuffering(info, res.Prog, res.Root)
		res.kept = &b
	}
	return *res.kept
}

// findBuffering returns that of the package of a root.
func findBuffering(info *types.Info, prog *flow.Program, root inspector.Cursor) buffering {
	b := buffering{handlers: make(map[*flow.Fn]bool)}
	for cur := range root.Preorder((*ast.CallExpr)(nil), (*ast.Ident)(nil)) {
		if id, ok := cur.Node().(*ast.Ident); ok {
			m := framework.MemberOf(info.Uses[id])
			b.all = b.all || m != nil && m.Verb == framework.Keep || framework.KeepsAnswers(info.Uses[id])
			continue
		}
		call := cur.Node().(*ast.CallExpr)
		m := framework.MemberOf(typeutil.Callee(info, call))
		if m == nil || m.Verb != framework.Buffer || m.Arg >= len(call.Args) {
			continue
		}
		fn := served(info, prog, call.Args[m.Arg])
		b.handlers[fn] = true
		b.all = b.all || fn == nil
	}
	return b
}

// served returns the function by which a handler serves: that which is converted, or
// the method of its type; nil if that is not one of the package.
func served(info *types.Info, prog *flow.Program, e ast.Expr) *flow.Fn {
	if fn := syntax.Handler(info, prog, e); fn != nil {
		return fn
	}
	t := info.TypeOf(e)
	if t == nil || types.IsInterface(t) {
		return nil
	}
	obj, _, _ := types.LookupFieldOrMethod(t, true, prog.Pkg, "ServeHTTP")
	f, ok := obj.(*types.Func)
	if !ok {
		return nil
	}
	return prog.Decl(f)
}

// keeps reports whether what a function writes to the response that it is given may
// be kept until it is done.
func (b buffering) keeps(fn *flow.Fn) bool { return b.all || b.handlers[fn] }

// isKept reports whether what is written to a response may be kept until others are done:
// by its writer, or by what runs a handler that is on the way.
func (d *domain) isKept(x *flow.Exec, id flow.ID) bool {
	if _, may := d.buffered[id]; may {
		return true
	}
	for fn := range d.buffering.handlers {
		if fn != nil && x.Runs(fn) {
			return true
		}
	}
	return false
}
