package exchange

import (
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// A struct of the package that has the response or the request of an exchange has what
// belongs to that in its other fields, as a request has along with it what handlers store.

// scopedField returns the value of such a field, of which nobody in sight has said what it
// is, unless what the package stores there has nothing to do with the Origin.
func (d *domain) scopedField(x *flow.Exec, st *flow.State, owner types.Type, field string, t types.Type, base flow.Value) (flow.Value, bool) {
	known := base.Kind != flow.Unknown && !(base.Kind == flow.Object && st.Escaped(base))
	if known || base.ID == 0 || base.Source == headerMap || !d.tracksHeaders() || d.isOfExchange(t) {
		return flow.Value{}, false
	}
	if _, stored := st.Slot(base.ID, field); stored {
		return flow.Value{}, false
	}
	s, ok := elem(owner).Underlying().(*types.Struct)
	if !ok || !isScoped(s) {
		return flow.Value{}, false
	}
	fields := slices.Collect(s.Fields())
	i := slices.IndexFunc(fields, func(f *types.Var) bool { return f.Name() == field })
	if i < 0 || fields[i].Pkg() != d.pkg || d.carriedKeys.isOther(fieldName(fields[i])) {
		return flow.Value{}, false
	}
	return d.unseen(x, "."+field, base), true
}

// isOfExchange reports whether a field of a type is a response or a request, or has one.
func (d *domain) isOfExchange(t types.Type) bool {
	s, ok := elem(t).Underlying().(*types.Struct)
	return framework.RoleOf(pointer(t)) != 0 || d.hasResponse(t) || ok && isScoped(s)
}

// isScoped reports whether a struct has a response or a request.
func isScoped(s *types.Struct) bool {
	for f := range s.Fields() {
		switch framework.RoleOf(pointer(f.Type())) {
		case framework.ResponseRole, framework.RequestRole, framework.ContextRole:
			return true
		}
	}
	return false
}
