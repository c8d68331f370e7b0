package exchange

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"sync"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/pure"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// A defaults is what a package says that settings are as long as nobody says otherwise.
type defaults struct {
	info  *types.Info
	prog  *flow.Program
	root  inspector.Cursor
	flags map[types.Object]ast.Expr // the value of each variable and field that a flag is stored to

	once sync.Once
	uses map[types.Object][]inspector.Cursor // the expressions that name each variable and field
	keys map[settingKey]*keyed

	byKeys bool // the package may read settings by their names
}

func newDefaults(info *types.Info, prog *flow.Program, root inspector.Cursor) *defaults {
	return &defaults{
		info: info, prog: prog, root: root, flags: flagsIn(prog.Pkg, info, root), byKeys: framework.SettingsByKey(prog.Pkg),
	}
}

// flag returns what a variable or a field is declared with that a flag is stored to, nil
// if none is.
func (d *defaults) flag(obj types.Object) ast.Expr {
	if d == nil {
		return nil
	}
	return d.flags[obj]
}

// isPlain reports whether a path knows all that a program has made of what gives a
// setting: it is compared, handed on, and given to pure functions that tell of it, but is
// no list that anything looks into, and goes where it is not seen. What a loop has found
// in a list is not known of the path behind that.
func (d *defaults) isPlain(v flow.Value) bool {
	if d == nil || v.From == nil {
		return false
	}
	d.once.Do(d.index)
	p := plainness{d, make(map[types.Object]bool)}
	if call := d.reading(v.From.Expr); call != nil {
		return !slices.ContainsFunc(d.ofKey(call).reads, func(cur inspector.Cursor) bool { return !p.at(cur) })
	}
	if obj := variableOf(d.info, v.From.Expr); obj != nil {
		return p.ofObject(obj)
	}
	cur, ok := d.root.FindNode(v.From.Expr)
	return ok && p.at(cur)
}

func (d *defaults) index() {
	d.indexKeys()
	d.uses = make(map[types.Object][]inspector.Cursor)
	for cur := range d.root.Preorder((*ast.Ident)(nil)) {
		obj, ok := d.info.Uses[cur.Node().(*ast.Ident)].(*types.Var)
		if !ok {
			continue
		}
		if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
			cur = cur.Parent()
		}
		d.uses[obj] = append(d.uses[obj], cur)
	}
}

// A plainness is one question for what is done with a setting.
type plainness struct {
	*defaults
	asked map[types.Object]bool
}

func (p plainness) ofObject(obj types.Object) bool {
	if obj == nil || p.asked[obj] {
		return obj != nil
	}
	p.asked[obj] = true
	for _, cur := range p.uses[obj] {
		if !p.at(cur) {
			return false
		}
	}
	return true
}

// at reports whether what is done with the expression at a cursor is plain.
func (p plainness) at(cur inspector.Cursor) bool {
	parent := cur.Parent()
	kind, i := cur.ParentEdge()
	switch kind {
	case edge.ParenExpr_X, edge.StarExpr_X:
		return p.at(parent)
	case edge.UnaryExpr_X: // the address, for who declares the flag
		call, ok := parent.Parent().Node().(*ast.CallExpr)
		return ok && flagDefault(p.info, call) >= 0
	case edge.BinaryExpr_X, edge.BinaryExpr_Y:
		op := parent.Node().(*ast.BinaryExpr).Op
		return op == token.EQL || op == token.NEQ
	case edge.SwitchStmt_Tag, edge.CaseClause_List:
		return true
	case edge.AssignStmt_Lhs:
		return true
	case edge.AssignStmt_Rhs:
		assign := parent.Node().(*ast.AssignStmt)
		return (len(assign.Lhs) == len(assign.Rhs) || len(assign.Rhs) == 1) && p.stored(assign.Lhs[i])
	case edge.ValueSpec_Values:
		spec := parent.Node().(*ast.ValueSpec)
		return len(spec.Names) == len(spec.Values) && p.ofObject(p.info.Defs[spec.Names[i]])
	case edge.CompositeLit_Elts:
		_, isSlice := p.info.TypeOf(parent.Node().(ast.Expr)).Underlying().(*types.Slice)
		return isSlice && p.at(parent)
	case edge.KeyValueExpr_Key: // of a field
		return true
	case edge.KeyValueExpr_Value:
		id, ok := parent.Node().(*ast.KeyValueExpr).Key.(*ast.Ident)
		return ok && p.stored(id)
	case edge.CallExpr_Args:
		return p.given(parent, i)
	}
	return false
}

// stored reports whether what is stored to a variable or a field is plain there: in a
// struct of another package it is a setting of that.
func (p plainness) stored(e ast.Expr) bool {
	id, ok := e.(*ast.Ident)
	if ok && p.info.Defs[id] != nil {
		return p.ofObject(p.info.Defs[id])
	}
	v, ok := variableOf(p.info, e).(*types.Var)
	return ok && (v.IsField() && v.Pkg() != p.prog.Pkg || p.ofObject(v))
}

// given reports whether the i'th operand of a call is plain there.
func (p plainness) given(cur inspector.Cursor, i int) bool {
	call := cur.Node().(*ast.CallExpr)
	if p.info.Types[call.Fun].IsType() {
		return p.at(cur)
	}
	callee := typeutil.Callee(p.info, call)
	f, _ := callee.(*types.Func)
	t := p.info.TypeOf(call)
	switch {
	case callee != nil && callee.Name() == "append" && f == nil:
		return p.at(cur)
	case f == nil:
		return false
	case flagDefault(p.info, call) >= 0 || framework.SettingOf(f) != nil:
		return true
	case p.prog.Callee(call) != nil:
		sig := f.Signature()
		return i < sig.Params().Len() && !sig.Variadic() && p.ofObject(sig.Params().At(i))
	case pure.Has(f):
		return syntax.IsBasic(p.info.TypeOf(call.Args[i])) && (syntax.IsBasic(t) || p.at(cur))
	}
	if sink, _ := framework.SinkOf(f); sink != nil {
		return true
	}
	return cur.ParentEdgeKind() == edge.ExprStmt_X
}
