package exchange

import (
	"go/types"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// What a reverse proxy gets responses of another server by gives them on to the browser: a
// method by which a type of the package is such is a handler of them. Of a client it is not.

// transportsOf returns the types of the package whose values a reverse proxy is given to get
// responses by.
func transportsOf(pkg *types.Package, prog *flow.Program) map[*types.TypeName]bool {
	of := make(map[*types.TypeName]bool)
	for _, imported := range pkg.Imports() {
		for _, f := range framework.Editing(imported) {
			for _, e := range prog.GiftsOf(f) {
				if e == nil {
					continue
				}
				if name := typematch.NameOf(prog.Info.TypeOf(e)); name != nil && name.Pkg() == pkg {
					of[name] = true
				}
			}
		}
	}
	return of
}

// isTransport reports whether a function is a method of such a type that returns a response.
func (d *domain) isTransport(fn *flow.Fn) bool {
	if fn == nil || fn.Obj == nil || fn.Recv == nil || !d.transports[typematch.NameOf(fn.Obj.Signature().Recv().Type())] {
		return false
	}
	results := fn.Obj.Signature().Results()
	return results.Len() > 0 && isReceived(results.At(0).Type())
}

// passedBack returns a result of code out of sight that was given a request as what it is,
// where that is given on to the browser: the response of another server, or why there is
// none, which is no answer to the request.
func (d *domain) passedBack(v flow.Value, t types.Type) flow.Value {
	if !d.isTransport(d.root) {
		return v
	}
	v.Source = sourceNone
	if !isReceived(t) {
		return v
	}
	return d.OfType(v, t)
}

// hasNoResponse reports whether what is run returns no response, by which a proxy gets some.
func (d *domain) hasNoResponse(results []flow.Value) bool {
	return len(results) > 0 && results[0].Kind == flow.Nil && d.isTransport(d.root)
}
