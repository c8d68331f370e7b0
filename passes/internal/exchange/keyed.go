package exchange

import (
	"go/ast"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A settingKey names a setting of the program.
type settingKey struct{ kind, name string }

// A keyed is what a package says of a setting that is read by its name, and where it is.
type keyed struct {
	values []ast.Expr // what it is by default, nil for what is not known
	flags  []ast.Expr // that it is
	reads  []inspector.Cursor
}

// ofKey returns what is said of the setting that a call reads, nil if it reads none, or
// its name is not known.
func (d *defaults) ofKey(call *ast.CallExpr) *keyed {
	f, _ := typeutil.Callee(d.info, call).(*types.Func)
	k, ok := d.keyAt(framework.ReadsKey(f), call.Args)
	if !ok {
		return nil
	}
	d.once.Do(d.index)
	return d.keys[k]
}

// reading returns the call that reads a setting by its name, if an expression is that, or
// a variable that has its first result; or nil.
func (d *defaults) reading(e ast.Expr) *ast.CallExpr {
	if d == nil || !d.byKeys {
		return nil
	}
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		call = d.prog.OnlyCall(e)
	}
	if call == nil || d.ofKey(call) == nil {
		return nil
	}
	return call
}

// keyAt returns the key that operands name.
func (d *defaults) keyAt(k *framework.Key, args []ast.Expr) (is settingKey, ok bool) {
	if k == nil || k.Name >= len(args) {
		return settingKey{}, false
	}
	name := syntax.ConstantString(d.info, args[k.Name])
	if k.Folds {
		name = strings.ToLower(name)
	}
	return settingKey{k.Kind, name}, name != ""
}

// byKey returns what a setting is by default that a call reads, nil if that is not known:
// the package says it once. A text may be read as a list.
func (d *defaults) byKey(call *ast.CallExpr) ast.Expr {
	k := d.ofKey(call)
	for k != nil && len(k.values) == 0 && len(k.flags) == 1 {
		k = d.keys[d.flagAt(k.flags[0])]
	}
	if k == nil || len(k.values) != 1 || len(k.flags) > 0 {
		return nil
	}
	e, t := k.values[0], d.info.TypeOf(call)
	if tuple, ok := t.(*types.Tuple); ok {
		t = tuple.At(0).Type()
	}
	switch s, _ := t.Underlying().(*types.Slice); {
	case e == nil:
		return nil
	case types.AssignableTo(d.info.TypeOf(e), t):
		return e
	case s != nil && typematch.IsString(s.Elem()) && (d.info.Types[e].Value != nil || d.listsTexts(e)):
		return e
	}
	return nil
}

// listsTexts reports whether an expression is a call that makes a list of its operands.
func (d *defaults) listsTexts(e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok {
		return false
	}
	f, _ := typeutil.Callee(d.info, call).(*types.Func)
	return framework.ListsTexts(f)
}

// flagAt returns the key of the flag that an expression looks up.
func (d *defaults) flagAt(e ast.Expr) settingKey {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 1 {
		return settingKey{}
	}
	if f, _ := typeutil.Callee(d.info, call).(*types.Func); !framework.LooksUpFlag(f) {
		return settingKey{}
	}
	return settingKey{framework.FlagKind, syntax.ConstantString(d.info, call.Args[0])}
}

// indexKeys finds what is said of settings that are read by their names.
func (d *defaults) indexKeys() {
	d.keys = make(map[settingKey]*keyed)
	if !d.byKeys {
		return
	}
	at := func(k settingKey) *keyed {
		if d.keys[k] == nil {
			d.keys[k] = new(keyed)
		}
		return d.keys[k]
	}
	for cur := range d.root.Preorder((*ast.CallExpr)(nil), (*ast.CompositeLit)(nil)) {
		switch n := cur.Node().(type) {
		case *ast.CompositeLit:
			d.indexStruct(n, at)
		case *ast.CallExpr:
			f, _ := typeutil.Callee(d.info, n).(*types.Func)
			if k, ok := d.keyAt(framework.ReadsKey(f), n.Args); ok {
				at(k).reads = append(at(k).reads, cur)
			}
			by := framework.DeclaresKey(f)
			k, ok := d.keyAt(by, n.Args)
			switch {
			case !ok:
			case by.Flag >= 0:
				at(k).flags = append(at(k).flags, n.Args[by.Flag])
			case by.Default >= 0:
				at(k).values = append(at(k).values, n.Args[by.Default])
			default:
				at(k).values = append(at(k).values, nil)
			}
		}
	}
}

// indexStruct finds the flag that the literal of a struct declares.
func (d *defaults) indexStruct(lit *ast.CompositeLit, at func(settingKey) *keyed) {
	by := framework.FlagStruct(d.info.TypeOf(lit))
	if by == nil {
		return
	}
	var name string
	var value ast.Expr
	for _, e := range lit.Elts {
		kv, ok := e.(*ast.KeyValueExpr)
		if !ok {
			return
		}
		switch id, _ := kv.Key.(*ast.Ident); {
		case id == nil:
		case id.Name == "Name":
			name = syntax.ConstantString(d.info, kv.Value)
		case id.Name == "Value":
			value = kv.Value
		}
	}
	if name != "" {
		k := at(settingKey{by.Kind, name})
		k.values = append(k.values, value)
	}
}
