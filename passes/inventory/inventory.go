// Package inventory defines an Analyzer that lists what the servers of a package
// let other sites do: their CORS policies, the cookies that they set, and what
// upgrades connections to WebSockets.
//
// It reports no diagnostics: an inventory is for people who review a program. It
// has what the analyzers of the suite know, and adds no rule of its own. What they
// are silent about because it is not known is [Unknown] here, and each call that
// writes Access-Control-Allow-Origin, sends a cookie or configures a library is in
// the inventory, whatever is known of it.
package inventory

import (
	"cmp"
	"go/ast"
	"go/token"
	"reflect"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/recovery"
)

// Analyzer computes the [Inventory] of a package.
var Analyzer = &analysis.Analyzer{
	Name:       "corsinventory",
	Doc:        "list CORS policies, cookies and WebSocket upgraders\n\nThis analyzer reports no diagnostics; its result is an Inventory.",
	URL:        "https://pkg.go.dev/github.com/corsvet/corsvet/passes/inventory",
	Requires:   []*analysis.Analyzer{exchange.Analyzer, exchange.Settings},
	ResultType: reflect.TypeFor[*Inventory](),
	Run:        recovery.Run(run),
}

// An Inventory is what a package lets other sites do, each list in source order.
type Inventory struct {
	Policies  []*Policy
	Cookies   []*Cookie
	Upgraders []*Policy
}

// Headers is the value of [Policy].By for code that writes headers itself.
const Headers = "headers"

// Words for what is not a value that the code has.
const (
	Yes     = "yes"
	No      = "no"
	Varies  = "varies"  // it is one or the other, by the request or the path
	Setting = "setting" // whoever runs the program decides
	Unknown = "unknown"
)

// What a page of any site gets, the first being the least.
const (
	Nothing  = "nothing"
	Reads    = "reads without cookies"
	Owns     = "reads with cookies"
	Connects = "connects"
)

// A Policy says which origins a place lets in: one that writes
// Access-Control-Allow-Origin, or that configures a library.
type Policy struct {
	Pos token.Pos
	By  string // [Headers], or the import path of the library

	// Origins are the origins that are allowed, as the code has them, or what
	// stands for them.
	Origins []string

	// Credentials and Vary say whether credentials are allowed, and whether
	// allowed answers have Vary: Origin. An upgrader has neither.
	Credentials, Vary string

	// Methods are the values of Access-Control-Allow-Methods that the same function
	// writes, or that the library is told.
	Methods []string

	// Anyone is what a page of any site gets.
	Anyone string
}

// A Cookie is a cookie that a place sends. An attribute is "" if it is not given.
type Cookie struct {
	Pos                                            token.Pos
	Name, SameSite, Secure, HttpOnly, Path, Domain string
}

func run(pass *analysis.Pass) (any, error) {
	l := &lister{
		pass:  pass,
		res:   pass.ResultOf[exchange.Analyzer].(*exchange.Result),
		given: pass.ResultOf[exchange.Settings].(*exchange.Given),
		inv:   new(Inventory),
	}
	l.headers()
	l.libraries()
	l.cookies()
	byPlace := func(p, q *Policy) int { return cmp.Compare(p.Pos, q.Pos) }
	slices.SortStableFunc(l.inv.Policies, byPlace)
	slices.SortStableFunc(l.inv.Upgraders, byPlace)
	slices.SortStableFunc(l.inv.Cookies, func(c, d *Cookie) int { return cmp.Compare(c.Pos, d.Pos) })
	return l.inv, nil
}

// A lister makes the inventory of a package.
type lister struct {
	pass  *analysis.Pass
	res   *exchange.Result
	given *exchange.Given
	inv   *Inventory
}

// covers reports whether a place stands in one of the nodes.
func covers(nodes []ast.Node, pos token.Pos) bool {
	return slices.ContainsFunc(nodes, func(n ast.Node) bool { return n.Pos() <= pos && pos < n.End() })
}

// add adds a text to a list that has each once.
func add(list *[]string, text string) {
	if !slices.Contains(*list, text) {
		*list = append(*list, text)
	}
}

// both returns the word for what is one thing on one path and another on another.
func both(a, b string) string {
	switch {
	case a == "" || a == b:
		return b
	case a == Unknown || b == Unknown:
		return Unknown
	case a == Setting || b == Setting:
		return Setting
	}
	return Varies
}
