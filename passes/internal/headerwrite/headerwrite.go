// Package headerwrite finds the places of a package that name the headers of
// CORS.
package headerwrite

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"reflect"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/passes/inspect"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// Analyzer finds the places that name a header that matters to CORS. It
// reports no diagnostics of its own.
var Analyzer = &analysis.Analyzer{
	Name:       "headerwrite",
	Doc:        "find the places that name a header that matters to CORS\n\nThis analyzer reports no diagnostics of its own.",
	URL:        "https://pkg.go.dev/github.com/corsvet/corsvet/passes/internal/headerwrite",
	Requires:   []*analysis.Analyzer{inspect.Analyzer},
	ResultType: reflect.TypeFor[*Places](),
	Run:        run,
}

// Places are the constants of a package that are the names of headers, wherever
// they stand, test files left out.
type Places struct {
	// AllowOrigin has those that name Access-Control-Allow-Origin. Where
	// there are none, the package has nothing to do with CORS.
	AllowOrigin []inspector.Cursor
	// Origin has those that name Origin.
	Origin []inspector.Cursor
	// Others has those that name the other Tracked headers.
	Others []inspector.Cursor
}

func run(pass *analysis.Pass) (any, error) {
	places := new(Places)
	root := pass.ResultOf[inspect.Analyzer].(*inspector.Inspector).Root()
	for cur := range root.Preorder((*ast.BasicLit)(nil), (*ast.Ident)(nil), (*ast.BinaryExpr)(nil)) {
		name, ok := constantText(pass.TypesInfo, cur.Node())
		if !ok || !IsTracked(name) && !strings.EqualFold(name, cors.Origin) || flow.IsTestFile(pass.Fset, cur.Node().Pos()) {
			continue
		}
		switch cors.CanonicalName(name) {
		case cors.AllowOrigin:
			places.AllowOrigin = append(places.AllowOrigin, cur)
		case cors.Origin:
			if !isValueOfHeader(pass.TypesInfo, cur) {
				places.Origin = append(places.Origin, cur)
			}
		default:
			places.Others = append(places.Others, cur)
		}
	}
	return places, nil
}

// constantText returns the constant text that n is.
func constantText(info *types.Info, n ast.Node) (string, bool) {
	var c constant.Value
	switch n := n.(type) {
	case *ast.BasicLit:
		if n.Kind != token.STRING {
			return "", false
		}
		c = info.Types[n].Value
	case *ast.BinaryExpr:
		if n.Op == token.ADD {
			c = info.Types[n].Value
		}
	case *ast.Ident:
		if obj, ok := info.Uses[n].(*types.Const); ok {
			c = obj.Val()
		}
	}
	if c == nil || c.Kind() != constant.String {
		return "", false
	}
	return constant.StringVal(c), true
}

// isValueOfHeader reports whether an operand is given after the name of another
// header, such as Vary.
func isValueOfHeader(info *types.Info, cur inspector.Cursor) bool {
	if cur.ParentEdgeKind() == edge.SelectorExpr_Sel {
		cur = cur.Parent()
	}
	prev, ok := cur.PrevSibling()
	if !ok || cur.ParentEdgeKind() != edge.CallExpr_Args && cur.ParentEdgeKind() != edge.KeyValueExpr_Value {
		return false
	}
	e, ok := prev.Node().(ast.Expr)
	if !ok || info.Types[e].Value == nil || info.Types[e].Value.Kind() != constant.String {
		return false
	}
	return IsTracked(constant.StringVal(info.Types[e].Value))
}

// Tracked are the headers whose writes the analyzers look at.
var Tracked = []string{cors.AllowOrigin, cors.AllowCredentials, cors.Vary, cors.CacheControl}

// IsTracked reports whether a text names one of the Tracked headers.
func IsTracked(name string) bool {
	return slices.ContainsFunc(Tracked, func(t string) bool { return strings.EqualFold(t, name) })
}
