package headerflow

import (
	"go/ast"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/headerwrite"
)

// Inline runs what can say something of headers: functions that lead to the
// name of one, functions that are given the origin, and small functions that
// may send the response, or whose results may be values of headers or
// conditions.
func (d *domain) Inline(x *flow.Exec, st *flow.State, fn *flow.Fn, c *flow.Call) bool {
	if d.relevant[fn] {
		d.ran[fn] = true
		return true
	}
	if len(c.Args) == 1 && isOrigin(c.Args[0]) && isPredicate(fn) {
		d.predicates[fn] = true
	}
	small := x.Small(fn)
	if small && (d.takesResponse(fn) || x.Ends(fn)) || fn.Obj == nil && x.Does(fn) {
		return true
	}
	for _, arg := range append(c.Args, c.Recv) {
		if s, ok := arg.String(); isText(arg) || isActive(x, arg) || ok && headerwrite.IsTracked(s) {
			return true
		}
	}
	results := fn.Type.Results.NumFields()
	return results > 0 && results <= 2 && small && d.plain(fn.Type.Results.List[0].Type)
}

// isActive reports whether v is a function that has an effect when it is called.
func isActive(x *flow.Exec, v flow.Value) bool {
	return v.Kind == flow.Func && v.Fn.Body != nil && x.Does(v.Fn)
}

// isPredicate reports whether fn is a function of the package that tells
// whether a string is such and such.
func isPredicate(fn *flow.Fn) bool {
	if fn.Obj == nil || fn.Recv != nil {
		return false
	}
	sig := fn.Obj.Signature()
	return sig.Params().Len() == 1 && !sig.Variadic() && isString(sig.Params().At(0).Type()) &&
		sig.Results().Len() == 1 && isBoolean(sig.Results().At(0).Type())
}

// takesResponse reports whether fn is given a response, or a struct that has
// one.
func (d *domain) takesResponse(fn *flow.Fn) bool {
	for _, fields := range []*ast.FieldList{fn.Recv, fn.Type.Params} {
		if fields == nil {
			continue
		}
		for _, f := range fields.List {
			if t := d.info.TypeOf(f.Type); holdsResponse(t) || hasResponseField(t) {
				return true
			}
		}
	}
	return false
}

// givesResponse reports whether what fn returns is a response.
func (d *domain) givesResponse(fn *flow.Fn) bool {
	return fn.Type.Results != nil && slices.ContainsFunc(fn.Type.Results.List, func(f *ast.Field) bool {
		return framework.RoleOf(d.info.TypeOf(f.Type)) != 0
	})
}

func holdsResponse(t types.Type) bool {
	switch framework.RoleOf(t) {
	case framework.ResponseRole, framework.ContextRole, framework.HeaderRole:
		return true
	}
	return false
}

func hasResponseField(t types.Type) bool {
	if p, ok := t.Underlying().(*types.Pointer); ok {
		t = p.Elem()
	}
	s, ok := t.Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for f := range s.Fields() {
		if holdsResponse(f.Type()) {
			return true
		}
	}
	return false
}

// plain reports whether a result of this type can be the value of a header,
// decide about one, or hold what does.
func (d *domain) plain(e ast.Expr) bool {
	switch t := d.info.TypeOf(e).Underlying().(type) {
	case *types.Basic:
		return t.Info()&(types.IsString|types.IsBoolean) != 0
	case *types.Slice:
		return true
	case *types.Map:
		return isString(t.Key())
	case *types.Pointer:
		_, ok := t.Elem().Underlying().(*types.Struct)
		return ok
	case *types.Struct, *types.Signature:
		return true
	}
	return false
}
