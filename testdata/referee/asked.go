package referee

import (
	"go/ast"
	"net/http"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// A refusal is a request that a page may make and read, by its answer, and that is
// not made or not read because of that to its preflight, or the other way round.
type refusal struct {
	Proof
	category string // of corspreflight
	forward  bool   // the answer to the preflight is what is wrong
}

// refusals compares the answers to requests with those to preflights, which bring
// neither cookies nor Authorization.
func (r *Run) refusals() (list []refusal) {
	in := &r.Inputs
	asked := slices.Index(in.Methods, "OPTIONS preflight")
	perMethod := len(in.Paths) * len(in.Queries) * len(in.Referers) * len(in.Headers) * len(in.TLS) * len(in.Origins)
	perHeader := len(in.TLS) * len(in.Origins)
	for s, answers := range r.Answers {
		for m, method := range in.Methods {
			if strings.HasPrefix(method, "OPTIONS") {
				continue
			}
			for n := range perMethod {
				// Have: a request. Its preflight differs in the method, and has no header.
				bare := n - n/perHeader%len(in.Headers)*perHeader
				request, preflight := m*perMethod+n, asked*perMethod+bare
				origin := in.Origins[n%len(in.Origins)]
				if origin == "" {
					continue
				}
				answered := &r.Distinct[answers[preflight]]
				if !slices.Contains(in.written, origin) && !answered.has(origin) && r.knows(answers, preflight) {
					continue // it says whom it lets in, which is nobody that the program does not know
				}
				if category, forward := compared(&r.Distinct[answers[request]], answered, origin); category != "" {
					bears := slices.Contains(in.bearing, origin)
					list = append(list, refusal{Proof{setting: s, request: request, about: category, preflight: preflight, bears: bears}, category, forward})
				}
			}
		}
	}
	return list
}

// canBeSent reports whether a page of an origin can send a request, and be given the answer:
// what has a header that browsers do not send by themselves needs a preflight, which has to
// be answered with both, and what has a cookie is for credentials.
func (r *Run) canBeSent(answers []int, request int) bool {
	in := &r.Inputs
	perHeader := len(in.TLS) * len(in.Origins)
	perMethod := len(in.Paths) * len(in.Queries) * len(in.Referers) * len(in.Headers) * perHeader
	n := request % perMethod
	header := n / perHeader % len(in.Headers)
	origin := in.Origins[request%len(in.Origins)]
	preflight := &r.Distinct[answers[slices.Index(in.Methods, "OPTIONS preflight")*perMethod+n-header*perHeader]]
	for line := range strings.SplitSeq(in.Headers[header], " and ") {
		name, _, _ := strings.Cut(line, ":")
		if name == "" {
			continue
		}
		if name == "Cookie" {
			if !r.Distinct[answers[request]].credentialed() {
				return false
			}
			continue
		}
		names := strings.ToLower(strings.Join(preflight.Headers, ","))
		if !isOK(preflight.Status) || !preflight.readable(origin, false) || names != "*" && !strings.Contains(names, strings.ToLower(name)) {
			return false
		}
	}
	return true
}

// knows reports whether a preflight like one would let in an origin that stands in the
// program.
func (r *Run) knows(answers []int, preflight int) bool {
	origins := r.Inputs.Origins
	first := preflight - preflight%len(origins)
	for i, origin := range origins {
		a := &r.Distinct[answers[first+i]]
		if slices.Contains(r.Inputs.written, origin) && isOK(a.Status) && a.has(origin) {
			return true
		}
	}
	return false
}

// compared returns what is wrong with the answer to a preflight, or what only that
// has.
func compared(actual, preflight *Answer, origin string) (category string, forward bool) {
	if actual.Panic != "" || preflight.Panic != "" || !isOK(actual.Status) {
		return "", false
	}
	allowed := preflight.has(origin)
	switch {
	case !actual.has(origin):
		if allowed && actual.allows() == "" {
			return "origin", false
		}
		return "", false
	case !allowed && isOK(preflight.Status):
		return "origin", true
	case !allowed:
		return "rejected", true
	case !isOK(preflight.Status):
		return "status", true
	case slices.Contains(actual.Origin, "*"):
	case len(actual.Credentials) > 0 && len(preflight.Credentials) == 0:
		return "credentials", true
	case len(actual.Credentials) == 0 && len(preflight.Credentials) > 0 && !slices.Contains(preflight.Origin, "*"):
		return "credentials", false
	}
	return "", false
}

// has reports whether an answer allows an origin, if not that alone: that browsers
// refuse two values is another mistake.
func (a *Answer) has(origin string) bool {
	return slices.Contains(a.Origin, origin) || slices.Contains(a.Origin, "*")
}

func isOK(status int) bool { return status/100 == 2 }

// refuses reports whether some answers bear out what a finding on preflights says.
func (r *Run) refuses(f Finding) bool {
	if f.Category == "case" || f.Category == "unreachable" {
		return true // what no preflight comes to, no answer shows
	}
	return slices.ContainsFunc(r.refusals(), func(x refusal) bool {
		switch f.Category {
		case "auth", "rejected", "status": // of two origins, one may be allowed
			return x.category == "rejected" || x.category == "status"
		}
		return x.category == f.Category
	})
}

// comparesOptions reports whether the program compares something with OPTIONS, and
// namesPreflights whether it names a header that browsers read in answers to
// preflights only.
func (p *Program) comparesOptions() bool {
	return p.hasConstant(func(s string) bool { return strings.EqualFold(s, http.MethodOptions) })
}

func (p *Program) namesPreflights() bool {
	return p.hasConstant(func(s string) bool {
		switch http.CanonicalHeaderKey(s) {
		case http.CanonicalHeaderKey(cors.AllowMethods), http.CanonicalHeaderKey(cors.AllowHeaders), http.CanonicalHeaderKey(cors.MaxAge):
			return true
		}
		return false
	})
}

func (p *Program) hasConstant(is func(string) bool) bool {
	found := false
	ast.Inspect(p.file, func(n ast.Node) bool {
		if e, ok := n.(ast.Expr); ok {
			found = found || is(p.constant(e))
		}
		return true
	})
	return found
}
