package referee

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/setcookie"
)

// A Mistake is a kind of mistake that an answer can show.
type Mistake string

const (
	Wildcard    Mistake = "wildcard"    // * with credentials
	Credentials Mistake = "credentials" // any origin is let in, with credentials
	Anonymous   Mistake = "anonymous"   // any origin is let in, without
	Lookalike   Mistake = "lookalike"   // one that looks like the program's is, and not any
	Null        Mistake = "null"        // null is, and not any
	Refused     Mistake = "refused"     // a preflight is not answered as the request that it is for
	Vary        Mistake = "vary"        // caches mix up the answers to origins
	Cookie      Mistake = "cookie"      // SameSite=None without Secure
	Value       Mistake = "value"       // an origin or credentials that browsers cannot read, or two
	List        Mistake = "list"        // a list of methods or headers, or a Max-Age, that they cannot read
	Dropped     Mistake = "dropped"     // a cookie that browsers throw away for another reason
	Late        Mistake = "late"        // an origin, credentials, Vary or a cookie are set when all have left
	LateList    Mistake = "late list"   // so is another header of CORS
)

// Findings are judged by these too, but nothing else looks for them: an answer
// does not tell that it lacks what was meant to be there.
const (
	Preflight Mistake = "preflight" // a preflight gets no headers, and other requests do
	Insecure  Mistake = "insecure"  // an origin is let in with credentials that is not encrypted
	unseen    Mistake = "unseen"    // what no answer tells
)

// Mistakes are all of the others, in the order in which they are printed.
var Mistakes = []Mistake{Wildcard, Credentials, Anonymous, Lookalike, Null, Refused, Vary, Cookie, Value, List, Dropped, Late, LateList}

// A Proof is an answer that shows a mistake.
type Proof struct {
	setting, request int
	about            string // the name of a cookie
	bears            bool   // it is there by an Origin that only bears out what is reported
	preflight        int    // the number of the preflight that shows it, too
}

// proofs returns, for each mistake, what shows it.
func (r *Run) proofs() map[Mistake][]Proof {
	out := make(map[Mistake][]Proof)
	for s, answers := range r.Answers {
		add := func(m Mistake, request int, about string) {
			bears := slices.Contains(r.Inputs.bearing, r.Inputs.Origins[request%len(r.Inputs.Origins)])
			out[m] = append(out[m], Proof{setting: s, request: request, about: about, bears: bears})
		}
		allows, bare := false, -1
		r.Inputs.requests(func(method string, secure bool, first int) {
			options := strings.HasPrefix(method, "OPTIONS")
			for i, origin := range r.Inputs.Origins {
				a := &r.Distinct[answers[first+i]]
				if a.allows() == "*" && a.credentialed() && origin != "" { // else no browser looks at it
					add(Wildcard, first+i, "")
				}
				for _, problem := range a.unreadable() {
					if problem != "origin" || !slices.Contains(a.Origin, origin) { // else no browser sent it
						add(Value, first+i, problem)
					}
				}
				for _, problem := range a.unreadableLists() {
					if method != "OPTIONS" { // which no page sends without a preflight
						add(List, first+i, problem)
					}
				}
				for _, name := range dropped(a.Cookies) {
					add(Dropped, first+i, name)
				}
				for _, name := range a.Late {
					if isLateAlone(name) {
						add(Late, first+i, name)
					} else {
						add(LateList, first+i, name)
					}
				}
				if options && a.Status/100 == 2 && a.allows() == "" {
					bare = first + i
				}
				allows = allows || !options && a.allows() != ""
				// No page reads the answer to a preflight.
				sent := r.canBeSent(answers, first+i)
				if !options && sent && origin == evil && a.allows() == evil {
					if a.credentialed() {
						add(Credentials, first+i, "")
					} else {
						add(Anonymous, first+i, "")
					}
				}
				if !options && sent && origin != "" && (a.allows() == origin || a.allows() == "*") && a.Status >= 200 && !r.letsAnyone(answers[first:first+len(r.Inputs.Origins)]) {
					switch {
					case origin == null:
						add(Null, first+i, "")
					case slices.Contains(r.Inputs.foreign, origin):
						add(Lookalike, first+i, "")
					}
				}
				for _, name := range a.insecure() {
					add(Cookie, first+i, name)
				}
			}
			if method != http.MethodGet {
				return // caches do not keep it (RFC 9110, 9.3)
			}
			for _, bearing := range []bool{false, true} {
				if i := r.mixed(answers[first:first+len(r.Inputs.Origins)], bearing); i >= 0 {
					out[Vary] = append(out[Vary], Proof{setting: s, request: first + i, bears: bearing})
					break
				}
			}
		})
		if allows && bare >= 0 {
			add(Preflight, bare, "")
		}
	}
	for _, x := range r.refusals() {
		if x.forward {
			out[Refused] = append(out[Refused], x.Proof)
		}
	}
	return out
}

// letsAnyone reports whether, of the answers to a request by Origin, that to one
// which has nothing to do with the program lets it in.
func (r *Run) letsAnyone(byOrigin []int) bool {
	allowed := r.Distinct[byOrigin[slices.Index(r.Inputs.Origins, evil)]].allows()
	return allowed == evil || allowed == "*"
}

// mixed returns the number of an answer that a cache may keep and then give to
// another Origin, whose own would be another, or -1. Those that only bear out what is
// reported count if bearing says so.
func (r *Run) mixed(byOrigin []int, bearing bool) int {
	isLeftOut := func(i int) bool { return !bearing && slices.Contains(r.Inputs.bearing, r.Inputs.Origins[i]) }
	for i, n := range byOrigin {
		a := &r.Distinct[n]
		if a.Panic != "" || !a.kept() || a.varies() || isLeftOut(i) {
			continue
		}
		for j, m := range byOrigin {
			if isLeftOut(j) {
				continue
			}
			other := &r.Distinct[m]
			differs := a.allows() != other.allows() || bearing && a.credentialed() != other.credentialed()
			if other.Panic == "" && differs {
				return i
			}
		}
	}
	return -1
}

// allows returns the origin that an answer allows, as browsers see it.
func (a *Answer) allows() string { return strings.Join(a.Origin, ", ") }

func (a *Answer) credentialed() bool {
	return cors.AllowsCredentials(strings.Join(a.Credentials, ", "))
}

// readable reports whether a page of origin may read the answer.
func (a *Answer) readable(origin string, credentials bool) bool {
	if credentials {
		return a.allows() == origin && a.credentialed()
	}
	return a.allows() == origin || a.allows() == "*"
}

// kept reports whether caches may keep the answer unless told not to (RFC 9110,
// 15.1).
func (a *Answer) kept() bool {
	switch a.Status {
	case 200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501:
		return !strings.Contains(strings.ToLower(strings.Join(a.Cache, ", ")), "no-store")
	}
	return false
}

// varies reports whether caches keep the answer for one Origin only.
func (a *Answer) varies() bool {
	for _, line := range a.Vary {
		for name := range strings.SplitSeq(line, ",") {
			if name = strings.TrimSpace(name); name == "*" || strings.EqualFold(name, "Origin") {
				return true
			}
		}
	}
	return false
}

// insecure returns the names of the cookies that browsers reject for want of
// Secure.
func (a *Answer) insecure() []string { return insecure(a.Cookies) }

func insecure(lines []string) (names []string) {
	for _, line := range lines {
		if name, none, secure := attributes(line); none && !secure {
			names = append(names, name)
		}
	}
	return names
}

// secured returns the names of those that would be rejected, had they no
// Secure.
func (a *Answer) secured() (names []string) {
	for _, line := range a.Cookies {
		if name, none, secure := attributes(line); none && secure {
			names = append(names, name)
		}
	}
	return names
}

// attributes reads a Set-Cookie line as RFC 6265bis does: the last SameSite
// counts.
func attributes(line string) (name string, none, secure bool) {
	parts := strings.Split(line, ";")
	name, _, _ = strings.Cut(parts[0], "=")
	for _, part := range parts[1:] {
		key, value, _ := strings.Cut(part, "=")
		switch strings.ToLower(strings.TrimSpace(key)) {
		case "secure":
			secure = true
		case "samesite":
			none = strings.EqualFold(strings.TrimSpace(value), "none")
		}
	}
	return name, none, secure
}

// unreadable returns what is wrong with the values of Access-Control-Allow-Origin
// and -Credentials, by the standards.
func (a *Answer) unreadable() (problems []string) {
	if len(a.Origin) > 1 || len(a.Credentials) > 1 {
		problems = append(problems, "duplicate")
	}
	if len(a.Credentials) > 0 && !a.credentialed() {
		problems = append(problems, "credentials")
	}
	for _, v := range a.Origin {
		// An empty value denies, as was meant where it comes out of a variable.
		if v != "" && cors.CheckAllowOrigin(v) != cors.OriginFine {
			problems = append(problems, "origin")
		}
	}
	return problems
}

// unreadableLists returns what is wrong with the others.
func (a *Answer) unreadableLists() (problems []string) {
	add := func(wrong bool, problem string) {
		if wrong {
			problems = append(problems, problem)
		}
	}
	for _, v := range a.MaxAge {
		add(!cors.IsMaxAge(v), "maxage")
	}
	for _, v := range slices.Concat(a.Methods, a.Headers, a.Exposed) {
		_, invalid := cors.InvalidMember(v)
		add(invalid, "list")
		add(cors.HasWildcard(v) && a.credentialed() && a.allows() != "", "wildcard")
	}
	for _, v := range a.Methods {
		_, _, lower := cors.LowerCaseMethod(v)
		add(lower, "list")
	}
	for _, v := range a.Exposed {
		_, forbidden := cors.ForbiddenMember(v)
		add(forbidden, "list")
	}
	return problems
}

// dropped returns the names of the cookies that browsers reject for another
// reason than SameSite=None.
func dropped(lines []string) (names []string) {
	for _, line := range lines {
		if isDropped(setcookie.Parse(line)) {
			names = append(names, cookieName(line))
		}
	}
	return names
}

// keptCookies returns the names of those that they keep.
func (a *Answer) keptCookies() (names []string) {
	for _, line := range a.Cookies {
		if c := setcookie.Parse(line); !isDropped(c) {
			names = append(names, cookieName(line))
		}
	}
	return names
}

func isDropped(c setcookie.Line) bool {
	p := setcookie.PrefixOf(c.Name)
	secure := c.Secure || c.SameSiteNone() // which is another mistake
	return c.Partitioned && !secure ||
		p.Secure && !secure ||
		p.HttpOnly && !c.HttpOnly ||
		p.RootPath && (!c.Path.Present || c.Path.Value != "/") ||
		p.NoDomain && c.Domain.Present && c.Domain.Value != ""
}

func cookieName(line string) string {
	name, _, _ := strings.Cut(line, "=")
	return name
}

// explain prints an answer that shows a mistake.
func (r *Run) explain(p Proof) string {
	if p.preflight > 0 {
		return r.explain(Proof{setting: p.setting, request: p.request}) + "\nand to the preflight:\n" +
			r.explain(Proof{setting: p.setting, request: p.preflight})
	}
	a := r.Distinct[r.Answers[p.setting][p.request]]
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %s: %d", r.Inputs.describe(p.request), r.Inputs.setting(p.setting), a.Status)
	for _, h := range []struct {
		key    string
		values []string
	}{
		{"Access-Control-Allow-Origin", a.Origin}, {"Access-Control-Allow-Credentials", a.Credentials},
		{"Vary", a.Vary}, {"Cache-Control", a.Cache}, {"Set-Cookie", a.Cookies},
		{"Access-Control-Allow-Methods", a.Methods}, {"Access-Control-Allow-Headers", a.Headers},
		{"Access-Control-Expose-Headers", a.Exposed}, {"Access-Control-Max-Age", a.MaxAge},
	} {
		for _, v := range h.values {
			fmt.Fprintf(&b, "; %s: %s", http.CanonicalHeaderKey(h.key), v)
		}
	}
	if len(a.Late) > 0 {
		fmt.Fprintf(&b, "; set too late: %s", strings.Join(a.Late, ", "))
	}
	return b.String()
}

// lateCookie reports whether a cookie that was set too late shows a mistake.
func (r *Run) lateCookie(m Mistake) bool {
	return slices.ContainsFunc(r.Distinct, func(a Answer) bool {
		return m == Cookie && len(insecure(a.LateCookies)) > 0 || m == Dropped && len(dropped(a.LateCookies)) > 0
	})
}

// lateList reports whether a list was set too late, so that nobody saw whether
// browsers could read it.
func (r *Run) lateList() bool {
	return slices.ContainsFunc(r.Distinct, func(a Answer) bool {
		return slices.ContainsFunc(a.Late, func(name string) bool { return !isLateAlone(name) })
	})
}

// lists reports whether any answer has a list of methods or headers, or a Max-Age.
func (r *Run) lists() bool {
	return slices.ContainsFunc(r.Distinct, func(a Answer) bool {
		return len(a.Methods)+len(a.Headers)+len(a.Exposed)+len(a.MaxAge) > 0
	})
}

// isLateAlone reports whether what comes too late is counted by itself, rather
// than as a list.
func isLateAlone(name string) bool {
	switch name {
	case "Access-Control-Allow-Origin", "Access-Control-Allow-Credentials", "Vary", "Set-Cookie":
		return true
	}
	return false
}

// rewritten reports whether any answer lacks a value that was set too late.
func (r *Run) rewritten() bool {
	return slices.ContainsFunc(r.Distinct, func(a Answer) bool { return len(a.Rewritten) > 0 })
}
