package fix

import (
	"go/ast"
	"go/token"
	"go/types"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"
)

// DeleteImport returns the edits that delete the import of a file by which a package
// has a name, with its line, or with the whole declaration if it is the only one
// there.
func DeleteImport(fset *token.FileSet, root inspector.Cursor, name *types.PkgName) []analysis.TextEdit {
	for cur := range root.Preorder((*ast.ImportSpec)(nil)) {
		spec := cur.Node().(*ast.ImportSpec)
		if name.Pos() < spec.Pos() || spec.End() <= name.Pos() {
			continue
		}
		decl := cur.Parent()
		file := EnclosingFile(cur)
		tf := fset.File(spec.Pos())
		if len(decl.Node().(*ast.GenDecl).Specs) == 1 {
			cur = decl
		} else if spec.Doc != nil || spec.Comment != nil {
			return nil
		}
		n := cur.Node()
		first, last := line(tf, n.Pos()), line(tf, n.End())
		if last >= tf.LineCount() || len(comments(file, tf.LineStart(first), tf.LineStart(last+1))) > 0 {
			return nil
		}
		return []analysis.TextEdit{{Pos: tf.LineStart(first), End: tf.LineStart(last + 1)}}
	}
	return nil
}
