package referee

import (
	"go/ast"
	"go/types"
	"net/http"
	"slices"
)

// A Silence is a reason for which the suite leaves a mistake unreported by
// design. It is recognised by what the program does, or by what it is made of,
// and never by which program it is.
type Silence struct {
	Name     string
	Sentence string
	about    []Mistake
	covers   func(p *Program, r *Run, m Mistake, proofs []Proof) bool
}

// Silences is the list of them. It was fixed before anything was measured: a
// miss that none of them covers counts against the suite, and so does a false
// report, whatever they say.
var Silences = []Silence{
	{
		Name:     "setting",
		Sentence: "It happens only by a setting that is not the default: somebody chose it.",
		about:    Mistakes,
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return !slices.ContainsFunc(proofs, func(p Proof) bool { return p.setting == 0 })
		},
	},
	{
		Name:     "credentials setting",
		Sentence: "Credentials are allowed by a setting of their own, and without it the same answer leaves without them.",
		about:    []Mistake{Wildcard, Credentials, List},
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return everyDefault(r, proofs, func(proof Proof, a *Answer) bool {
				return (m != List || proof.about == "wildcard") && r.otherwise(proof, func(b *Answer) bool {
					return a.allows() == b.allows() && !b.credentialed()
				})
			})
		},
	},
	{
		Name:     "check setting",
		Sentence: "A setting switches off the check that there is, other than by default",
		about:    []Mistake{Credentials, Anonymous},
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return everyDefault(r, proofs, func(proof Proof, a *Answer) bool {
				// Have: the answer to evil. Where it is refused, others are served.
				for s := range r.Answers {
					if !r.near(proof.setting, s) || r.Distinct[r.Answers[s][proof.request]].allows() == evil {
						continue
					}
					first := proof.request - slices.Index(r.Inputs.Origins, evil)
					for i, origin := range r.Inputs.Origins {
						if origin != "" && r.Distinct[r.Answers[s][first+i]].allows() == origin {
							return true
						}
					}
				}
				return false
			})
		},
	},
	{
		Name:     "secure setting",
		Sentence: "Whether the cookie is Secure is known only when the program runs: by a setting, or by whether the request came by TLS.",
		about:    []Mistake{Cookie, Dropped},
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return !slices.ContainsFunc(proofs, func(proof Proof) bool {
				return proof.setting == 0 && !slices.ContainsFunc(r.Distinct, func(a Answer) bool {
					if m == Dropped {
						return slices.Contains(a.keptCookies(), proof.about)
					}
					return slices.Contains(a.secured(), proof.about)
				})
			})
		},
	},
	{
		Name:     "refused to read",
		Sentence: "The answer that lets an origin in is a 401 or a 403: it has nothing to be read.",
		about:    []Mistake{Credentials, Anonymous, Lookalike, Null},
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return everyDefault(r, proofs, func(proof Proof, a *Answer) bool {
				return a.Status == http.StatusUnauthorized || a.Status == http.StatusForbidden
			})
		},
	},
	{
		Name:     "part of the origin",
		Sentence: "The origin is tested for a part of it by code, or with a setting, that is not known: no origin is known to pass.",
		about:    []Mistake{Credentials, Anonymous},
		covers:   func(p *Program, r *Run, m Mistake, proofs []Proof) bool { return p.testsParts() },
	},
	{
		Name:     "public to read",
		Sentence: "Everybody may read, but only those that were checked with credentials: the reflection could as well be *.",
		about:    []Mistake{Anonymous},
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return everyDefault(r, proofs, func(proof Proof, a *Answer) bool {
				first := proof.request - slices.Index(r.Inputs.Origins, evil)
				for i, origin := range r.Inputs.Origins {
					b := r.Distinct[r.Answers[proof.setting][first+i]]
					if origin != "" && b.readable(origin, true) {
						return true
					}
				}
				return false
			})
		},
	},
	{
		Name:     "public to all",
		Sentence: "An origin that passes a loose comparison gets what everybody else may read by *, and no credentials: the comparison keeps nobody out.",
		about:    []Mistake{Lookalike, Null},
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return everyDefault(r, proofs, func(proof Proof, a *Answer) bool {
				first := proof.request - proof.request%len(r.Inputs.Origins)
				b := r.Distinct[r.Answers[proof.setting][first+slices.Index(r.Inputs.Origins, evil)]]
				return !a.credentialed() && b.allows() == "*"
			})
		},
	},
	{
		Name:     "not about preflights",
		Sentence: "A preflight is not answered by code that neither compares the method with OPTIONS nor names a header for preflights: simple requests need none.",
		about:    []Mistake{Refused},
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return !p.comparesOptions() && !p.namesPreflights()
		},
	},
	{
		Name:     "refused on purpose",
		Sentence: "Preflights are refused with 403, 404, 405 or 501 by code that names no header for them.",
		about:    []Mistake{Refused},
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return !p.namesPreflights() && !slices.ContainsFunc(r.refusals(), func(x refusal) bool {
				status := r.Distinct[r.Answers[x.setting][x.preflight]].Status
				return x.setting == 0 && x.forward && !slices.Contains([]int{403, 404, 405, 501}, status)
			})
		},
	},
	{
		Name:     "no constant",
		Sentence: "A value that browsers cannot read stands nowhere in the program, but is made when it runs.",
		about:    []Mistake{Value, List},
		covers: func(p *Program, r *Run, m Mistake, proofs []Proof) bool {
			return everyDefault(r, proofs, func(proof Proof, a *Answer) bool {
				return proof.about != "duplicate" && proof.about != "wildcard" && !p.writesUnreadable(slices.Concat(a.Origin, a.Credentials, a.Methods, a.Headers, a.Exposed, a.MaxAge))
			})
		},
	},
}

// silenced returns the name of the silence that covers all proofs of a mistake,
// or "".
func silenced(p *Program, r *Run, m Mistake, proofs []Proof) string {
	for _, s := range Silences {
		if slices.Contains(s.about, m) && s.covers(p, r, m, proofs) {
			return s.Name
		}
	}
	return ""
}

// everyDefault reports whether f holds for all proofs with default settings.
func everyDefault(r *Run, proofs []Proof, f func(Proof, *Answer) bool) bool {
	return !slices.ContainsFunc(proofs, func(p Proof) bool {
		return p.setting == 0 && !f(p, &r.Distinct[r.Answers[p.setting][p.request]])
	})
}

// otherwise reports whether f holds for the answer to the same request under
// settings that differ in one.
func (r *Run) otherwise(p Proof, f func(*Answer) bool) bool {
	for s := range r.Answers {
		if r.near(p.setting, s) && f(&r.Distinct[r.Answers[s][p.request]]) {
			return true
		}
	}
	return false
}

// near reports whether two combinations of settings differ in exactly one.
func (r *Run) near(s, t int) bool {
	choices := r.Inputs.choices()
	differ := 0
	for i := range choices[s] {
		if choices[s][i] != choices[t][i] {
			differ++
		}
	}
	return differ == 1
}

// testsParts reports whether the program looks at parts of a string in a
// variable, other than the path.
func (p *Program) testsParts() bool {
	found := false
	ast.Inspect(p.file, func(n ast.Node) bool {
		call, ok := n.(*ast.CallExpr)
		if !ok || len(call.Args) == 0 {
			return true
		}
		switch types.ExprString(call.Fun) {
		case "strings.HasPrefix", "strings.HasSuffix", "strings.Contains", "strings.Index", "strings.Split", "path.Match":
			switch arg := call.Args[0].(type) {
			case *ast.Ident:
				found = true
			case *ast.SelectorExpr:
				found = found || arg.Sel.Name != "Path"
			}
		case "regexp.MustCompile", "regexp.MatchString", "url.Parse":
			found = true
		}
		return true
	})
	return found
}

// writesUnreadable reports whether a constant of the program is one of the
// values, and browsers cannot read it as one of the headers of CORS.
func (p *Program) writesUnreadable(values []string) bool {
	found := false
	ast.Inspect(p.file, func(n ast.Node) bool {
		if e, ok := n.(ast.Expr); ok {
			s := p.constant(e)
			found = found || s != "" && s != "*" && s != "true" && slices.Contains(values, s) && !isOrigin(s)
		}
		return true
	})
	return found
}
