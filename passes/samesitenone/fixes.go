package samesitenone

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cookiefix"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/setcookie"
)

// fixes returns the repairs of a finding. Each of them repairs all of its
// cookies: a function that makes cookies may be called with Secure false from
// several places.
func fixes(pass *analysis.Pass, res *exchange.Result, f *finding) []analysis.SuggestedFix {
	fx := cookiefix.New(pass, res)
	var out []analysis.SuggestedFix
	add := func(kind fixkind.Kind, edit func(*exchange.Cookie) []analysis.TextEdit) {
		out = append(out, fix.Suggest(pass, kind, cookiefix.All(f.cookies, edit))...)
	}
	add(fixkind.Secure, func(c *exchange.Cookie) []analysis.TextEdit { return fx.Secure(c, framework.SameSite) })
	if !f.shared && len(out) > 0 && !slices.ContainsFunc(f.cookies, needsSecure) { // who writes None means it
		add(fixkind.Lax, fx.Lax)
	}
	return out
}

// needsSecure reports whether a cookie has to be Secure whatever its SameSite.
func needsSecure(c *exchange.Cookie) bool {
	name, _ := c.Name.Text()
	return c.Partitioned.IsOn() || setcookie.PrefixOf(name).Secure
}
