package cookieattr

import (
	"fmt"
	"go/ast"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cookiefix"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/setcookie"
)

// A rule is a mistake that a cookie has by itself. It is broken only if that is
// known of each attribute that it asks for.
type rule struct {
	category string
	broken   func(*exchange.Cookie) bool
	culprit  func(*exchange.Sent, *exchange.Cookie) ast.Node // what a person would change
	message  func(*exchange.Cookie) string
	fix      func(*cookiefix.Fixer, *exchange.Cookie) (fixkind.Kind, [][]analysis.TextEdit)
}

var rules = []rule{
	{
		category: "partitioned",
		broken:   partitionedInsecure,
		culprit:  func(_ *exchange.Sent, c *exchange.Cookie) ast.Node { return place(c.Partitioned) },
		message: func(c *exchange.Cookie) string {
			switch {
			case c.Deletes:
				return "browsers reject this deletion because Partitioned needs Secure, so the old cookie stays"
			case c.Secure.State == exchange.Constant:
				return "browsers reject a Partitioned cookie whose Secure attribute is off"
			}
			return "browsers reject a Partitioned cookie without Secure"
		},
		fix: func(fx *cookiefix.Fixer, c *exchange.Cookie) (fixkind.Kind, [][]analysis.TextEdit) {
			return fixkind.Secure, [][]analysis.TextEdit{fx.Secure(c, framework.Partitioned)}
		},
	},
	{
		category: "prefix",
		broken:   func(c *exchange.Cookie) bool { return len(demands(c)) > 0 },
		culprit: func(sent *exchange.Sent, c *exchange.Cookie) ast.Node {
			if c.Received {
				return sent.Lead
			}
			return place(c.Name)
		},
		message: func(c *exchange.Cookie) string {
			what := "cookie"
			if c.Deletes {
				what = "deletion"
			}
			name, _ := c.Name.Text()
			var needs []string
			for _, d := range demands(c) {
				needs = append(needs, d.text)
			}
			list := strings.Join(needs, ", ")
			if i := strings.LastIndex(list, ", "); i >= 0 {
				list = list[:i] + " and" + list[i+1:]
			}
			why := ""
			if c.Received {
				why = ", and requests tell no attributes"
			}
			return fmt.Sprintf("browsers reject this %s because the prefix %s needs %s%s", what, setcookie.PrefixOf(name).Text, list, why)
		},
		fix: func(fx *cookiefix.Fixer, c *exchange.Cookie) (fixkind.Kind, [][]analysis.TextEdit) {
			var groups [][]analysis.TextEdit
			for _, d := range slices.Backward(demands(c)) { // Path before Secure, as most have it
				groups = append(groups, d.meet(fx, c))
			}
			return fixkind.PrefixAttributes, groups
		},
	},
	{
		category: "name",
		broken: func(c *exchange.Cookie) bool {
			name, known := c.Name.Text()
			return known && (c.Name.State == exchange.Constant || c.Nameless) && !c.Unchecked && c.Line == nil && !setcookie.ValidName(name)
		},
		culprit: func(sent *exchange.Sent, c *exchange.Cookie) ast.Node {
			if c.Nameless {
				return sent.Node
			}
			return place(c.Name)
		},
		message: func(c *exchange.Cookie) string {
			if c.Nameless {
				return "net/http sends no cookie without a Name, and says nothing"
			}
			name, _ := c.Name.Text()
			return fmt.Sprintf("net/http sends no cookie named %q, and says nothing: that is no token", name)
		},
	},
	{
		category: "domain",
		broken: func(c *exchange.Cookie) bool {
			switch badDomain(c) {
			case setcookie.DomainFine, setcookie.DomainOther:
				return false
			case setcookie.DomainUnderscore:
				return !c.Unchecked && c.Line == nil && !c.Dropped
			}
			return true
		},
		culprit: func(_ *exchange.Sent, c *exchange.Cookie) ast.Node { return place(c.Domain) },
		message: func(c *exchange.Cookie) string {
			domain, _ := c.Domain.Text()
			with := ""
			switch badDomain(c) {
			case setcookie.DomainPublicSuffix:
				return fmt.Sprintf("browsers reject a cookie for %s, below which anyone can register a domain", strings.TrimPrefix(domain, "."))
			case setcookie.DomainScheme:
				with = "a scheme"
			case setcookie.DomainPort:
				with = "a port"
			case setcookie.DomainUnderscore:
				with = "an underscore"
			default:
				with = "a wildcard"
			}
			if c.Unchecked || c.Line != nil {
				return "browsers reject a cookie whose Domain has " + with
			}
			if c.Dropped {
				return fmt.Sprintf("no cookie is sent whose Domain has %s, and nothing says so", with)
			}
			return fmt.Sprintf("net/http leaves out a Domain with %s, so that the cookie is sent to this host only", with)
		},
		fix: func(fx *cookiefix.Fixer, c *exchange.Cookie) (fixkind.Kind, [][]analysis.TextEdit) {
			domain, _ := c.Domain.Text()
			_, name := setcookie.CheckDomain(domain)
			switch {
			case name == "":
				return fixkind.NoCookieDomain, [][]analysis.TextEdit{fx.Drop(c, framework.Domain)}
			case c.Line != nil:
				d := c.Line.Parsed.Domain
				return fixkind.CookieDomain, [][]analysis.TextEdit{fx.ReplaceInLine(c.Line, d.Start, d.End, name)}
			}
			kind := fixkind.CookieDomain
			if !keepsDomain(c, domain) {
				kind = fixkind.CookieDomainShared // the cookie is one of this host, which may be another
			}
			return kind, [][]analysis.TextEdit{fx.Give(c, framework.Domain, fmt.Sprintf("%q", name))}
		},
	},
	{
		category: "empty",
		broken: func(c *exchange.Cookie) bool {
			value, known := c.Value.Text()
			if !known || value != "" || c.Line != nil || !isEmptied(c) || !c.SessionOnly.IsOff() {
				return false
			}
			switch {
			case c.MaxAge.IsZero() && c.MaxAge.Node != nil:
				return c.Expires.State == exchange.Unset || isZero(c.Expires)
			case c.MaxAge.State == exchange.Unset:
				return isZero(c.Expires)
			}
			return false
		},
		culprit: func(_ *exchange.Sent, c *exchange.Cookie) ast.Node {
			if n := place(c.MaxAge); n != nil {
				return n
			}
			return place(c.Expires)
		},
		message: func(c *exchange.Cookie) string {
			if c.MaxAge.State == exchange.Unset {
				return "this deletes no cookie: the zero time is not sent, and the cookie stays, with an empty value"
			}
			return "this deletes no cookie: a MaxAge of 0 is not sent, and the cookie stays, with an empty value"
		},
		fix: func(fx *cookiefix.Fixer, c *exchange.Cookie) (fixkind.Kind, [][]analysis.TextEdit) {
			if c.OldAge {
				return fixkind.NegativeMaxAge, nil
			}
			groups := [][]analysis.TextEdit{fx.Expire(c)}
			if c.Rejected() { // a deletion is too; this is the edit of samesitenone
				groups = append(groups, fx.Secure(c, framework.SameSite))
			}
			return fixkind.NegativeMaxAge, groups
		},
	},
}

// isEmptied reports whether a cookie that has no value is known to be sent without one: it
// is made here, with its name, or is given the empty text. A library gives a cookie of its
// own both.
func isEmptied(c *exchange.Cookie) bool {
	switch c.Name.State {
	case exchange.Constant:
		return true
	case exchange.Unset:
		return false
	}
	return c.Value.State == exchange.Constant
}

// place returns what a person would change to change an attribute, nil if it is
// not given.
func place(a exchange.Attribute) ast.Node {
	if n := a.Place(); n != nil {
		return n
	}
	return nil
}

func isZero(expires exchange.Attribute) bool {
	return expires.State == exchange.Constant && !expires.IsOn()
}

// partitionedInsecure reports whether a cookie is Partitioned and not Secure, and
// not samesitenone's.
func partitionedInsecure(c *exchange.Cookie) bool {
	return c.Partitioned.IsOn() && c.Secure.IsOff() && !c.Rejected()
}

func badDomain(c *exchange.Cookie) setcookie.DomainKind {
	domain, known := c.Domain.Text()
	if !known || prefixOf(c).NoDomain {
		return setcookie.DomainFine
	}
	kind, _ := setcookie.CheckDomain(domain)
	return kind
}

// A demand is one of a prefix that a cookie does not meet.
type demand struct {
	text string
	meet func(*cookiefix.Fixer, *exchange.Cookie) []analysis.TextEdit
}

func prefixOf(c *exchange.Cookie) setcookie.Prefix {
	if name, known := c.Name.Text(); known {
		return setcookie.PrefixOf(name)
	}
	return setcookie.Prefix{}
}

// demands returns what a cookie's prefix demands, and it is known not to have.
// Secure is left to those to whom it matters first.
func demands(c *exchange.Cookie) (list []demand) {
	p := prefixOf(c)
	set := func(a framework.Attr, value string) func(*cookiefix.Fixer, *exchange.Cookie) []analysis.TextEdit {
		return func(fx *cookiefix.Fixer, c *exchange.Cookie) []analysis.TextEdit {
			if c.Name.Passed != nil && c.At(a).Operand == nil {
				return nil // other cookies are made there too
			}
			if a == framework.Secure {
				return fx.Secure(c, neighbour(c))
			}
			return fx.Set(c, a, value, neighbour(c))
		}
	}
	if p.Secure && c.Secure.IsOff() && !c.Rejected() && !partitionedInsecure(c) {
		list = append(list, demand{"Secure", set(framework.Secure, "true")})
	}
	if p.HttpOnly && c.HttpOnly.IsOff() {
		list = append(list, demand{"HttpOnly", set(framework.HttpOnly, "true")})
	}
	if path, known := c.Path.Text(); p.RootPath && known && path != "/" {
		list = append(list, demand{"Path=/", set(framework.Path, `"/"`)})
	}
	if domain, known := c.Domain.Text(); p.NoDomain && known && domain != "" && keepsDomain(c, domain) {
		list = append(list, demand{"no Domain", func(fx *cookiefix.Fixer, c *exchange.Cookie) []analysis.TextEdit {
			return fx.Drop(c, framework.Domain)
		}})
	}
	return list
}

// neighbour returns the attribute of a literal before which others are written
// that say where a cookie goes, or else the name: of a cookie of the request, the first
// that it is given.
func neighbour(c *exchange.Cookie) framework.Attr {
	if c.Received {
		first := framework.Name
		for _, a := range []framework.Attr{framework.CookieValue, framework.MaxAge, framework.Expires, framework.HttpOnly, framework.SameSite} {
			if n := c.At(a).Node; n != nil && (first == framework.Name || n.Pos() < c.At(first).Node.Pos()) {
				first = a
			}
		}
		return first
	}
	for _, a := range []framework.Attr{framework.Secure, framework.HttpOnly, framework.SameSite, framework.MaxAge, framework.Expires} {
		if kv, ok := c.At(a).Node.(*ast.KeyValueExpr); ok && isAfterName(c, kv) {
			return a
		}
	}
	return framework.Name
}

// isAfterName reports whether an element comes after the one that names the cookie.
func isAfterName(c *exchange.Cookie, kv *ast.KeyValueExpr) bool {
	name, ok := c.Name.Node.(*ast.KeyValueExpr)
	return ok && name.Pos() < kv.Pos()
}

// keepsDomain reports whether the Domain of a cookie is sent.
func keepsDomain(c *exchange.Cookie, domain string) bool {
	if c.Unchecked || c.Dropped || c.Line != nil {
		return true
	}
	kind, _ := setcookie.CheckDomain(domain)
	return kind == setcookie.DomainFine || kind == setcookie.DomainPublicSuffix
}
