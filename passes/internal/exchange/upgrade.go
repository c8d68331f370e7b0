package exchange

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// makers records the places that make an upgrader which lets everyone in. No run is
// needed for that: where the package selects the field that could change it, nothing
// is recorded.
func (d *settingsRun) makers(root inspector.Cursor, places []inspector.Cursor) {
	for _, cur := range places {
		obj := d.info.Uses[cur.Node().(*ast.Ident)]
		sink, l := framework.SinkOf(obj)
		if sink == nil || sink.Way != framework.ByMaking || !d.makes(syntax.Qualified(cur), sink) {
			continue
		}
		if !d.selects(root, obj.Pkg(), sink.Unless) || d.isUnchanged(root, syntax.Qualified(cur).Parent(), sink.Unless) {
			d.records = append(d.records, &record.Record{Library: l, Sink: sink, Pkg: obj.Pkg(), Node: syntax.Qualified(cur).Node()})
		}
	}
}

// makes reports whether a function or a type is named by a call, a conversion or a
// literal that makes an upgrader. What is converted for a field of another literal
// is no upgrader by itself.
func (d *settingsRun) makes(cur inspector.Cursor, sink *framework.Sink) bool {
	switch cur.ParentEdgeKind() {
	case edge.CallExpr_Fun:
		return !d.isGivenToSettings(cur.Parent())
	case edge.CompositeLit_Type:
		return !slices.ContainsFunc(cur.Parent().Node().(*ast.CompositeLit).Elts, func(e ast.Expr) bool {
			kv, ok := e.(*ast.KeyValueExpr)
			if !ok {
				return true
			}
			key, ok := kv.Key.(*ast.Ident)
			return !ok || key.Name == sink.Unless
		})
	}
	return false
}

// isGivenToSettings reports whether an expression is an element of a literal of a
// struct that has settings.
func (d *settingsRun) isGivenToSettings(cur inspector.Cursor) bool {
	if cur.ParentEdgeKind() == edge.KeyValueExpr_Value {
		cur = cur.Parent()
	}
	lit, ok := cur.Parent().Node().(*ast.CompositeLit)
	return ok && framework.IsSettings(d.info.TypeOf(lit))
}

// selects reports whether the package selects a field of another.
func (d *settingsRun) selects(root inspector.Cursor, pkg *types.Package, field string) bool {
	if field == "" {
		return false
	}
	for cur := range root.Preorder((*ast.SelectorExpr)(nil)) {
		f, ok := d.info.Uses[cur.Node().(*ast.SelectorExpr).Sel].(*types.Var)
		if ok && f.IsField() && f.Pkg() == pkg && f.Name() == field {
			return true
		}
	}
	return false
}

// Upgrades returns the calls that upgrade connections by a library, in source order.
func (g *Given) Upgrades(l *framework.Library) (calls []*ast.CallExpr) {
	for _, cur := range g.places {
		sink, of := framework.SinkOf(g.pass.TypesInfo.Uses[cur.Node().(*ast.Ident)])
		if sink == nil || of != l || sink.Way == framework.ByMaking {
			continue
		}
		if cur = syntax.Qualified(cur); cur.ParentEdgeKind() == edge.CallExpr_Fun {
			calls = append(calls, cur.Parent().Node().(*ast.CallExpr))
		}
	}
	return calls
}

// isUnchanged reports whether what is made at a cursor is kept in a variable, or a field,
// by which nobody changes a field of it: it is selected from, and nothing else.
func (d *settingsRun) isUnchanged(root, made inspector.Cursor, field string) bool {
	if made.ParentEdgeKind() == edge.UnaryExpr_X {
		made = made.Parent()
	}
	v, ok := syntax.KeptIn(d.info, made).(*types.Var)
	if !ok || v.Embedded() {
		return false
	}
	for cur := range root.Preorder((*ast.Ident)(nil)) {
		u, ok := d.info.Uses[cur.Node().(*ast.Ident)].(*types.Var)
		if !ok || u.Origin() != v.Origin() || syntax.IsWithin(cur.Node().Pos(), made.Parent().Node()) {
			continue
		}
		sel, ok := syntax.Qualified(cur).Parent().Node().(*ast.SelectorExpr)
		if !ok || sel.Sel.Name == field {
			return false
		}
	}
	return true
}
