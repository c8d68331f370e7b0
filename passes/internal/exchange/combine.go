package exchange

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

func (d *domain) Binary(x *flow.Exec, st *flow.State, e *ast.BinaryExpr, l, r flow.Value) (flow.Value, bool) {
	if !d.tracksHeaders() && e.Op == token.ADD && typematch.IsString(d.info.TypeOf(e.Y)) {
		t := &lineText{expr: e, parts: append(d.lineOf(x, l, e.X).parts, d.lineOf(x, r, e.Y).parts...)}
		return d.lineValue(x, t), true
	}
	if e.Op == token.ADD && r.Source == host && d.endsScheme(l, e.X) {
		return flow.Value{ID: x.Derived("+", l, r), Class: flow.Request, Source: host}, true
	}
	return d.combine(x, e.Op.String(), l, r)
}

// endsScheme reports whether v, the value of e, ends where a host begins.
func (d *domain) endsScheme(v flow.Value, e ast.Expr) bool {
	if s, ok := v.String(); ok {
		return strings.HasSuffix(s, "://")
	}
	if b, ok := ast.Unparen(e).(*ast.BinaryExpr); ok && b.Op == token.ADD {
		e = b.Y
	}
	s, ok := d.constantString(ast.Unparen(e))
	return ok && strings.HasSuffix(s, "://")
}

// combine returns the text that an operation makes of its operands.
func (d *domain) combine(x *flow.Exec, op string, operands ...flow.Value) (flow.Value, bool) {
	for _, v := range operands {
		if v.Source == opaque || v.Source == member {
			return flow.Value{ID: x.Derived(op, operands...), Class: flow.Request, Source: opaque}, true
		}
	}
	best, found := flow.Value{}, false
	for _, v := range operands {
		b, p, ok := textOf(v)
		if !ok {
			continue
		}
		switch p {
		case hostOf, parsed, piecesOf:
			p = rebuilt
		}
		if _, old, _ := textOf(best); !found || p < old {
			best = flow.Value{ID: x.Derived(op, operands...), Class: flow.Request, Source: text(b, p)}
		}
		found = true
	}
	if i := slices.IndexFunc(operands, func(v flow.Value) bool { return v.Source == carriedValue }); i >= 0 && !found {
		return flow.Value{ID: x.Derived(op, operands...), Class: flow.Request, Source: carriedValue}, true
	}
	return best, found
}

// Within tells what has been given the Origin, or what a comparison of it gave, apart: it
// is as what code out of sight makes of the Origin.
func (d *domain) Within(v flow.Value) (flow.Value, bool) {
	return flow.Value{Source: opaque, Class: flow.Request}, tellsOrigin(v)
}

// Holds leaves out what may be a map of headers: its values are told apart by key.
func (d *domain) Holds(t types.Type) bool {
	m := typematch.MapOf(t)
	return m == nil || !mayBeHeader(t) && !(typematch.IsString(m.Key()) && typematch.IsString(m.Elem()))
}

func tellsOrigin(v flow.Value) bool {
	return isOrigin(v) || v.Cond != nil && (tellsOrigin(v.Cond.X) || tellsOrigin(v.Cond.Y))
}
