package exchange

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"
	"unicode"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/pure"
	"github.com/corsvet/corsvet/passes/internal/syntax"
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

// proofs are values that tell of those who ask that they are no strangers, or may.
type proofs struct {
	refererIDs []flow.ID // of the Referer, which says what page asks, if it is there
	cookieIDs  []flow.ID // of cookies, which no page of another site can read
	vouchers   []flow.ID // what code or lists that are not known say of what the request has: yes, or something
	objections []flow.ID // the errors that they return if they do not
	passing    int       // which preflights pass of those whose requests have what a script gives
}

func (p proofs) clip() proofs {
	return proofs{slices.Clip(p.refererIDs), slices.Clip(p.cookieIDs), slices.Clip(p.vouchers), slices.Clip(p.objections), p.passing}
}

// noteProof notes what a result of a call that is not run tells of who asks.
func (d *domain) noteProof(x *flow.Exec, v flow.Value, t types.Type, c *flow.Call) {
	if v.ID == 0 || !d.tracksHeaders() {
		return
	}
	if m := framework.MemberOf(c.Callee); m != nil && m.Verb == framework.ReceivedCookie {
		d.cookieIDs = with(d.cookieIDs, v.ID)
		return
	}
	byScript, login := d.isGiven(x, c, d.scriptIDs), d.isGiven(x, c, d.loginIDs)
	if byScript {
		d.scriptIDs = with(d.scriptIDs, v.ID)
	}
	switch {
	case !byScript && !login && !d.isGiven(x, c, d.refererIDs) && !d.comparesCookie(x, c):
	case isPlain(c):
		switch scheme := schemeIn(c); {
		case login && scheme == "":
			d.loginIDs = with(d.loginIDs, v.ID)
		case login && !cors.IsBrowsersScheme(scheme):
			d.scriptIDs = with(d.scriptIDs, v.ID) // what comes after it, or whether it is there
		}
	case syntax.IsError(t):
		d.objections = with(d.objections, v.ID)
	default:
		d.vouchers = with(d.vouchers, v.ID)
	}
}

// comparesCookie reports whether a function of the standard library is asked about a
// cookie and what a form has: whether both are one token.
func (d *domain) comparesCookie(x *flow.Exec, c *flow.Call) bool {
	f, ok := c.Callee.(*types.Func)
	return ok && f.Pkg() != nil && framework.IsStandard(f.Pkg().Path()) && slices.ContainsFunc(c.Args, isQuery) && d.isGiven(x, c, d.cookieIDs)
}

// isGiven reports whether an operand of a call is one of some values, or computed of one.
func (d *domain) isGiven(x *flow.Exec, c *flow.Call, ids []flow.ID) bool {
	isOne := func(v flow.Value) bool { return v.ID != 0 && dependsOn(x, v, ids) }
	return len(ids) > 0 && (isOne(c.Recv) || slices.ContainsFunc(c.Args, isOne))
}

// isPlain reports whether a call is of a function of which everybody knows what it makes of
// the only operand that is no constant: it keeps no secret.
func isPlain(c *flow.Call) bool {
	if _, ok := c.Callee.(*types.Builtin); ok {
		return true
	}
	open := 0
	for _, v := range c.Args {
		if isOpen(v) {
			open++
		}
	}
	f, ok := c.Callee.(*types.Func)
	return ok && open <= 1 && pure.Has(f)
}

// isOpen reports whether a value is neither a constant nor a list of some.
func isOpen(v flow.Value) bool {
	return v.Kind != flow.Const && (v.Kind != flow.List || slices.ContainsFunc(v.Elems, isOpen))
}

// schemeIn returns the operand of a call that may be the name of an authentication scheme,
// "" if none is.
func schemeIn(c *flow.Call) string {
	for _, v := range c.Args {
		if s, ok := v.String(); ok && strings.ContainsFunc(s, unicode.IsLetter) {
			return s
		}
	}
	return ""
}

// noteFound notes that what is found in a list or a map that is not known, by what the
// request has, tells of who asks.
func (d *domain) noteFound(x *flow.Exec, found flow.ID, key flow.Value) {
	if found != 0 && (dependsOn(x, key, d.scriptIDs) || dependsOn(x, key, d.loginIDs)) {
		d.vouchers = with(d.vouchers, found)
	}
}

// noteSecret notes what a comparison tells of who asks: that the request has what only a
// script gives, a secret, or a cookie.
func (d *domain) noteSecret(x *flow.Exec, st *flow.State, c *flow.Cond, truth bool) {
	if c.Op != token.EQL {
		return
	}
	if d.tellsScript(x, c.X, c.Y, truth) || d.tellsScript(x, c.Y, c.X, truth) {
		st.Flags |= byScript
	}
	if d.tellsSecret(x, c.X, c.Y, truth) || d.tellsSecret(x, c.Y, c.X, truth) {
		st.Flags |= secret
	}
	if d.tellsCookie(x, c.X, c.Y, truth) || d.tellsCookie(x, c.Y, c.X, truth) {
		st.Flags |= byCookie
	}
}

// tellsCookie reports whether the request has a cookie, as what was read of that is equal
// to nothing, or not.
func (d *domain) tellsCookie(x *flow.Exec, given, other flow.Value, truth bool) bool {
	s, isConst := other.String()
	n, isInt := other.Int()
	if isConst || isInt {
		return !truth && dependsOn(x, given, d.cookieIDs) && (isConst && s == "" || isInt && n == 0 && d.isLength(given))
	}
	if other.Kind != flow.Nil || given.From == nil || !slices.Contains(d.cookieIDs, given.ID) {
		return false
	}
	return truth == syntax.IsError(d.info.TypeOf(given.From.Expr))
}

// tellsScript reports whether the request has what a script gives, as that is equal to
// another value, or not.
func (d *domain) tellsScript(x *flow.Exec, given, other flow.Value, truth bool) bool {
	s, isConst := other.String()
	if isConst && truth && cors.IsAuthScheme(s) && !cors.IsBrowsersScheme(s) && dependsOn(x, given, d.loginIDs) {
		return true
	}
	if !dependsOn(x, given, d.scriptIDs) {
		return false
	}
	if n, ok := other.Int(); ok {
		return n == 1 && truth || n == 0 && !truth && (d.isLength(given) || dependsOn(x, given, d.vouchers))
	}
	if isConst && s != "" || other.Kind == flow.Unknown {
		return truth
	}
	return !truth && (isConst || other.Kind == flow.Nil) && !dependsOn(x, given, d.objections)
}

// tellsSecret reports whether it takes a secret to make what the request has equal to
// another value, or not.
func (d *domain) tellsSecret(x *flow.Exec, given, other flow.Value, truth bool) bool {
	s, isConst := other.String()
	n, isInt := other.Int()
	switch {
	case isInt:
		return (n == 1 && truth || n == 0 && !truth) && dependsOn(x, given, d.vouchers)
	case other.Kind == flow.Nil && dependsOn(x, given, d.objections):
		return truth
	case other.Kind == flow.Nil, isConst && s == "":
		return !truth && dependsOn(x, given, d.vouchers)
	case isConst:
		return truth && !cors.IsAuthScheme(s) && (dependsOn(x, given, d.loginIDs) || isSomeReferer(given))
	case !truth || other.Kind != flow.Unknown:
		return false
	case dependsOn(x, other, d.cookieIDs):
		return (isQuery(given) || dependsOn(x, given, d.scriptIDs)) && !dependsOn(x, given, d.cookieIDs)
	}
	if other.Class != flow.Config || !d.isOfText(other) {
		return false
	}
	return dependsOn(x, given, d.scriptIDs) || dependsOn(x, given, d.loginIDs) || isSomeReferer(given) || isQuery(given) && !d.elements[other.ID]
}

// isLength reports whether a value is the length of another.
func (d *domain) isLength(v flow.Value) bool {
	if v.From == nil {
		return false
	}
	call, ok := ast.Unparen(v.From.Expr).(*ast.CallExpr)
	if !ok {
		return false
	}
	name, ok := ast.Unparen(call.Fun).(*ast.Ident)
	return ok && d.info.Uses[name] == types.Universe.Lookup("len")
}

// isSomeReferer reports whether a value is the Referer, or such a part of it as tells the
// page from those of other sites.
func isSomeReferer(v flow.Value) bool {
	b, _, ok := textOf(v)
	return ok && b == Referer && !partSaysNothing(v)
}

// saysNothing reports whether a test of a text looks for what all URLs have.
func (d *domain) saysNothing(v flow.Value) bool {
	if v.From == nil {
		return false
	}
	call, ok := ast.Unparen(v.From.Expr).(*ast.CallExpr)
	return ok && slices.ContainsFunc(call.Args, func(e ast.Expr) bool {
		s, ok := syntax.ConstantText(d.info, e)
		return ok && (strings.HasPrefix("https://", s) || strings.HasPrefix("http://", s))
	})
}

func isQuery(v flow.Value) bool {
	b, _, ok := textOf(v)
	return ok && b == Query
}

// noteAnswer notes what a yes tells of who asks.
func (d *domain) noteAnswer(x *flow.Exec, st *flow.State, v flow.Value, truth bool) {
	if !truth {
		return
	}
	if dependsOn(x, v, d.scriptIDs) {
		st.Flags |= byScript
	}
	if dependsOn(x, v, d.vouchers) || v.Source == otherMember && dependsOn(x, v, d.refererIDs) && !d.saysNothing(v) {
		st.Flags |= secret
	}
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

// isOfInsider reports whether the request has what no page of a stranger can give, or gives
// only after a preflight that nothing in the package lets pass; or has a cookie, and the
// response does not allow that: browsers send none for a page that is to read it.
func (o *Outcome) isOfInsider() bool {
	if o.flags&byScript != 0 && o.d.passing < o.d.passingThatCounts() {
		return true
	}
	return o.flags&secret != 0 || o.flags&byCookie != 0 && !o.Credentialed()
}

// Which preflights pass that come before what a script gives.
const (
	passNone = iota // as far as is known
	passSome        // those of an origin that is sent back, perhaps after a check
	passAll         // those of each origin
)

// passingThatCounts returns which have to pass for a stranger to come this far. A replay
// knows who asks, but not what its preflight is told.
func (d *domain) passingThatCounts() int {
	if d.asked != nil {
		return passSome
	}
	return passAll
}

// passingOf returns which preflights some responses let pass.
func passingOf(responses []*Response) int {
	by := passNone
	for _, r := range responses {
		for _, o := range r.Outcomes {
			if o.flags&(byScript|secret|notPreflight) != 0 || len(o.AllowOrigin) == 0 || o.namesOrigin() || o.isRefusal() {
				continue
			}
			by = max(by, passSome)
			if _, echoes := o.Echo(); echoes && !o.Checked() && !o.isKnown() {
				return passAll
			}
		}
	}
	return by
}

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
