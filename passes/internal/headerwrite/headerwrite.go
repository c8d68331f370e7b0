// Package headerwrite knows how the frameworks of Go write the headers of a
// response and read those of a request, and finds the places of a package
// that name the headers of CORS.
//
// A framework is one small file of rows: see [Framework]. What a row means
// is up to the package headerflow; the rows hold all that differs between
// frameworks, so that no analyzer names one.
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
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Verb says what a member of a framework does with a response or request.
type Verb uint8

const (
	_            Verb = iota
	Set               // sets a response header
	Add               // adds a value to a response header
	Del               // deletes a response header
	Vary              // adds its arguments to Vary
	ReadBack          // reads a response header
	Read              // reads a request header
	Response          // is the response, or its header map, of the receiver
	Request           // is the request, or its header map, of the receiver
	Query             // is text of the URL or the form
	Host              // is the host that was asked for
	Method            // is the request method
	IsOptions         // reports whether the method is OPTIONS
	Commit            // sends the headers
	HandOn            // runs the handlers that come after
	Setter            // makes a middleware that sets a response header
	Install           // installs the middlewares that are its arguments
	RouteOptions      // registers handlers for OPTIONS
	LimitMethods      // limits a route to the methods that are its arguments
	Status            // is the status code of a response that is a struct
	Leave             // leaves the headers that matter alone
)

// A Member is a method, function or field of a framework. Recv is the name
// of the receiver's type, or of the type that has the field; it is empty for
// a function.
type Member struct {
	Recv, Name string
	Verb       Verb

	// Key and Value are the positions of the operands that name the header
	// and give its value. Target is that of the response, for a function.
	Key, Value, Target int

	// EmptyDeletes says that the value "" deletes the header.
	EmptyDeletes bool

	// Adder is what to write in place of the member's name, to add to the
	// header rather than replace it: "" if there is no such thing.
	Adder string
}

// A Role says what the values of a type are.
type Role uint8

const (
	ResponseRole Role = iota + 1 // a response, or its header map
	RequestRole                  // a request, or its header map
	ContextRole                  // both
	HeaderRole                   // a header map of either
	LambdaRole                   // a struct whose maps and lists are a response
)

// An Idiom is how the code of a framework says what a fix has to say. %s is
// an expression of the type.
type Idiom struct {
	Vary   string // adds Vary: Origin
	Get    string // reads back the response header named by %q
	Origin string // is the Origin of the request
}

// A Framework is the part of a package's API that has to do with headers.
type Framework struct {
	Paths   []string // import paths
	Types   map[string]Role
	Members []Member
	Idioms  map[string]Idiom // by type
}

type memberKey struct{ recv, name string }

type index struct {
	types   map[string]Role
	members map[memberKey]*Member
	idioms  map[string]Idiom
	status  map[string]string // by type, the field that is the status code
	lambda  bool              // some type has LambdaRole
}

var packages = func() map[string]*index {
	byPath := make(map[string]*index)
	for _, f := range frameworks {
		ix := &index{types: f.Types, idioms: f.Idioms, members: make(map[memberKey]*Member), status: make(map[string]string)}
		for i := range f.Members {
			m := &f.Members[i]
			ix.members[memberKey{m.Recv, m.Name}] = m
			if m.Verb == Status {
				ix.status[m.Recv] = m.Name
			}
		}
		for _, role := range f.Types {
			ix.lambda = ix.lambda || role == LambdaRole
		}
		for _, path := range f.Paths {
			byPath[path] = ix
		}
	}
	return byPath
}()

var frameworks = []Framework{
	netHTTP, netTextproto, netURL, gin, echo4, echo5, fiber2, fiber3, fasthttp, iris, hertzApp, hertzProtocol, beego, restful, lambda, chi, chiMiddleware, httprouter, gorillaMux,
}

// Known reports whether the package with a path is one whose members are
// listed here: those that are not listed leave headers alone.
func Known(path string) bool { return IsStandard(path) || packages[path] != nil }

// IsStandard reports whether the package with a path is of the standard
// library.
func IsStandard(path string) bool {
	first, _, _ := strings.Cut(path, "/")
	return !strings.Contains(first, ".")
}

// MemberOf returns the row of a function or method, or nil.
func MemberOf(f *types.Func) *Member {
	if f.Pkg() == nil {
		return nil
	}
	ix := packages[f.Pkg().Path()]
	if ix == nil {
		return nil
	}
	key := memberKey{name: f.Name()}
	if recv := f.Signature().Recv(); recv != nil {
		named := typematch.NamedOf(recv.Type())
		if named == nil {
			return nil
		}
		key.recv = named.Obj().Name()
	}
	return ix.members[key]
}

// FieldOf returns the row of a field of type t, or nil.
func FieldOf(t types.Type, field string) *Member {
	ix, name := indexOf(t)
	return ix.members[memberKey{name, field}]
}

// StatusOf returns the field of t, or of what it points to, that is the status
// code of a response; "" if there is none.
func StatusOf(t types.Type) string {
	ix, name := indexOf(t)
	return ix.status[name]
}

// RoleOf returns what the values of t, or what they point to, are; 0 for
// nothing in particular.
func RoleOf(t types.Type) Role {
	ix, name := indexOf(t)
	return ix.types[name]
}

// IdiomOf returns how to speak of the values of t, or of what they point to.
func IdiomOf(t types.Type) Idiom {
	ix, name := indexOf(t)
	return ix.idioms[name]
}

// indexOf returns the index of the package of t, or of what t points to, and
// the name that t has there; an empty index if there is none.
func indexOf(t types.Type) (ix *index, name string) {
	named := typematch.NamedOf(t)
	if named == nil || named.Obj().Pkg() == nil {
		return &unlisted, ""
	}
	if ix := packages[named.Obj().Pkg().Path()]; ix != nil {
		return ix, named.Obj().Name()
	}
	return &unlisted, ""
}

var unlisted index

// IsLambda reports whether the package with a path is one whose structs are
// responses.
func IsLambda(path string) bool {
	ix := packages[path]
	return ix != nil && ix.lambda
}

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
