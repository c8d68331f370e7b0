package corspreflight

import (
	"net/http"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// ask asks the function that leads to a response. First says that more is made of the
// preflight than of those for other requests from the origin: it may be known what becomes
// of that on all paths, though not of the preflight, and its tests count.
func (c *check) ask(r *exchange.Response, origin, method string, first bool) *try {
	t := &try{origin: origin, method: method, actual: c.res.Replay(r, request(method, origin))}
	before := c.preflight(method, origin)
	before.Whole = !first || !t.actual.Complete && !c.words.never
	t.preflight = c.res.Replay(r, before)
	return t
}

// request returns a request from an origin that is listed, of which browsers send no
// more to other sites in the Referer.
func request(method, origin string) *exchange.Request {
	return &exchange.Request{Method: method, Listed: true, Headers: map[string]string{
		cors.Origin:        origin,
		cors.Referer:       origin + "/",
		cors.RequestMethod: "",
	}}
}

// preflight returns the preflight for such a request, which brings neither cookies
// nor a password, nor what a script of the page gives the request.
func (c *check) preflight(method, origin string) *exchange.Request {
	req := loggedIn(method, origin)
	req.Headers[cors.Cookie], req.Headers[cors.Authorization] = "", ""
	for _, name := range c.given {
		req.Headers[name] = ""
	}
	return req
}

// loggedIn returns a preflight as no browser sends it: it may bring any of that.
func loggedIn(method, origin string) *exchange.Request {
	req := request(http.MethodOptions, origin)
	req.Headers[cors.RequestMethod] = method
	return req
}

// origins returns origins that functions may allow: any one, and those that they
// write.
func origins(responses []*exchange.Response) []string {
	list := []string{"https://" + witness.Somebody}
	for _, r := range responses {
		for _, o := range r.Outcomes {
			for _, v := range o.AllowOrigin {
				if s, ok := v.String(); ok {
					if _, err := cors.ParseOrigin(s); err == nil && !slices.Contains(list, s) {
						list = append(list, s)
					}
				}
			}
		}
	}
	return list
}

// mostOrigins is how many origins a function is asked with.
const mostOrigins = 3

// sought returns origins that a replay may have looked for when it had that of its
// request, or a part of it.
func sought(r *exchange.Replay) (list []string) {
	var add func(t *exchange.Test, v flow.Value)
	add = func(t *exchange.Test, v flow.Value) {
		for _, e := range v.Elems {
			add(t, e)
		}
		text, ok := v.String()
		texts := []string{text}
		switch {
		case v.Kind == flow.Foreign:
			texts = witness.Matches(v.Foreign.String())
		case !ok || t.IsGiven(v):
			return
		}
		for _, text := range texts {
			if origin := meant(text); origin != "" && !slices.Contains(list, origin) {
				list = append(list, origin)
			}
		}
	}
	isPart := func(t *exchange.Test, v flow.Value) bool {
		s, ok := v.String()
		return ok && t.IsGiven(v) && s != "" && strings.Contains(r.Origin+"/", s)
	}
	for _, t := range r.Tests {
		if slices.ContainsFunc(t.Operands, func(v flow.Value) bool { return isPart(t, v) }) {
			for _, v := range t.Operands {
				add(t, v)
			}
		}
	}
	return list
}

// names reports whether the Origin of a replay was compared with itself, as the
// program has it.
func names(r *exchange.Replay) bool {
	return slices.ContainsFunc(r.Tests, func(t *exchange.Test) bool {
		return slices.ContainsFunc(t.Operands, func(v flow.Value) bool { return isWritten(t, v, r.Origin) })
	})
}

// isWritten reports whether an operand of a test, or one of its elements, is a text
// that the program has.
func isWritten(t *exchange.Test, v flow.Value, text string) bool {
	s, ok := v.String()
	return ok && s == text && !t.IsGiven(v) || slices.ContainsFunc(v.Elems, func(e flow.Value) bool { return isWritten(t, e, text) })
}

// meant returns an origin that a text is, that has it for its host, or that ends
// with it, begins with it up to the port, or is like it if it is a pattern; "" if
// there is none.
func meant(text string) string {
	if strings.HasSuffix(text, ":") {
		text += "3000"
	}
	text = strings.ReplaceAll(strings.ReplaceAll(text, "*", "www"), "://.", "://www.")
	if host, ok := witness.Member(text); ok {
		text = host
	}
	if !strings.Contains(text, "://") && strings.Contains(text, ".") {
		text = "https://" + text
	}
	if _, err := cors.ParseOrigin(text); err != nil {
		return ""
	}
	return text
}

// named returns the methods that a replay compared that of its request with.
func named(r *exchange.Replay) (methods []string) {
	for _, t := range r.Tests {
		for _, v := range t.Operands {
			s, ok := v.String()
			if !ok || t.IsGiven(v) || slices.Contains(methods, s) {
				continue
			}
			switch s {
			case http.MethodGet, http.MethodPost, http.MethodDelete, http.MethodPatch:
				methods = append(methods, s)
			}
		}
	}
	return methods
}

// otherMethods returns the methods that a preflight compared the one with that it is
// for, or looked it up among.
func otherMethods(t *try) (methods []string) {
	isAsked := func(v flow.Value, test *exchange.Test) bool {
		s, ok := v.String()
		return ok && s == t.method && test.IsGiven(v)
	}
	for _, test := range t.preflight.Tests {
		if !slices.ContainsFunc(test.Operands, func(v flow.Value) bool { return isAsked(v, test) }) {
			continue
		}
		for _, v := range test.Operands {
			for _, e := range append([]flow.Value{v}, v.Elems...) {
				s, ok := e.String()
				if m := strings.ToUpper(s); ok && m != "" && m != t.method && !slices.Contains(methods, m) {
					methods = append(methods, m)
				}
			}
		}
	}
	return methods
}

// allows reports whether an outcome allows an origin, or the one that whoever runs the
// program chose, or that the URL names, which may be that. That browsers refuse two is
// for others to tell: the first is taken for what was meant.
func allows(o *exchange.Outcome, origin string) bool {
	if len(o.AllowOrigin) > 1 {
		first := *o
		first.AllowOrigin = o.AllowOrigin[:1]
		o = &first
	}
	_, echoes := o.Echo() // the Origin and the Referer are known
	return o.Allows() == origin || o.Wildcard() || isSetting(o) || echoes
}

// isSetting reports whether the origin that an outcome allows is a setting.
func isSetting(o *exchange.Outcome) bool {
	return len(o.AllowOrigin) == 1 && o.AllowOrigin[0].Kind == flow.Unknown && o.AllowOrigin[0].Class == flow.Config
}

// takes reports whether an outcome is not only an error, and allows an origin.
func takes(o *exchange.Outcome, origin string) bool { return allows(o, origin) && isOK(o) }

// isOK reports whether browsers take the status of an outcome for success, or that
// is not known.
func isOK(o *exchange.Outcome) bool { return o.Status == 0 || 200 <= o.Status && o.Status < 300 }

func isAnswer(e exchange.End) bool { return isOK(e.Outcome) }

// allowsOne reports whether an end allows an origin.
func allowsOne(e exchange.End) bool { return isAnswer(e) && len(e.AllowOrigin) > 0 }

// isUnknown reports whether what becomes of a response is not known.
func isUnknown(e exchange.End) bool { return e.HandedOn || e.Blurred() }

// looksAtOrigin reports whether a function decided something by the Origin of a
// replay, or by a part of it.
func looksAtOrigin(r *exchange.Replay, fn *flow.Fn) bool {
	return slices.ContainsFunc(r.Tests, func(t *exchange.Test) bool {
		return t.In(fn) && !t.Text && slices.ContainsFunc(t.Operands, func(v flow.Value) bool {
			s, ok := v.String()
			n, isNumber := v.Int() // 0 is the length of what is not there
			return t.IsGiven(v) && (!ok && !(isNumber && n == 0) || s != "" && strings.Contains(r.Origin, s))
		}) && !isForNone(t)
	})
}

// isForNone reports whether a test tells only whether there is an Origin: it is
// compared with "".
func isForNone(t *exchange.Test) bool {
	compared := false
	for _, v := range t.Operands {
		if t.IsGiven(v) {
			continue
		}
		if s, ok := v.String(); !ok || s != "" {
			return false
		}
		compared = true
	}
	return compared
}
