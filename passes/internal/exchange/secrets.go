package exchange

import (
	"go/token"
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A page can send any header, once a preflight has allowed that, but only with what it
// knows: not the password of a user, nor a key that whoever runs the program has chosen.
// Who passes a comparison with such a secret is no stranger.

// with returns a set of identities with one more.
func with(ids []flow.ID, id flow.ID) []flow.ID {
	if slices.Contains(ids, id) {
		return ids
	}
	return append(ids, id)
}

// isScripts reports whether only a script of the page gives the named header of a request:
// Authorization has what the user logs in with, too, if the browser has asked for that.
func isScripts(name string) bool {
	return !cors.IsBrowsers(name) && cors.CanonicalName(name) != cors.Authorization
}

// noteSecret notes that a path is for requests that have a secret: what a script gives is
// equal to a setting, or what the user logs in with to anything.
func (d *domain) noteSecret(x *flow.Exec, st *flow.State, c *flow.Cond, truth bool) {
	if truth && c.Op == token.EQL && (d.isSecret(x, c.X, c.Y) || d.isSecret(x, c.Y, c.X)) {
		st.Flags |= secret
	}
}

// isSecret reports whether it takes a secret to make what the request has equal to
// another text.
func (d *domain) isSecret(x *flow.Exec, given, other flow.Value) bool {
	if s, ok := other.String(); ok {
		return s != "" && !cors.IsAuthScheme(s) && dependsOn(x, given, d.loginIDs)
	}
	return other.Kind == flow.Unknown && other.Class == flow.Config && d.isOfText(other) && dependsOn(x, given, d.scriptIDs)
}

// dependsOn reports whether a value is one of some, or computed from one of them.
func dependsOn(x *flow.Exec, v flow.Value, ids []flow.ID) bool {
	return slices.ContainsFunc(ids, func(id flow.ID) bool { return v.ID == id || x.DependsOn(v.ID, id) })
}

// isOfText reports whether a value is a text, as far as its expression says.
func (d *domain) isOfText(v flow.Value) bool {
	if v.From == nil {
		return false
	}
	t := d.info.TypeOf(v.From.Expr)
	return t != nil && typematch.IsString(types.Default(t))
}

// isOfInsider reports whether the request has what no page of a stranger can give.
func (o *Outcome) isOfInsider() bool { return o.flags&secret != 0 }

// LetsIn reports whether a page of the Origin can read an answer to the request, or goes
// on after it, if that is a preflight.
func (p *Replay) LetsIn() bool {
	if len(p.Passing) > 0 {
		return true
	}
	return slices.ContainsFunc(p.Outcomes, func(o Replayed) bool {
		return o.Allows() == p.Origin || o.Wildcard() && !o.Credentialed()
	})
}
