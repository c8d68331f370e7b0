package passtest

import (
	"cmp"
	"errors"
	"fmt"
	"go/ast"
	"go/scanner"
	"go/token"
	"go/types"
	"os"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/packages"
)

// RunForms writes the packages that the patterns match in the module at dir in other forms,
// and checks that the analyzers come to an end on each. Of forms that few people write they
// may understand less; of those that many write they report the same.
func RunForms(t *testing.T, dir string, suite []*analysis.Analyzer, patterns ...string) {
	t.Helper()
	runForms(t, dir, suite, patterns...)
}

func runForms(t reporter, dir string, suite []*analysis.Analyzer, patterns ...string) {
	t.Helper()
	pkgs, err := load(dir, patterns...)
	if err != nil {
		t.Errorf("loading %s in %s: %v", patterns, dir, err)
		return
	}
	for _, pkg := range pkgs {
		found, err := analyze(pkg, nil, suite...)
		if err != nil {
			t.Errorf("package %s: %v", pkg.ID, err)
			continue
		}
		want := mistakes(pkg, suite, found)
		for _, f := range forms {
			changed, contents, err := f.rewrite(pkg)
			if err == nil && changed != nil {
				found, err = analyze(changed, contents, suite...)
			}
			switch {
			case err != nil:
				t.Errorf("package %s with %s: %v", pkg.ID, f.name, err)
			case changed != nil && f.isUsual:
				compareMistakes(t, f.name, mistakes(changed, suite, found), want)
			}
		}
	}
}

// mistakes returns what is reported, by analyzer, category and line.
func mistakes(pkg *packages.Package, suite []*analysis.Analyzer, found [][]analysis.Diagnostic) (list []string) {
	for i, a := range suite {
		for _, d := range found[i] {
			p := pkg.Fset.PositionFor(d.Pos, false)
			list = append(list, fmt.Sprintf("%s:%d: %s/%s", p.Filename, p.Line, a.Name, d.Category))
		}
	}
	return list
}

func compareMistakes(t reporter, form string, got, want []string) {
	t.Helper()
	for _, m := range want {
		if !slices.Contains(got, m) {
			t.Errorf("with %s not reported: %s", form, m)
		}
	}
	for _, m := range got {
		if !slices.Contains(want, m) {
			t.Errorf("with %s reported: %s", form, m)
		}
	}
}

// A form is another way to write some code.
type form struct {
	name    string
	isUsual bool   // many people write so
	declare string // the functions that it needs
	changes func(pkg *packages.Package, n ast.Node) []change
}

// A change puts a text in the place of what stands between two positions.
type change struct {
	pos, end token.Pos
	text     string
}

// around puts one text before some nodes, and another behind them.
func around(first, last ast.Node, before, after string) []change {
	return []change{{first.Pos(), first.Pos(), before}, {last.End(), last.End(), after}}
}

var forms = []form{
	{
		name:    "operands by one call",
		declare: "func givenOperands2[A, B interface{}](a A, b B) (A, B) { return a, b }; func givenOperands3[A, B, C interface{}](a A, b B, c C) (A, B, C) { return a, b, c }",
		changes: func(pkg *packages.Package, n ast.Node) []change {
			call, sig := callOf(pkg, n)
			if sig == nil || len(call.Args) != 2 && len(call.Args) != 3 || call.Ellipsis.IsValid() {
				return nil
			}
			return around(call.Args[0], call.Args[len(call.Args)-1], fmt.Sprintf("givenOperands%d(", len(call.Args)), ")")
		},
	},
	{
		name:    "operands in a list",
		declare: "func givenList[T interface{}](list ...T) []T { return list }",
		changes: func(pkg *packages.Package, n ast.Node) []change {
			operands := rest(callOf(pkg, n))
			if len(operands) == 0 {
				return nil
			}
			return around(operands[0], operands[len(operands)-1], "givenList(", ")...")
		},
	},
	{
		name: "no operands where none are needed",
		changes: func(pkg *packages.Package, n ast.Node) []change {
			operands := rest(callOf(pkg, n))
			if len(operands) == 0 {
				return nil
			}
			return []change{{operands[0].Pos(), n.(*ast.CallExpr).Rparen, ""}}
		},
	},
	{
		name:    "functions by a call",
		declare: "func sameAsGiven[T interface{}](x T) T { return x }",
		changes: func(pkg *packages.Package, n ast.Node) []change {
			call, sig := callOf(pkg, n)
			if sig == nil {
				return nil
			}
			return around(call.Fun, call.Fun, "sameAsGiven(", ")")
		},
	},
	{
		name:    "operands by calls",
		declare: "func sameAsGiven[T interface{}](x T) T { return x }",
		changes: func(pkg *packages.Package, n ast.Node) (list []change) {
			call, sig := callOf(pkg, n)
			if sig == nil {
				return nil
			}
			for _, arg := range call.Args {
				list = append(list, around(arg, arg, "(sameAsGiven(", "))")...)
			}
			return list
		},
	},
	{name: "method expressions", changes: methodExpression},
	{name: "parentheses", changes: parentheses},
	{name: "conditions in parentheses", isUsual: true, changes: conditions},
}

// callOf returns the call that a node is, and the signature of the function; nil if it is no
// call of a function that somebody has written.
func callOf(pkg *packages.Package, n ast.Node) (*ast.CallExpr, *types.Signature) {
	info := pkg.TypesInfo
	call, ok := n.(*ast.CallExpr)
	if !ok || info.Types[call.Fun].IsBuiltin() || info.Types[call.Fun].IsType() {
		return nil, nil
	}
	sig, _ := info.TypeOf(call.Fun).Underlying().(*types.Signature)
	return call, sig
}

// rest returns the operands for the last parameter, nil if that is not variadic.
func rest(call *ast.CallExpr, sig *types.Signature) []ast.Expr {
	if sig == nil || !sig.Variadic() || sig.Params().Len() > len(call.Args) || call.Ellipsis.IsValid() {
		return nil
	}
	return call.Args[sig.Params().Len()-1:]
}

// methodExpression makes x.M(y) a T.M(x, y).
func methodExpression(pkg *packages.Package, n ast.Node) []change {
	info := pkg.TypesInfo
	call, sig := callOf(pkg, n)
	if sig == nil {
		return nil
	}
	sel, ok := call.Fun.(*ast.SelectorExpr)
	if !ok || info.Selections[sel] == nil || info.Selections[sel].Kind() != types.MethodVal {
		return nil
	}
	t, operand := info.TypeOf(sel.X), "("
	if types.NewMethodSet(t).Lookup(info.Selections[sel].Obj().Pkg(), sel.Sel.Name) == nil {
		t, operand = types.NewPointer(t), "(&"
	}
	of := types.TypeString(t, func(p *types.Package) string {
		if p == pkg.Types {
			return ""
		}
		return p.Name()
	})
	return []change{
		{call.Pos(), call.Pos(), "(" + of + ")." + sel.Sel.Name + operand},
		{sel.X.End(), call.Lparen + 1, ", "},
	}
}

// enclose puts parentheses around those expressions that are values.
func enclose(pkg *packages.Package, expressions ...ast.Expr) (list []change) {
	for _, e := range expressions {
		if e != nil && pkg.TypesInfo.Types[e].IsValue() {
			list = append(list, around(e, e, "(", ")")...)
		}
	}
	return list
}

// conditions puts them around conditions, and what these are made of.
func conditions(pkg *packages.Package, n ast.Node) []change {
	switch n := n.(type) {
	case *ast.BinaryExpr:
		return enclose(pkg, n.X, n.Y)
	case *ast.ForStmt:
		return enclose(pkg, n.Cond)
	case *ast.IfStmt:
		return enclose(pkg, n.Cond)
	case *ast.SwitchStmt:
		return enclose(pkg, n.Tag)
	case *ast.UnaryExpr:
		return enclose(pkg, n.X)
	case *ast.ReturnStmt:
		if len(n.Results) == 1 && types.Identical(pkg.TypesInfo.TypeOf(n.Results[0]).Underlying(), types.Typ[types.Bool]) {
			return enclose(pkg, n.Results[0])
		}
	}
	return nil
}

// parentheses puts them around all values.
func parentheses(pkg *packages.Package, n ast.Node) []change {
	switch n := n.(type) {
	case *ast.AssignStmt:
		return enclose(pkg, n.Rhs...)
	case *ast.BinaryExpr:
		return enclose(pkg, n.X, n.Y)
	case *ast.CallExpr:
		return enclose(pkg, append([]ast.Expr{n.Fun}, n.Args...)...)
	case *ast.CaseClause:
		return enclose(pkg, n.List...)
	case *ast.IfStmt:
		return enclose(pkg, n.Cond)
	case *ast.IndexExpr:
		return enclose(pkg, n.X, n.Index)
	case *ast.KeyValueExpr:
		if lit, ok := n.Value.(*ast.CompositeLit); !ok || lit.Type != nil {
			return enclose(pkg, n.Value)
		}
	case *ast.RangeStmt:
		return enclose(pkg, n.X)
	case *ast.ReturnStmt:
		return enclose(pkg, n.Results...)
	case *ast.SelectorExpr:
		return enclose(pkg, n.X)
	case *ast.SliceExpr:
		return enclose(pkg, n.X, n.Low, n.High, n.Max)
	case *ast.StarExpr:
		return enclose(pkg, n.X)
	case *ast.SwitchStmt:
		return enclose(pkg, n.Tag)
	case *ast.UnaryExpr:
		return enclose(pkg, n.X)
	case *ast.ValueSpec:
		return enclose(pkg, n.Values...)
	}
	return nil
}

// rewrite returns a package in another form, with the contents of its files; nil if it has
// nothing to be rewritten. Lines of which the form makes what does not compile stay, or else
// the declarations around them.
func (f form) rewrite(pkg *packages.Package) (*packages.Package, map[string][]byte, error) {
	stay := make(map[line]bool)
	for {
		contents, err := f.apply(pkg, stay)
		if len(contents) == 0 || err != nil {
			return nil, nil, err
		}
		changed, err := recheck(pkg, importer{pkg, reachable(pkg.Types)}, contents)
		wrong, others := linesOf(pkg.Fset, err)
		if len(wrong) == 0 || others != nil {
			return changed, contents, others
		}
		before := len(stay)
		for _, l := range wrong {
			if stay[l] {
				addDeclaration(pkg, l, stay)
			}
			stay[l] = true
		}
		if len(stay) == before {
			return nil, nil, err
		}
	}
}

// addDeclaration adds the lines of the declaration that one is of.
func addDeclaration(pkg *packages.Package, of line, lines map[line]bool) {
	for _, file := range pkg.Syntax {
		if fileName(pkg, file) != of.file {
			continue
		}
		for _, decl := range file.Decls {
			first, last := pkg.Fset.PositionFor(decl.Pos(), false).Line, pkg.Fset.PositionFor(decl.End(), false).Line
			for n := first; first <= of.number && of.number <= last && n <= last; n++ {
				lines[line{of.file, n}] = true
			}
		}
	}
}

// A line is one of a file.
type line struct {
	file   string
	number int
}

// linesOf returns those that errors of the parser or the type checker are about, and errors
// of neither. That a variable or an import is not used any more is none.
func linesOf(fset *token.FileSet, err error) (list []line, others error) {
	add := func(p token.Position) { list = append(list, line{p.Filename, p.Line}) }
	switch err := err.(type) {
	case nil:
	case types.Error:
		if !err.Soft {
			add(fset.PositionFor(err.Pos, false))
		}
	case scanner.ErrorList:
		for _, e := range err {
			add(e.Pos)
		}
	case interface{ Unwrap() []error }:
		for _, e := range err.Unwrap() {
			l, other := linesOf(fset, e)
			list, others = append(list, l...), errors.Join(others, other)
		}
	default:
		others = err
	}
	return list, others
}

// apply returns the contents of the files in which the form changes any calls.
func (f form) apply(pkg *packages.Package, stay map[line]bool) (map[string][]byte, error) {
	contents := make(map[string][]byte)
	for _, file := range pkg.Syntax {
		edits := f.edits(pkg, file, stay)
		if len(edits) == 0 {
			continue
		}
		source, err := os.ReadFile(fileName(pkg, file))
		if err != nil {
			return nil, err
		}
		source = applyEdits(source, edits)
		if len(contents) == 0 {
			source = append(source, "\n"+f.declare+"\n"...)
		}
		contents[fileName(pkg, file)] = source
	}
	return contents, nil
}

// edits returns the edits of a file, in order, but for lines that stay.
func (f form) edits(pkg *packages.Package, file *ast.File, stay map[line]bool) (edits []edit) {
	tf := pkg.Fset.File(file.FileStart)
	ast.Inspect(file, func(n ast.Node) bool {
		if n == nil || stay[line{tf.Name(), tf.Line(n.Pos())}] {
			return true
		}
		for _, c := range f.changes(pkg, n) {
			gone := tf.Line(c.end) - tf.Line(c.pos) // what follows shall stand on the line that it stands on
			edits = append(edits, edit{tf.Offset(c.pos), tf.Offset(c.end), c.text + strings.Repeat("\n", gone)})
		}
		return true
	})
	return nest(edits)
}

// nest sorts edits, of which those of a call follow those of the calls around it: what is
// put behind a call comes before what is put behind one around it. Those within what is
// taken out go.
func nest(edits []edit) []edit {
	isBehind := func(e edit) bool { return strings.HasPrefix(e.text, ")") }
	var behind, others []edit
	for _, e := range edits {
		if isBehind(e) {
			behind = append(behind, e)
		} else {
			others = append(others, e)
		}
	}
	slices.Reverse(behind)
	edits = append(behind, others...)
	slices.SortStableFunc(edits, func(x, y edit) int { return cmp.Compare(x.start, y.start) })
	end := 0
	return slices.DeleteFunc(edits, func(e edit) bool {
		if e.start < end {
			return true
		}
		end = max(end, e.end)
		return false
	})
}
