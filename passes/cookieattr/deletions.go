package cookieattr

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/prove"
	"github.com/corsvet/corsvet/passes/internal/setcookie"
)

// A clearing is a deletion, and the place that sends it.
type clearing struct {
	sent   *exchange.Sent
	cookie *exchange.Cookie
}

// A mismatch is why a deletion leaves a cookie alone.
type mismatch struct {
	category string
	message  string
}

// deletions reports the deletions that leave the cookie alone which the package
// sets: browsers tell cookies apart by name, path, domain and partition.
func (in *inspection) deletions() {
	var clearings []clearing
	var named []*exchange.Cookie
	bySettings := make(map[*types.TypeName][]*exchange.Cookie) // to which a library gives a name
	for _, sent := range in.res.Sent {
		for _, c := range sent.Cookies {
			switch {
			case c.Deletes:
				clearings = append(clearings, clearing{sent, c})
			case c.Elsewhere:
				// It has a name of its own, and not that of one that is set here as well.
			case c.Name.State != exchange.Unset && !breaks(c, "name", "empty"):
				named = append(named, c)
			case c.Name.State == exchange.Unset && sent.Settings != nil:
				bySettings[sent.Settings] = append(bySettings[sent.Settings], c)
			}
		}
	}
	for _, cl := range clearings {
		name, known := cl.cookie.Name.Text()
		setters := named
		switch {
		case !known || !isSound(cl.cookie):
			continue
		case cl.cookie.Name.State == exchange.Unset:
			setters = bySettings[cl.sent.Settings]
		case name == "":
			continue
		}
		m := in.judge(cl, name, setters)
		if m == nil || in.res.MaySend(name) || in.replaces(cl, name) || slices.ContainsFunc(clearings, func(other clearing) bool {
			// Have: another that the function sends, or this place on another path, and
			// the cookie goes, or may.
			n, known := other.cookie.Name.Text()
			return other.sent.Func == cl.sent.Func && (!known || n == name) && in.judge(other, name, setters) == nil
		}) {
			continue
		}
		in.mismatch(cl, name, m, setters)
	}
}

func (in *inspection) mismatch(cl clearing, name string, m *mismatch, setters []*exchange.Cookie) {
	where := cl.sent.Node
	if call := cl.cookie.Name.Passed; call != nil {
		where = call
	}
	f := &finding{at: at(where), category: m.category, message: m.message, cookies: []*exchange.Cookie{cl.cookie}}
	rep := repair{kind: fixkind.SetterAttributes}
	if !prove.Trying(in.pass) {
		rep.edits = in.repeat(cl.cookie, name, setters)
	}
	f.repairs = []repair{rep}
	of := setters[slices.IndexFunc(setters, func(s *exchange.Cookie) bool { return isNamed(s, name) })]
	n := place(of.Name)
	if n == nil && of.Name.State == exchange.Unset {
		n = of.Element
	}
	if n != nil {
		f.related = []analysis.RelatedInformation{{Pos: n.Pos(), End: n.End(), Message: "the cookie is set here"}}
	}
	in.add(f)
}

func isNamed(c *exchange.Cookie, name string) bool {
	n, known := c.Name.Text()
	return known && n == name
}

// isSound reports whether no other rule says that a cookie is dropped.
func isSound(c *exchange.Cookie) bool {
	return !c.Rejected() && isClear(c) && !breaks(c)
}

// isClear reports whether a cookie is no line that does not say what was meant.
func isClear(c *exchange.Cookie) bool {
	return c.Line == nil || !garbled(c.Line) && !c.Line.Parsed.Open
}

// breaks reports whether a cookie breaks a rule of one of the categories, or any.
func breaks(c *exchange.Cookie, categories ...string) bool {
	return slices.ContainsFunc(rules, func(r rule) bool {
		return (len(categories) == 0 || slices.Contains(categories, r.category)) && r.broken(c)
	})
}

// judge returns why a deletion leaves alone all cookies of that name which are
// set, nil if it may delete one of them or there is none.
func (in *inspection) judge(cl clearing, name string, setters []*exchange.Cookie) *mismatch {
	var first *mismatch
	for _, s := range setters {
		if s.Name.State == exchange.Constant && !isNamed(s, name) {
			continue
		}
		m := in.compare(cl, s)
		if m == nil {
			return nil
		}
		if first == nil && isNamed(s, name) {
			first = m
		}
	}
	return first
}

// compare returns why a deletion leaves a cookie alone, nil if that is not known.
// A cookie that is dropped is one that will be set once it is repaired.
func (in *inspection) compare(cl clearing, set *exchange.Cookie) *mismatch {
	c := cl.cookie
	if !isClear(set) {
		return nil
	}
	mode := set.SameSite
	if set.Rejected() { // whether it will be None is not known
		mode = exchange.Attribute{State: exchange.Variable}
	}
	if is, of, differ := differ(path, c, set); differ {
		return &mismatch{"path", fmt.Sprintf("this deletes no cookie that is set with Path=%s: the Path here is %s", of, is)}
	}
	if set.Path.IsText("/") {
		if folder := in.folder(cl); folder != "" {
			return &mismatch{"path", fmt.Sprintf("this deletes no cookie that is set with Path=/: without a Path it is for the folder of the URL, such as %s", folder)}
		}
	}
	if is, of, differ := differ(domain, c, set); differ {
		switch {
		case of == "":
			return &mismatch{"path", fmt.Sprintf("this deletes no cookie that is set without a Domain: here it is %s", is)}
		case is == "":
			return &mismatch{"path", fmt.Sprintf("this deletes no cookie that is set with Domain=%s: there is no Domain here", of)}
		}
		return &mismatch{"path", fmt.Sprintf("this deletes no cookie that is set with Domain=%s: the Domain here is %s", of, is)}
	}
	switch {
	case set.Partitioned.IsOn() && c.Partitioned.IsOff():
		return &mismatch{"path", "this deletes no Partitioned cookie: it is not Partitioned itself"}
	case c.Partitioned.IsOn() && set.Partitioned.IsOff():
		return &mismatch{"path", "this deletes Partitioned cookies only, and the cookie is set without Partitioned"}
	case mode.IsNone() && isNotNone(c.SameSite) && (set.SameSite.Operand != nil || set.Name.State != exchange.Unset):
		// Have: who wrote None wants it to be sent across sites, which a library may not.
		return &mismatch{"crosssite", "in the answer to a cross-site fetch, Chromium ignores this deletion: unlike the cookie, it is not SameSite=None"}
	}
	return nil
}

func isNotNone(mode exchange.Attribute) bool {
	return mode.State == exchange.Unset || mode.State == exchange.Constant && !mode.IsNone()
}

// differ returns a text of two cookies, and whether that is known not to be the
// same.
func differ(text func(*exchange.Cookie) (string, bool), a, b *exchange.Cookie) (of, other string, differ bool) {
	of, known := text(a)
	other, otherKnown := text(b)
	return of, other, known && otherKnown && of != other
}

// path returns the Path of a cookie, if that is one. Without any it is the folder
// of the URL that was asked for, which may be any.
func path(c *exchange.Cookie) (string, bool) {
	text, known := c.Path.Text()
	return text, known && strings.HasPrefix(text, "/")
}

// folder returns the folder that a deletion without a Path is for, "" if that may be the
// root.
func (in *inspection) folder(cl clearing) string {
	if text, known := cl.cookie.Path.Text(); !known || text != "" {
		return ""
	}
	return in.res.Routing().Folder(cl.sent.Func)
}

// domain returns the Domain of a cookie as browsers compare it. That of one host is none
// there, and no cookie is set elsewhere.
func domain(c *exchange.Cookie) (string, bool) {
	text, known := c.Domain.Text()
	kind, _ := setcookie.CheckDomain(text)
	return strings.ToLower(strings.TrimPrefix(text, ".")), known && kind == setcookie.DomainFine && !setcookie.IsHost(text)
}

// repeat returns the edits that give a deletion the attributes of the cookies of
// its name, nil if those differ or cannot be written there.
func (in *inspection) repeat(c *exchange.Cookie, name string, setters []*exchange.Cookie) (groups [][]analysis.TextEdit) {
	near := framework.MaxAge
	if c.MaxAge.Node == nil {
		near = framework.Expires
	}
	for _, a := range []framework.Attr{framework.Path, framework.Domain, framework.Secure, framework.SameSite, framework.Partitioned} {
		var from *exchange.Attribute
		for _, s := range setters {
			if !isNamed(s, name) {
				continue
			}
			of := s.At(a)
			if s.Line != nil || of.State == exchange.Variable || from != nil && !same(*from, *of) {
				return nil
			}
			from = of
		}
		switch mine := *c.At(a); {
		case same(mine, *from):
		case a == framework.Secure && from.IsOn() && from.Node == nil:
			// The API makes a cookie with that SameSite or Partitioned Secure.
		case from.State == exchange.Unset:
			groups = append(groups, in.fx.Drop(c, a))
		default:
			text := in.written(*from, c)
			if text == "" || mine.State == exchange.Unset && in.isShared(c, near) {
				return nil
			}
			groups = append(groups, in.fx.Set(c, a, text, near))
		}
	}
	return groups
}

// isShared reports whether what gives a deletion an attribute gives it to a cookie that is
// to be kept as well: what is added beside would be added to both.
func (in *inspection) isShared(c *exchange.Cookie, near framework.Attr) bool {
	node := c.At(near).Node
	return node != nil && slices.ContainsFunc(in.res.Sent, func(sent *exchange.Sent) bool {
		return slices.ContainsFunc(sent.Cookies, func(other *exchange.Cookie) bool {
			return !other.Deletes && other.At(near).Node == node
		})
	})
}

// same reports whether two attributes have the same effect.
func same(a, b exchange.Attribute) bool {
	if a.IsOff() && b.IsOff() {
		return true
	}
	if text, known := a.Text(); known && b.IsText(text) {
		return true
	}
	if a.State != b.State {
		return false
	}
	return a.State == exchange.Unset || a.Value != nil && b.Value != nil && constant.Compare(a.Value, token.EQL, b.Value)
}

// written returns how a constant of another cookie is written beside c, "" if it
// cannot be.
func (in *inspection) written(a exchange.Attribute, c *exchange.Cookie) string {
	switch e := ast.Unparen(orBad(a.Operand)).(type) {
	case *ast.BasicLit:
		return e.Value
	case *ast.Ident:
		if obj := in.pass.TypesInfo.Uses[e]; obj != nil && obj.Parent() == types.Universe {
			return e.Name
		}
	case *ast.SelectorExpr:
		if id, ok := e.X.(*ast.Ident); ok && in.imports(id, c) {
			return types.ExprString(e)
		}
	}
	return ""
}

func orBad(e ast.Expr) ast.Expr {
	if e == nil {
		return new(ast.BadExpr)
	}
	return e
}

// imports reports whether the name of an import means the same where c is made.
func (in *inspection) imports(id *ast.Ident, c *exchange.Cookie) bool {
	pkg, ok := in.pass.TypesInfo.Uses[id].(*types.PkgName)
	n := place(c.Name)
	if n == nil {
		n = place(c.MaxAge)
	}
	if !ok || n == nil {
		return false
	}
	for _, file := range in.pass.Files {
		if file.FileStart <= n.Pos() && n.Pos() < file.FileEnd {
			scope := in.pass.TypesInfo.Scopes[file].Innermost(n.Pos())
			if scope == nil {
				return false
			}
			_, obj := scope.LookupParent(id.Name, n.Pos())
			there, ok := obj.(*types.PkgName)
			return ok && there.Imported() == pkg.Imported()
		}
	}
	return false
}

// replaces reports whether the function that deletes a cookie sets one of that name
// too, on a path on which it may delete the other: it makes room for that, rather than
// delete it.
func (in *inspection) replaces(cl clearing, name string) bool {
	return slices.ContainsFunc(in.res.Sent, func(sent *exchange.Sent) bool {
		return slices.ContainsFunc(sent.Cookies, func(c *exchange.Cookie) bool {
			return !c.Deletes && isNamed(c, name) && !in.isInitial(sent) && in.res.Together(sent, c, cl.sent, cl.cookie)
		})
	})
}

// isInitial reports whether what sends a cookie gets the settings for it before anything is
// served: it sends none where it is found.
func (in *inspection) isInitial(sent *exchange.Sent) bool {
	cur, ok := in.res.Prog.Find(sent.Node)
	if !ok || sent.Settings == nil {
		return false
	}
	fn := in.res.Prog.Enclosing(cur)
	return fn == nil || fn.IsInit()
}
