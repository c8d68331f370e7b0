package fix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
)

// LastUse reports whether the nodes, which all are of the file, have the last
// uses of a local variable or an import, so that without them it does not
// compile.
func LastUse(info *types.Info, file *ast.File, nodes ...ast.Node) bool {
	return len(LastUses(info, file, nodes...)) > 0
}

// LastUses returns the local variables and imports that nothing in the file but
// the nodes uses, and that are not declared within them. To assign to a variable
// is not to use it.
func LastUses(info *types.Info, file *ast.File, nodes ...ast.Node) []types.Object {
	within := make(map[types.Object]int)
	var order []types.Object
	for _, node := range nodes {
		ast.Inspect(node, func(n ast.Node) bool {
			id, ok := n.(*ast.Ident)
			if !ok {
				return true
			}
			obj := info.Uses[id]
			switch o := obj.(type) {
			case *types.PkgName:
			case *types.Var:
				if o.Kind() != types.LocalVar {
					return true
				}
			default:
				return true
			}
			if slices.ContainsFunc(nodes, func(n ast.Node) bool { return n.Pos() <= obj.Pos() && obj.Pos() < n.End() }) {
				return true // it goes too
			}
			if within[obj] == 0 {
				order = append(order, obj)
			}
			within[obj]++
			return true
		})
	}
	if len(within) == 0 {
		return nil
	}
	all := make(map[types.Object]int)
	ast.Inspect(file, func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok && a.Tok == token.ASSIGN {
			for _, lhs := range a.Lhs { // to assign a variable is not to use it
				if id, ok := lhs.(*ast.Ident); ok {
					all[info.Uses[id]]--
				}
			}
		}
		if id, ok := n.(*ast.Ident); ok {
			if obj := info.Uses[id]; obj != nil && within[obj] > 0 {
				all[obj]++
			}
		}
		return true
	})
	var last []types.Object
	for _, obj := range order {
		if all[obj] == within[obj] {
			last = append(last, obj)
		}
	}
	return last
}
