package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// places are what tells that a package, its test files left out, has to do with
// CORS or with cookies: the constants that are the names of headers, wherever
// they stand.
type places struct {
	pass *analysis.Pass
	root inspector.Cursor

	// allowOrigin has those that name Access-Control-Allow-Origin. Where
	// there are none, no response of the package allows an origin.
	allowOrigin []inspector.Cursor
	// origin has those that name Origin.
	origin []inspector.Cursor
	// others has those that name the other tracked headers, and single those
	// that name, or were meant to name, a header of which a write says
	// something by itself only.
	others, single []inspector.Cursor
	// lists has those of single that name a header which lists methods or names,
	// or tells how long that is remembered.
	lists []inspector.Cursor
	// credentials has those of others that name Access-Control-Allow-Credentials,
	// and vary those that name Vary.
	credentials, vary []inspector.Cursor
	// hasOrigin says that a text somewhere has the name Origin as a member of a list:
	// a Vary may have it.
	hasOrigin bool
	// hasStar says that a * stands somewhere that is not given for
	// Access-Control-Allow-Origin.
	hasStar bool

	// cookies says that something sends a cookie.
	cookies bool
	// asked has those that name what adds a cookie to a request.
	asked []inspector.Cursor
}

// findPlaces has to be cheap: few packages have any.
func findPlaces(pass *analysis.Pass, root inspector.Cursor) *places {
	p := &places{pass: pass, root: root}
	m := newMentions(pass)
	for cur := range root.Preorder((*ast.BasicLit)(nil), (*ast.Ident)(nil), (*ast.BinaryExpr)(nil)) {
		id, isIdent := cur.Node().(*ast.Ident)
		var obj types.Object
		if isIdent {
			obj = pass.TypesInfo.Uses[id]
		}
		if sent, asked := m.cookies(cur, obj); (asked || sent && !p.cookies) && !flow.IsTestFile(pass.Fset, cur.Node().Pos()) {
			p.cookies = p.cookies || sent
			if asked {
				p.asked = append(p.asked, cur)
			}
		}
		name, ok := syntax.TextOfConstant(obj)
		if !isIdent {
			name, ok = syntax.ConstantText(pass.TypesInfo, cur.Node())
		}
		p.hasOrigin = p.hasOrigin || ok && listsOrigin(name)
		p.hasStar = p.hasStar || ok && cors.HasWildcard(name) && !isOfAllowOrigin(pass.TypesInfo, cur)
		if !ok || !matters(name) || flow.IsTestFile(pass.Fset, cur.Node().Pos()) {
			continue
		}
		switch cors.CanonicalName(name) {
		case cors.AllowOrigin:
			p.allowOrigin = append(p.allowOrigin, cur)
		case cors.Origin:
			if !isValueOfHeader(pass.TypesInfo, cur) {
				p.origin = append(p.origin, cur)
			}
		case cors.AllowCredentials:
			p.others, p.credentials = append(p.others, cur), append(p.credentials, cur)
		case cors.Vary:
			p.others, p.vary = append(p.others, cur), append(p.vary, cur)
		case cors.CacheControl:
			p.others = append(p.others, cur)
		default:
			p.single = append(p.single, cur)
			p.addList(cur, cors.CanonicalName(name))
		}
	}
	return p
}

// listsOrigin reports whether Origin is a member of a list, which may be given to Vary.
func listsOrigin(text string) bool {
	return len(text) >= len(cors.Origin) && strings.Contains(strings.ToLower(text), "origin") && cors.VaryHas(text, cors.Origin)
}

// addList notes that a name is one of a header that lists something.
func (p *places) addList(cur inspector.Cursor, name string) {
	if slices.Contains(listed, name) {
		p.lists = append(p.lists, cur)
	}
}

// nameAt returns the name of a header at one of the places, in canonical form.
func nameAt(info *types.Info, cur inspector.Cursor) string {
	name, _ := syntax.ConstantText(info, cur.Node())
	return cors.CanonicalName(name)
}

// isOfAllowOrigin reports whether an operand is given after the name
// Access-Control-Allow-Origin.
func isOfAllowOrigin(info *types.Info, cur inspector.Cursor) bool {
	prev, ok := cur.PrevSibling()
	if !ok {
		return false
	}
	name, ok := syntax.ConstantText(info, prev.Node())
	return ok && cors.CanonicalName(name) == cors.AllowOrigin
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
	return isTracked(constant.StringVal(info.Types[e].Value))
}

// matters reports whether a write of a header, whose name may be misspelt, says
// something by itself.
func matters(name string) bool {
	if isTracked(name) || cors.IsResponseHeader(name) || cors.IsRequestHeader(name) || strings.EqualFold(name, cors.ResourcePolicy) {
		return true
	}
	_, misspelt := cors.Misspelt(name)
	return misspelt
}

// mentions tells what sends cookies in a package.
type mentions struct {
	info  *types.Info
	names map[string]bool // of what may
	holds bool
}

func newMentions(pass *analysis.Pass) *mentions {
	names, holds := framework.CookieSenders(pass.Pkg)
	return &mentions{pass.TypesInfo, names, holds}
}

// cookies reports whether a node names what sends a cookie, and whether it
// names what adds one to a request. It finds what [cookieTracking.mark] finds.
// Obj is what it names, if it is an identifier.
func (m *mentions) cookies(cur inspector.Cursor, obj types.Object) (sent, asked bool) {
	switch obj := obj.(type) {
	case *types.Func:
		if m.names[obj.Name()] {
			return sends(obj), isAddRequestCookie(obj)
		}
	case *types.Var:
		return (m.holds || m.names[obj.Name()]) && sends(obj), false
	case *types.Const:
		return sends(obj) && !onlyRead(m.info, cur), false
	}
	if n, ok := cur.Node().(*ast.BasicLit); ok {
		return n.Kind == token.STRING && hasPrefixFold(n.Value[1:], cors.SetCookie) && !onlyRead(m.info, cur), false
	}
	return false, false
}
