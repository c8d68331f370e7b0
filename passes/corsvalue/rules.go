package corsvalue

import (
	"go/ast"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// A predicate reports whether a value is wrong, and gives the operands of the
// message.
type predicate func(exchange.Value) (args []any, ok bool)

// A valueRule is a mistake in one value of a header of a response.
type valueRule struct {
	header   string
	category string
	broken   predicate
	unless   predicate // of another value that the same write has
	constant bool      // the operand has to be a constant: a variable is there to be filled on another path
	message  string
	fix      func(*checker, *exchange.Write, exchange.Value) []analysis.SuggestedFix
}

var valueRules = []valueRule{
	{
		header:   cors.AllowCredentials,
		category: "credentials",
		broken:   texts(func(s string) bool { return !cors.AllowsCredentials(s) && !cors.DeniesCredentials(s) }),
		message:  "browsers refuse credentialed responses with Access-Control-Allow-Credentials: %s, because nothing but true, in lower case, counts",
		fix:      (*checker).allowCredentials,
	},
	{
		header:   cors.AllowCredentials,
		category: "denied",
		broken:   texts(cors.DeniesCredentials),
		unless:   other(cors.DeniesCredentials),
		message:  "browsers give Access-Control-Allow-Credentials: %s no meaning: leave the header out to allow no credentials",
		fix:      (*checker).removeDenial,
	},
	{
		header:   cors.AllowOrigin,
		category: "origin",
		broken:   problem(cors.OriginList),
		message:  "browsers accept a single origin in Access-Control-Allow-Origin, so that a list of them lets nobody in",
		fix:      (*checker).allowEach,
	},
	{
		header:   cors.AllowOrigin,
		category: "origin",
		broken:   is(exchange.Value.Joined),
		message:  "browsers accept a single origin in Access-Control-Allow-Origin, so that a list of more than one lets nobody in",
	},
	{
		header:   cors.AllowOrigin,
		category: "denied",
		broken:   texts(cors.DeniesOrigin),
		constant: true,
		message:  "browsers know no such value of Access-Control-Allow-Origin as %s: leave the header out to let nobody in",
		fix: func(c *checker, w *exchange.Write, _ exchange.Value) []analysis.SuggestedFix {
			return c.edit.Fix(w, fixkind.DeleteOrigin, c.edit.Delete(w))
		},
	},
	origin(cors.OriginQuoted, "it has quotes"),
	origin(cors.OriginPattern, "to them a * is a wildcard only by itself"),
	origin(cors.OriginNoScheme, "an origin begins with a scheme, such as https://"),
	origin(cors.OriginSocket, "a page that connects by WebSocket has come by http or https"),
	origin(cors.OriginPath, "an origin ends after its host and port, without a slash"),
	origin(cors.OriginNotASCII, "they write such a host in Punycode"),
	origin(cors.OriginUpperCase, "they write origins in lower case"),
	origin(cors.OriginDefaultPort, "they leave the default port out"),
	origin(cors.OriginMalformed, "it is no origin"),
	{
		header:   cors.AllowOrigin,
		category: "origin",
		broken:   is(exchange.Value.HostAlone),
		message:  "browsers send no origin that equals the host of a URL alone, so that Access-Control-Allow-Origin lets nobody in: an origin begins with a scheme, such as https://",
	},
	{
		header:   cors.AllowOrigin,
		category: "derived",
		broken:   is(exchange.Value.FromHost),
		message:  "browsers want the origin of the page in Access-Control-Allow-Origin, and this is the server's own host, so that no page of another host is let in",
	},
	{
		header:   cors.AllowOrigin,
		category: "derived",
		broken:   is(exchange.Value.RawReferer),
		message:  "browsers compare Access-Control-Allow-Origin with the origin of the page, and a Referer, which has at least a slash after that, never equals it",
	},
	{
		header:   cors.AllowMethods,
		category: "list",
		broken:   member(cors.InvalidMember),
		message:  "browsers fail the preflight, because %q in Access-Control-Allow-Methods is no method: commas separate them",
		fix:      repair(fixkind.ListByComma, cors.RepairMethods),
	},
	{
		header:   cors.AllowHeaders,
		category: "list",
		broken:   member(cors.InvalidMember),
		message:  "browsers fail the preflight, because %q in Access-Control-Allow-Headers is no name of a header: commas separate them",
		fix:      repair(fixkind.ListByComma, cors.RepairAllowHeaders),
	},
	{
		header:   cors.ExposeHeaders,
		category: "list",
		broken:   member(cors.InvalidMember),
		message:  "browsers expose none of these headers, because %q in Access-Control-Expose-Headers is no name of a header: commas separate them",
		fix:      repair(fixkind.ListByComma, cors.RepairExposeHeaders),
	},
	{
		header:   cors.AllowMethods,
		category: "list",
		broken: func(v exchange.Value) ([]any, bool) {
			s, _ := written(v)
			member, meant, found := cors.LowerCaseMethod(s)
			return []any{member, meant}, found
		},
		message: "browsers tell methods of another case apart: %s in Access-Control-Allow-Methods does not allow %s",
		fix:     repair(fixkind.UpperCaseMethods, cors.RepairMethods),
	},
	{
		header:   cors.ExposeHeaders,
		category: "list",
		broken:   member(cors.ForbiddenMember),
		message:  "browsers never let a page read %s, whatever Access-Control-Expose-Headers says",
		fix:      repair(fixkind.UnlistForbidden, cors.RepairExposeHeaders),
	},
	{
		header:   cors.MaxAge,
		category: "maxage",
		broken:   texts(func(s string) bool { return !isBlank(s) && !cors.IsMaxAge(s) }),
		message:  "browsers ignore Access-Control-Max-Age: %s, which is no plain number of seconds, and ask again before nearly every request",
		fix:      repair(fixkind.Seconds, cors.RepairMaxAge),
	},
	{
		header:   cors.MaxAge,
		category: "maxage",
		broken:   is(exchange.Value.Duration),
		message:  "browsers ignore an Access-Control-Max-Age such as 10m0s, which is no plain number of seconds, and ask again before nearly every request",
	},
	{
		header:   cors.MaxAge,
		category: "maxage",
		broken:   is(exchange.Value.Fraction),
		message:  "browsers ignore an Access-Control-Max-Age with a point or an exponent, which is no plain number of seconds, and ask again before nearly every request",
	},
	{
		header:   cors.MaxAge,
		category: "maxage",
		broken:   is(exchange.Value.Character),
		message:  "browsers ignore an Access-Control-Max-Age that is the character that has a number, rather than the digits of it, and ask again before nearly every request",
	},
	{
		header:   cors.MaxAge,
		category: "maxage",
		broken:   is(exchange.Value.Nanoseconds),
		message:  "browsers take Access-Control-Max-Age for seconds, and this duration is in nanoseconds",
		fix: func(c *checker, w *exchange.Write, _ exchange.Value) []analysis.SuggestedFix {
			return c.edit.Fix(w, fixkind.Seconds, c.edit.Seconds(w))
		},
	},
	{
		header:   cors.ResourcePolicy,
		category: "policy",
		broken:   texts(func(s string) bool { return !isBlank(s) && !cors.IsResourcePolicy(s) }),
		message:  "browsers ignore Cross-Origin-Resource-Policy: %s, because it is none of same-origin, same-site and cross-origin",
		fix:      repair(fixkind.PolicyToken, cors.RepairResourcePolicy),
	},
}

// origin returns the rule on values that equal no origin for one reason.
func origin(p cors.OriginProblem, why string) valueRule {
	return valueRule{
		header:   cors.AllowOrigin,
		category: "origin",
		broken:   problem(p),
		message:  "browsers send no origin that equals %s, so that Access-Control-Allow-Origin lets nobody in: " + why,
		fix:      repair(fixkind.OneOrigin, cors.RepairOrigin),
	}
}

// written returns the text of a constant that was written, rather than told by
// a branch.
func written(v exchange.Value) (string, bool) {
	if v.Told {
		return "", false
	}
	return v.String()
}

func isBlank(s string) bool { return s == "" || s == " " }

// texts returns the predicate of constants of which is holds.
func texts(is func(string) bool) predicate {
	return func(v exchange.Value) ([]any, bool) {
		s, ok := written(v)
		return []any{quoted(s)}, ok && is(s)
	}
}

// quoted returns a text as it is if it is a plain word, and otherwise in quotes.
func quoted(s string) string {
	for _, c := range s {
		if c <= ' ' || c == '"' || c > '~' {
			return strconv.Quote(s)
		}
	}
	if s == "" {
		return strconv.Quote(s)
	}
	return s
}

// other returns the predicate of values that is does not hold of, or that are
// not known.
func other(is func(string) bool) predicate {
	return func(v exchange.Value) ([]any, bool) {
		s, ok := v.String()
		return nil, !ok || !is(s)
	}
}

func is(is func(exchange.Value) bool) predicate {
	return func(v exchange.Value) ([]any, bool) { return nil, is(v) }
}

func problem(p cors.OriginProblem) predicate {
	return func(v exchange.Value) ([]any, bool) {
		s, ok := written(v)
		if !ok || cors.CheckAllowOrigin(s) != p || cors.DeniesOrigin(s) {
			return nil, false
		}
		if p == cors.OriginList {
			return nil, true
		}
		return []any{quoted(s)}, true
	}
}

func member(find func(string) (string, bool)) predicate {
	return func(v exchange.Value) ([]any, bool) {
		s, _ := written(v)
		member, found := find(s)
		return []any{member}, found
	}
}

// repair returns the fix that makes a literal value what a function returns.
func repair(kind fixkind.Kind, by func(string) (string, bool)) func(*checker, *exchange.Write, exchange.Value) []analysis.SuggestedFix {
	return func(c *checker, w *exchange.Write, v exchange.Value) []analysis.SuggestedFix {
		s, _ := v.String()
		meant, ok := by(s)
		return c.correct(w, kind, meant, ok)
	}
}

// A writeRule is a mistake in the name or the place of a header.
type writeRule struct {
	category string
	broken   func(*checker, *exchange.Written) (args []any, ok bool)
	message  string
	fix      func(*checker, *exchange.Written) []analysis.SuggestedFix
}

var writeRules = []writeRule{
	{
		category: "place",
		broken: func(_ *checker, w *exchange.Written) ([]any, bool) {
			return []any{w.Header}, w.On == exchange.OnRequest && cors.IsResponseHeader(w.Header)
		},
		message: "browsers never see %s here: it is set on the request, and belongs in the response",
	},
	{
		category: "place",
		broken: func(_ *checker, w *exchange.Written) ([]any, bool) {
			return []any{w.Header}, w.On == exchange.OnResponse && cors.IsRequestHeader(w.Header)
		},
		message: "browsers ignore %s in a response: it is a header of their requests",
	},
	{
		category: "name",
		broken: func(_ *checker, w *exchange.Written) ([]any, bool) {
			return []any{w.Header}, w.On == exchange.OnResponse && isSwapped(w)
		},
		message: "browsers ignore this header: the name and the value are swapped",
		fix: func(c *checker, w *exchange.Written) []analysis.SuggestedFix {
			if name, _ := w.Values[0].String(); !c.mayBe(w, cors.CanonicalName(name), w.Header) {
				return nil
			}
			return c.edit.Fix(w.Write, fixkind.SwapOperands, c.edit.Swap(w.Write))
		},
	},
	{
		category: "name",
		broken: func(c *checker, w *exchange.Written) ([]any, bool) {
			meant, ok := cors.Misspelt(w.Header)
			return []any{quoted(w.Header), meant}, ok && w.On == exchange.OnResponse && !c.says(w, meant)
		},
		message: "browsers ignore %s: the name of the header is %s",
		fix: func(c *checker, w *exchange.Written) []analysis.SuggestedFix {
			meant, _ := cors.Misspelt(w.Header)
			if len(c.beside(w, meant)) > 0 {
				return nil // it would replace that
			}
			if value, ok := constantValue(w); !c.mayBe(w, meant, value) || !ok && (meant == cors.AllowOrigin || meant == cors.AllowCredentials) {
				return nil
			}
			return c.edit.Fix(w.Write, fixkind.CorrectName, c.edit.Rename(w.Write, meant))
		},
	},
}

// isSwapped reports whether a write has the name of a header of CORS for a
// value, and a value of one for a name.
func isSwapped(w *exchange.Written) bool {
	value, ok := constantValue(w)
	if !ok || !cors.IsResponseHeader(value) {
		return false
	}
	_, err := cors.ParseOrigin(w.Header)
	return err == nil || cors.IsWildcard(w.Header) || strings.EqualFold(w.Header, "true")
}

// constantValue returns the only value of a write, if that is a constant.
func constantValue(w *exchange.Written) (string, bool) {
	if len(w.Values) != 1 {
		return "", false
	}
	return w.Values[0].String()
}

// A readRule is a mistake in what reads a header.
type readRule struct {
	category string
	broken   func(*exchange.Read) bool
	message  string
	fix      func(*checker, *exchange.Read) []analysis.SuggestedFix
}

var readRules = []readRule{
	{
		category: "place",
		broken:   func(r *exchange.Read) bool { return r.On == exchange.OnResponse && cors.IsRequestHeader(r.Header) },
		message:  "browsers send %s in the request, and this looks for it in the response",
	},
	{
		category: "place",
		broken:   func(r *exchange.Read) bool { return r.On == exchange.OnRequest && cors.IsResponseHeader(r.Header) },
		message:  "browsers never send %s, which is a header of responses, and this looks for it in the request",
	},
	{
		category: "place",
		broken: func(r *exchange.Read) bool {
			return r.On == exchange.OnRequest && r.Raw && cors.IsRequestHeader(r.Header)
		},
		message: "browsers' requests have no such key in Go: net/http keeps the header under %s",
		fix: func(c *checker, r *exchange.Read) []analysis.SuggestedFix {
			return c.edit.Fix(&exchange.Write{Node: r.Node}, fixkind.CanonicalKey, c.edit.RenameKey(r.Key, r.Header))
		},
	},
}

// An outcomeRule is a mistake in what leaves together.
type outcomeRule struct {
	category string
	broken   func(*checker, *exchange.Outcome) []culprit
	message  string
	partner  string // the message at the partner of a culprit
	fix      func(*checker, culprit) []analysis.SuggestedFix

	// bad says which outcomes are wrong, and has whether one has what the
	// write gives: a setting may choose between them.
	bad func(*exchange.Outcome) bool
	has func(*exchange.Outcome, *exchange.Write) bool
}

// A culprit is a write that makes an outcome wrong, with another place that has
// a part in it.
type culprit struct {
	write   *exchange.Write
	partner ast.Node
	args    []any
}

const allowOriginTwice = "browsers refuse a response that has Access-Control-Allow-Origin twice, even if both have the same value"

var outcomeRules = []outcomeRule{
	{
		category: "duplicate",
		broken:   duplicates(func(o *exchange.Outcome) []exchange.Value { return o.AllowOrigin }),
		message:  allowOriginTwice,
		partner:  "the header is there already",
		fix:      (*checker).setOnce,
	},
	{
		category: "duplicate",
		broken:   duplicates(func(o *exchange.Outcome) []exchange.Value { return o.Credentials }),
		message:  "browsers refuse a credentialed response that has Access-Control-Allow-Credentials twice, even if both are true",
		partner:  "the header is there already",
		fix:      (*checker).setOnce,
	},
	{
		category: "upstream",
		broken: func(c *checker, o *exchange.Outcome) []culprit {
			if len(o.AllowOrigin) != 1 || !c.res.AddsUpstream(o) {
				return nil
			}
			return []culprit{{write: o.AllowOrigin[0].Write, partner: o.Proxy}}
		},
		message: "browsers refuse a response that has Access-Control-Allow-Origin twice, as this one has if the upstream sends the header too",
		partner: "the proxy adds the headers of the upstream to those that are set",
	},
	wildcardIn(cors.AllowMethods, "browsers take * in Access-Control-Allow-Methods literally where credentials are allowed: of the methods, only GET, HEAD and POST still work"),
	wildcardIn(cors.AllowHeaders, "browsers take * in Access-Control-Allow-Headers literally where credentials are allowed, and fail the preflight for every header that is not listed by its name"),
	wildcardIn(cors.ExposeHeaders, "browsers take * in Access-Control-Expose-Headers literally where credentials are allowed, and let a page read no more than it could without it"),
}

// wildcardIn returns the rule on a * in one header that lists methods or names.
func wildcardIn(header, message string) outcomeRule {
	starred := func(o *exchange.Outcome) (list []*exchange.Write) {
		for _, v := range o.Lists {
			if s, ok := written(v); ok && v.Write.Header == header && cors.HasWildcard(s) {
				list = append(list, v.Write)
			}
		}
		return list
	}
	bad := func(o *exchange.Outcome) bool {
		return len(o.AllowOrigin) > 0 && o.Credentialed() && len(starred(o)) > 0
	}
	return outcomeRule{
		category: "wildcard",
		broken: func(_ *checker, o *exchange.Outcome) (list []culprit) {
			if !bad(o) {
				return nil
			}
			for _, w := range starred(o) {
				list = append(list, culprit{write: w, partner: o.Credentials[0].Write.Node})
			}
			return list
		},
		message: message,
		partner: "credentials are allowed here",
		bad:     bad,
		has: func(o *exchange.Outcome, w *exchange.Write) bool {
			return len(o.AllowOrigin) > 0 && slices.Contains(starred(o), w) // to allow nobody is no use of it
		},
	}
}

// duplicates returns the predicate of outcomes in which a header is twice.
func duplicates(of func(*exchange.Outcome) []exchange.Value) func(*checker, *exchange.Outcome) []culprit {
	return func(c *checker, o *exchange.Outcome) (list []culprit) {
		values := of(o)
		for i := 1; i < len(values); i++ {
			first, v := values[0].Write, values[i].Write
			switch {
			case v == values[i-1].Write && (v.Verb == framework.Set || c.edit.Repeats(v)):
				list = append(list, culprit{write: v})
			case v != values[i-1].Write && (!o.Merged || differ(values[i-1], values[i])):
				list = append(list, culprit{write: v, partner: first.Node})
			}
		}
		return list
	}
}

// differ reports whether two values are known to be two texts.
func differ(v, w exchange.Value) bool {
	s, ok := v.String()
	t, known := w.String()
	return ok && known && s != t
}

// allows reports whether a response allows credentials, or would if it said so
// once.
func allows(o *exchange.Outcome) bool {
	return slices.ContainsFunc(o.Credentials, func(v exchange.Value) bool {
		s, ok := v.String()
		return ok && cors.AllowsCredentials(s)
	})
}

func isWildcard(v exchange.Value) bool {
	s, ok := v.String()
	return ok && cors.IsWildcard(s)
}
