package exchange

import (
	"go/ast"
	"go/types"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// There are more frameworks than package framework lists. The context of one is
// told by what it gives: the request that a server got, and the writer of the
// response. What its methods do is told by their types and by the constants that
// they are given: a method of a context that is given the name of a header of
// CORS and a string, and returns nothing that was there before, writes that
// header; one that has to do with headers by its name, and returns a string for
// "Origin", reads it. Whether one that writes replaces the values that are there
// is not known, so a header that is written again has a value that is not known.
//
// A client has requests and headers, too, but no http.ResponseWriter.

// A side is one of those that an exchange has.
type side uint8

const (
	requestSide side = 1 << iota
	responseSide
	bothSides = requestSide | responseSide
)

// isUnlistedContext reports whether t stands for an exchange, as the contexts
// of frameworks do: a struct of another package, or an interface, that gives the
// request and the writer of the response. What the structs of the package give
// is seen where their methods are run.
func (d *domain) isUnlistedContext(t types.Type) bool { return d.unlistedSides(t) == bothSides }

// unlistedSides returns what a struct of another package, or an interface, gives
// of an exchange.
func (d *domain) unlistedSides(t types.Type) side {
	named := typematch.NamedOf(t)
	if named == nil || named.Obj().Pkg() == nil || framework.Known(named.Obj().Pkg().Path()) {
		return 0
	}
	switch named.Underlying().(type) {
	case *types.Interface:
		if types.Unalias(t) != named {
			return 0
		}
	case *types.Struct:
		if named.Obj().Pkg() == d.pkg {
			return 0
		}
	default:
		return 0
	}
	s, ok := d.parts[named]
	if !ok {
		s = sidesOf(named)
		d.parts[named] = s
	}
	return s
}

// sidesOf returns what the fields and the methods of a type give.
func sidesOf(named *types.Named) side {
	s := fieldSides(named, false)
	if s == bothSides {
		return s
	}
	var recv types.Type = named
	if !types.IsInterface(named) {
		recv = types.NewPointer(named)
	}
	for m := range types.NewMethodSet(recv).Methods() {
		sig := m.Obj().(*types.Func).Signature()
		if m.Obj().Exported() && sig.Params().Len() == 0 && sig.Results().Len() == 1 {
			s |= sideOf(sig.Results().At(0).Type())
		}
	}
	return s
}

// fieldSides returns what the fields of a struct give, those of embedded structs
// and of structs of the same package included, unless it is part of one itself.
func fieldSides(named *types.Named, part bool) (s side) {
	fields, ok := named.Underlying().(*types.Struct)
	if !ok {
		return 0
	}
	for f := range fields.Fields() {
		s |= sideOf(f.Type())
		inner := typematch.NamedOf(f.Type())
		if inner == nil || inner == named || inner.Obj().Pkg() == nil || framework.Known(inner.Obj().Pkg().Path()) {
			continue
		}
		if !part && (f.Embedded() || inner.Obj().Pkg() == named.Obj().Pkg()) {
			s |= fieldSides(inner, true)
		}
	}
	return s
}

// sideOf returns what a value of type t, or one that it points to, is.
func sideOf(t types.Type) side {
	if e := elem(t); types.IsInterface(e) {
		t = e
	}
	switch {
	case framework.RoleOf(t) == framework.ContextRole:
		return bothSides
	case typematch.IsPointerTo(t, "net/http", "Request"):
		return requestSide
	case isServersWriter(t):
		return responseSide
	}
	return 0
}

// isServersWriter reports whether t has the methods of http.ResponseWriter, and
// is none that records what a test gets.
func isServersWriter(t types.Type) bool {
	if !hasHeaderMethod(t) || typematch.IsPointerTo(t, "net/http/httptest", "ResponseRecorder") {
		return false
	}
	for _, name := range []string{"Write", "WriteHeader"} {
		obj, _, _ := types.LookupFieldOrMethod(t, true, nil, name)
		if _, ok := obj.(*types.Func); !ok {
			return false
		}
	}
	return true
}

// part returns a part of an unlisted context, which a field or a method without
// operands gives.
func (d *domain) part(base flow.Value, t types.Type) (flow.Value, bool) {
	v := flow.Value{ID: base.ID, Class: flow.Request}
	switch sideOf(t) | d.unlistedSides(t) {
	case bothSides:
		v.Source = context
	case responseSide:
		v.Source = response
	case requestSide:
		v.Source = request
	default:
		if framework.RoleOf(t) != framework.HeaderRole {
			return flow.Value{}, false
		}
		v.Source = headerMap // whose is not known, but of this exchange
	}
	return v, true
}

// unlisted interprets a call of a method of such a context.
func (d *domain) unlisted(x *flow.Exec, st *flow.State, c *flow.Call) (flow.Value, bool) {
	f, ok := c.Callee.(*types.Func)
	isOfContext := ok && c.Recv.Source == context && c.Recv.ID != 0 && d.isOfUnlisted(f, c.Expr)
	isOfWriter := ok && c.Recv.Source != context && d.isOfUnlistedWriter(f)
	switch {
	case isOfContext && len(c.Args) == 0:
		return d.part(c.Recv, x.Prog.Info.TypeOf(c.Expr))
	case !isOfContext && !isOfWriter || len(c.Args) == 0:
		return flow.Value{}, false
	}
	name, named := c.Args[0].String()
	switch {
	case isOfWriter && (c.Recv.Source != response || c.Recv.ID == 0):
		if named && (d.tracks(name) || cors.CanonicalName(name) == cors.Origin) {
			st.Flags |= blurred // it may have changed what is written by other ways
		}
	case isHeaderSetter(f):
		if named && !d.tracks(name) && !isSetCookie(c.Args[0]) {
			return flow.Value{}, false
		}
		d.setUnlisted(x, st, c, name)
		return c.Recv, true
	case named && isHeaderGetter(f) && cors.CanonicalName(name) == cors.Origin:
		return d.header(x, st, c.Recv, name, x.Prog.Info.TypeOf(c.Expr)), true
	case named && d.tracks(name):
		d.changeUnlisted(st, c.Recv, name)
	case named && cors.CanonicalName(name) == cors.Origin:
		st.Flags |= blurred // it may be one that adds to Vary
	}
	return flow.Value{}, false
}

// isOfUnlisted reports whether f is a method of an unlisted context, or of what
// one embeds.
func (d *domain) isOfUnlisted(f *types.Func, call *ast.CallExpr) bool {
	recv := f.Signature().Recv()
	if recv == nil {
		return false
	}
	if d.isUnlistedContext(recv.Type()) {
		return true
	}
	sel, ok := ast.Unparen(call.Fun).(*ast.SelectorExpr)
	return ok && (d.isUnlistedContext(flow.OwnerOf(d.info, sel)) || d.isUnlistedContext(d.info.TypeOf(sel.X)))
}

// isOfUnlistedWriter reports whether f is a method of a writer that another package
// declares, as a part of a context or by itself.
func (d *domain) isOfUnlistedWriter(f *types.Func) bool {
	recv := f.Signature().Recv()
	if recv == nil || !isServersWriter(recv.Type()) {
		return false
	}
	name := typematch.NameOf(elem(recv.Type()))
	return name != nil && name.Pkg() != nil && name.Pkg() != d.pkg && !framework.Known(name.Pkg().Path())
}

// setUnlisted writes a header. The first value of a header is what it has,
// whether it was set or added. Cookies are many as a rule.
func (d *domain) setUnlisted(x *flow.Exec, st *flow.State, c *flow.Call, name string) {
	op := &operation{
		node: c.Expr, verb: framework.Set, target: c.Recv, key: c.Args[0],
		values: c.Args[1:], keyExpr: c.Operand(0), valueExpr: c.Operand(1),
	}
	if isSetCookie(op.key) {
		op.verb = framework.Add
	} else if entries, _ := st.Slot(c.Recv.ID, slot(name)); len(entries) > 0 {
		op.values = []flow.Value{{}}
		st.Flags |= blurred
	}
	d.write(x, st, op)
}

// changeUnlisted makes the value of a header unknown: a method that is given its
// name may have deleted it, or only looked at it.
func (d *domain) changeUnlisted(st *flow.State, target flow.Value, name string) {
	d.writeUnknown(st, target)
	if entries, _ := st.Slot(target.ID, slot(name)); len(entries) > 0 {
		st.SetSlot(target.ID, slot(name), flow.Entry{Site: entries[0].Site, Flags: st.Flags})
	}
}

// isHeaderSetter reports whether a method can be one that sets a header, or adds
// to it: it takes two texts, and returns nothing of what was there.
func isHeaderSetter(f *types.Func) bool {
	params, results := f.Signature().Params(), f.Signature().Results()
	if params.Len() != 2 || f.Signature().Variadic() || !typematch.IsString(params.At(0).Type()) || !typematch.IsString(params.At(1).Type()) {
		return false
	}
	switch results.Len() {
	case 0:
		return true
	case 1:
		t := results.At(0).Type()
		return syntax.IsError(t) || types.Identical(t, f.Signature().Recv().Type())
	}
	return false
}

// isHeaderGetter reports whether a method can be one that reads a header. That
// it takes a text and returns another is not enough: a context has parameters
// and values of other kinds as well.
func isHeaderGetter(f *types.Func) bool {
	params, results := f.Signature().Params(), f.Signature().Results()
	return params.Len() == 1 && results.Len() == 1 && !f.Signature().Variadic() &&
		typematch.IsString(params.At(0).Type()) && typematch.IsString(results.At(0).Type()) &&
		strings.Contains(strings.ToLower(f.Name()), "header")
}
