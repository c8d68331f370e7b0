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
	var order []types.Object
	within := uses(info, nodes...)
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
			if within[obj] > 0 && !slices.Contains(order, obj) {
				order = append(order, obj)
			}
			return true
		})
	}
	if len(order) == 0 {
		return nil
	}
	all := uses(info, file)
	var last []types.Object
	for _, obj := range order {
		if all[obj] == within[obj] {
			last = append(last, obj)
		}
	}
	return last
}

// uses returns how often nodes use something.
func uses(info *types.Info, nodes ...ast.Node) map[types.Object]int {
	n := make(map[types.Object]int)
	for _, node := range nodes {
		ast.Inspect(node, func(node ast.Node) bool {
			switch node := node.(type) {
			case *ast.AssignStmt:
				if node.Tok != token.ASSIGN {
					break
				}
				for _, lhs := range node.Lhs { // to assign a variable is not to use it
					if id, ok := lhs.(*ast.Ident); ok {
						n[info.Uses[id]]--
					}
				}
			case *ast.Ident:
				n[info.Uses[node]]++
			}
			return true
		})
	}
	return n
}
