package corspreflight

import (
	"fmt"
	"go/ast"
	"go/token"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A try is a request, and the preflight for it, that a function was asked with.
type try struct {
	origin, method    string
	actual, preflight *exchange.Replay

	named  bool // the origin stands in the program
	simple bool // what is taken needs no preflight
}

// try asks a function with requests from origins that it allows. Its responses are
// told of by the first of which there is something to tell. Asked says that what it
// runs tells preflights from other requests.
func (c *check) try(responses []*exchange.Response, asked bool) {
	done := make(map[*flow.Fn]bool)
	list := origins(responses)
	written := len(list)
	for i := 0; i < len(list) && i < mostOrigins; i++ {
		origin := list[i]
		first := c.ask(responses[0], origin, http.MethodPut, true)
		if c.neverOptions(responses, first.preflight) {
			return // all else comes of that
		}
		tries := []*try{first}
		for _, method := range append(named(first.actual), http.MethodPost, http.MethodGet) {
			if !c.isAllowed(responses, first) && !slices.ContainsFunc(tries, func(t *try) bool { return t.method == method }) {
				tries = append(tries, c.ask(responses[0], origin, method, false))
			}
		}
		for _, t := range tries {
			t.named = 0 < i && i < written || names(t.actual)
		}
		if i == 0 {
			for _, t := range tries {
				for _, o := range sought(t.actual) {
					if !slices.Contains(list, o) {
						list = append(list, o)
					}
				}
			}
		}
		for _, t := range tries {
			for _, o := range t.actual.Outcomes {
				if has, _ := c.evidence(o.Func, o.Outcome); (has || asked) && takes(o.Outcome, origin) && !o.Enabled() && !done[o.Func] && !c.othersAnswer(o.Func) {
					t.simple = c.isSimple(o, t, tries)
					reported := len(c.reported)
					c.compare(responses[0], o, t)
					done[o.Func] = len(c.reported) > reported
				}
			}
		}
		for _, o := range first.preflight.Outcomes {
			if has, _ := c.evidence(o.Func, o.Outcome); (has || asked) && allows(o.Outcome, origin) && !o.Enabled() && !c.othersAnswer(o.Func) {
				c.compareBack(o, tries)
			}
		}
	}
}

// othersAnswer reports whether preflights for what a function serves come to others, as
// its routes say.
func (c *check) othersAnswer(fn *flow.Fn) bool {
	return c.registered.ForOptions && !c.res.GetsPreflights(fn)
}

// isSimple reports whether an outcome's function takes no requests from an origin that
// need a preflight: by none of the methods of some tries but GET, and it names no
// headers that may be sent.
func (c *check) isSimple(o exchange.Replayed, t *try, tries []*try) bool {
	isOther := func(other *try) bool {
		return other.method != http.MethodGet && slices.ContainsFunc(other.actual.Outcomes, func(p exchange.Replayed) bool {
			return p.Func == o.Func && takes(p.Outcome, t.origin)
		})
	}
	return t.method == http.MethodGet && !slices.ContainsFunc(tries, isOther) && !c.words.namesHeaders(o.Func) && !c.words.namesHeaders(c.writer(o.Outcome))
}

// isAllowed reports whether each of the responses has an outcome by which the
// request of a try is taken: there is no need to try other methods.
func (c *check) isAllowed(responses []*exchange.Response, t *try) bool {
	return !slices.ContainsFunc(responses, func(r *exchange.Response) bool {
		return !slices.ContainsFunc(t.actual.Outcomes, func(o exchange.Replayed) bool { return o.Func == r.Func && takes(o.Outcome, t.origin) })
	})
}

// compare reports what keeps the preflight of a try from being answered as the
// request that it is for.
func (c *check) compare(r *exchange.Response, o exchange.Replayed, t *try) {
	ends := t.preflight.Ends(o)
	if !t.preflight.Complete || len(ends) == 0 || slices.ContainsFunc(ends, isUnknown) {
		return
	}
	// Have: all that the function does about a preflight.
	allowing := slices.DeleteFunc(slices.Clone(ends), func(e exchange.End) bool { return !allows(e.Outcome, t.origin) })
	switch {
	case !slices.ContainsFunc(allowing, isAnswer) && c.wantsAnother(r, o, t):
		// The method is what is refused.
	case len(allowing) == 0:
		c.notAllowed(r, o, ends, t)
	case !slices.ContainsFunc(allowing, isAnswer):
		c.status(r, o, allowing, t)
	case o.Credentialed() && !o.Wildcard() && !slices.ContainsFunc(allowing, func(e exchange.End) bool { return len(e.Credentials) > 0 }):
		c.lacksCredentials(r, o, allowing)
	}
}

// notAllowed reports a preflight that is answered without allowing the origin.
func (c *check) notAllowed(r *exchange.Response, o exchange.Replayed, ends []exchange.End, t *try) {
	if t.simple {
		return
	}
	by := answer(c.pass, ends[0])
	other := slices.ContainsFunc(ends, allowsOne)
	if !other && looksAtOrigin(t.preflight, o.Func) && (by == nil || c.enclosing(by) != c.writer(o.Outcome)) {
		return // it may be refused for its origin, which something else allows then
	}
	if slices.ContainsFunc(ends, isAnswer) {
		if !other || t.named {
			c.lacksOrigin(o, ends, t, other)
		}
		return
	}
	behind := c.told(t.actual, o.Func, c.isForOptions) // what would answer it, if it came there
	if by == nil || slices.ContainsFunc(ends, func(e exchange.End) bool { return answer(c.pass, e) == nil }) ||
		c.registered.ForOptions || c.answersElsewhere(append(behind, o.Func, c.writer(o.Outcome), c.enclosing(by))...) {
		return
	}
	if c.needsLogin(r, o, t) {
		c.login(r, o, t, by)
		return
	}
	if _, names := c.evidence(o.Func, o.Outcome); !names && isDeliberate(ends[0].Status) {
		return
	}
	c.report(analysis.Diagnostic{
		Pos:      by.Pos(),
		End:      by.End(),
		Category: "rejected",
		Message:  fmt.Sprintf("browsers block what needs a preflight: this answers it with status %d, and without Access-Control-Allow-Origin", ends[0].Status),
		Related:  c.related(o.AllowedBy()),
	}, by)
}

// isDeliberate reports whether a status is one by which a function may say that it
// wants no preflights.
func isDeliberate(status int) bool {
	switch status {
	case http.StatusForbidden, http.StatusNotFound, http.StatusMethodNotAllowed, http.StatusNotImplemented:
		return true
	}
	return false
}

// wantsAnother reports whether a preflight would be answered as browsers want it if it
// were for a method that the program names.
func (c *check) wantsAnother(r *exchange.Response, o exchange.Replayed, t *try) bool {
	return slices.ContainsFunc(otherMethods(t), func(method string) bool {
		p := c.res.Replay(r, c.preflight(method, t.origin))
		return slices.ContainsFunc(p.Ends(o), func(e exchange.End) bool { return takes(e.Outcome, t.origin) })
	})
}

// answer returns the call that answers by an end: the one that sends the response,
// or gives the function that does so the status. Of a response that is a struct, it is
// what gives it the status.
func answer(pass *analysis.Pass, e exchange.End) ast.Node {
	calls := e.SentBy()
	if len(calls) == 0 {
		if e.GivenBy == nil {
			return nil
		}
		return e.GivenBy
	}
	for _, call := range slices.Backward(calls) {
		if statusOf(pass, call, e.Status) != nil {
			return call
		}
	}
	return calls[len(calls)-1]
}

// statusOf returns the operand of a call that is a status, a constant.
func statusOf(pass *analysis.Pass, call *ast.CallExpr, status int) ast.Expr {
	for _, arg := range call.Args {
		if v := pass.TypesInfo.Types[arg].Value; v != nil && v.ExactString() == fmt.Sprint(status) {
			return arg
		}
	}
	return nil
}

// related points to the write that allows the origin.
func (c *check) related(w *exchange.Write) []analysis.RelatedInformation {
	if w == nil {
		return nil
	}
	return []analysis.RelatedInformation{{Pos: w.Node.Pos(), End: w.Node.End(), Message: "Access-Control-Allow-Origin is set here"}}
}

// status reports a preflight that is answered with a status that browsers take for
// a refusal.
func (c *check) status(r *exchange.Response, o exchange.Replayed, ends []exchange.End, t *try) {
	by := answer(c.pass, ends[0])
	if by == nil {
		return
	}
	if c.needsLogin(r, o, t) {
		c.login(r, o, t, by)
		return
	}
	status := ends[0].Status
	what := fmt.Sprintf("with status %d rather than 2xx", status)
	if 300 <= status && status < 400 && status != http.StatusNotModified {
		what = "with a redirect, which they do not follow"
	}
	c.report(analysis.Diagnostic{
		Pos:      by.Pos(),
		End:      by.End(),
		Category: "status",
		Message:  "browsers block what needs a preflight: this answers it " + what,
	}, by, func() []analysis.SuggestedFix {
		call, ok := by.(*ast.CallExpr)
		if !ok || len(call.Args) != 1 || !slices.Contains(ends[0].SentBy(), call) || c.sendsOthers(r, t.origin, call) {
			return nil
		}
		arg := statusOf(c.pass, call, status)
		if arg == nil {
			return nil
		}
		return c.fix(call, fixkind.NoContent, c.constant(arg, "StatusNoContent", "204"))
	})
}

// sendsOthers reports whether a call sends responses to requests with other methods
// than OPTIONS, one that nobody lists among them.
func (c *check) sendsOthers(r *exchange.Response, origin string, call *ast.CallExpr) bool {
	for _, method := range []string{http.MethodGet, http.MethodHead, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete, "UNLISTED"} {
		if p := c.res.Replay(r, request(method, origin)); !p.Complete || c.sends(p, call) {
			return true
		}
	}
	return false
}

// sends reports whether a call sends a response to the request of a replay.
func (c *check) sends(r *exchange.Replay, call *ast.CallExpr) bool {
	for _, o := range r.Outcomes {
		if slices.Contains(o.SentBy(), call) {
			return true
		}
	}
	return false
}

// lacksCredentials reports credentials that the answer to a preflight does not
// allow.
func (c *check) lacksCredentials(r *exchange.Response, o exchange.Replayed, ends []exchange.End) {
	w := o.Credentials[0].Write
	if w == nil {
		return
	}
	c.report(analysis.Diagnostic{
		Pos:      w.Node.Pos(),
		End:      w.Node.End(),
		Category: "credentials",
		Message:  "browsers block what needs a preflight and has credentials: the answer to the preflight does not have this header",
	}, w.Node, func() []analysis.SuggestedFix {
		stmt, ok := c.edit.Writing(w.Node)
		if !ok {
			return nil
		}
		for _, e := range ends {
			if e.Wildcard() {
				return nil
			}
			for _, call := range e.SentBy() {
				if branch, ok := c.edit.Above(call, w); ok && !c.edit.Opens(r, branch, isAnonymous) {
					return c.fix(w.Node, fixkind.HeadersFirst, c.edit.Hoist(c.edit.Run(stmt, w, isNone, nil), branch.Node()))
				}
			}
		}
		return nil
	})
}

// isAnonymous reports whether an outcome allows an origin without credentials.
func isAnonymous(o *exchange.Outcome) bool {
	return len(o.AllowOrigin) > 0 && len(o.Credentials) == 0
}

// isNone is for a run of statements that has only what tells nothing by itself.
func isNone(inspector.Cursor) bool { return false }

// lacksOrigin reports an origin that is allowed beside a branch for preflights that
// does not, or allows another one. That one comes too early is for others to tell.
func (c *check) lacksOrigin(o exchange.Replayed, ends []exchange.End, t *try, other bool) {
	w := o.AllowedBy()
	isTest := c.isForOptions
	if has, _ := c.evidence(o.Func, o.Outcome); has {
		isTest = isOfMethod
	}
	told := c.told(t.preflight, o.Func, isTest)
	if w == nil || len(told) == 0 || c.registered.ForOptions {
		return
	}
	for _, e := range ends {
		for _, call := range e.SentBy() {
			if _, above := c.edit.Above(call, w); above && !other {
				return
			}
		}
	}
	if c.answersElsewhere(append(told, o.Func, c.writer(o.Outcome))...) {
		return
	}
	message := "browsers block what needs a preflight: the answer to the preflight does not have this header"
	if other {
		message = "browsers block what needs a preflight: the answer to the preflight allows another origin"
	}
	c.report(analysis.Diagnostic{
		Pos:      w.Node.Pos(),
		End:      w.Node.End(),
		Category: "origin",
		Message:  message,
	}, w.Node)
}

// told returns the functions in which a replay of a preflight came to a test of some
// kind on the way of a function.
func (c *check) told(r *exchange.Replay, of *flow.Fn, is func(*exchange.Test) bool) (fns []*flow.Fn) {
	for _, t := range r.Tests {
		if fn := c.enclosing(t.Expr); t.In(of) && is(t) && !slices.Contains(fns, fn) {
			fns = append(fns, fn)
		}
	}
	return fns
}

// isForOptions reports whether a test tells preflights from other requests, or looks
// their method up.
func (c *check) isForOptions(t *exchange.Test) bool {
	return slices.Contains(c.words.tests[c.enclosing(t.Expr)], t.Expr) ||
		isOfMethod(t) && slices.ContainsFunc(t.Operands, func(v flow.Value) bool { return isWritten(t, v, http.MethodOptions) })
}

// isOfMethod reports whether a test is one of the method of a preflight.
func isOfMethod(t *exchange.Test) bool {
	return slices.ContainsFunc(t.Operands, func(v flow.Value) bool {
		s, ok := v.String()
		return ok && t.IsGiven(v) && s == http.MethodOptions
	})
}

// compareBack reports what only a preflight is told, whatever the method of the
// request that it is for.
func (c *check) compareBack(o exchange.Replayed, tries []*try) {
	var answers []exchange.End
	told := false // with any status, that of an error or a redirect too
	handedOn := false
	for _, t := range tries {
		ends := t.actual.Ends(o)
		told = told || slices.ContainsFunc(ends, func(e exchange.End) bool { return len(e.AllowOrigin) > 0 })
		if !t.actual.Complete || slices.ContainsFunc(ends, (exchange.End).Blurred) {
			return
		}
		for _, e := range ends {
			if e.HandedOn {
				handedOn = true
			}
			if e.HandedOn || isAnswer(e) && !e.Failed {
				answers = append(answers, e)
			}
		}
	}
	allowing := slices.DeleteFunc(slices.Clone(answers), func(e exchange.End) bool { return !allows(e.Outcome, tries[0].origin) })
	switch w := o.AllowedBy(); {
	case len(answers) == 0 || w == nil || c.behind.Has(o.Func): // a library may allow it
	case len(allowing) == 0:
		if told || len(c.told(tries[0].preflight, o.Func, c.isForOptions)) == 0 || handedOn && !c.isInSight(o) {
			return
		}
		c.report(analysis.Diagnostic{
			Pos:      w.Node.Pos(),
			End:      w.Node.End(),
			Category: "origin",
			Message:  "browsers hide the response: only the answer to the preflight has this header",
		}, w.Node)
	case o.Credentialed() && !o.Wildcard() && !slices.ContainsFunc(allowing, func(e exchange.End) bool { return len(e.Credentials) > 0 }):
		at := o.Credentials[0].Write
		if at == nil || slices.ContainsFunc(allowing, func(e exchange.End) bool { return e.Wildcard() }) || handedOn && !c.isInSight(o) {
			return
		}
		c.report(analysis.Diagnostic{
			Pos:      at.Node.Pos(),
			End:      at.Node.End(),
			Category: "credentials",
			Message:  "browsers hide the response to what has credentials: only the answer to the preflight has this header",
		}, at.Node)
	}
}

// isInSight reports whether all is in sight that what allows the origin of a preflight, and
// credentials if it does, hands other requests on to.
func (c *check) isInSight(o exchange.Replayed) bool {
	writers := []*flow.Fn{c.writer(o.Outcome)}
	for _, v := range o.Credentials {
		if v.Write == nil {
			return false
		}
		writers = append(writers, c.enclosing(v.Write.Node))
	}
	return c.res.InSight(writers...)
}

// neverOptions reports the comparisons of the method with OPTIONS in other letters,
// which are never true, and whether there are any.
func (c *check) neverOptions(responses []*exchange.Response, r *exchange.Replay) bool {
	found := false
	for _, t := range r.Tests {
		given := func(v flow.Value) bool {
			s, ok := v.String()
			return ok && t.IsGiven(v) && s == http.MethodOptions
		}
		if b, ok := t.Expr.(*ast.BinaryExpr); ok && b.Op != token.EQL && b.Op != token.NEQ || !slices.ContainsFunc(t.Operands, given) {
			continue
		}
		for _, e := range sides(t.Expr) {
			s := text(c.pass, e)
			if s == http.MethodOptions || !strings.EqualFold(s, http.MethodOptions) {
				continue
			}
			found = true
			c.report(analysis.Diagnostic{
				Pos:      t.Expr.Pos(),
				End:      t.Expr.End(),
				Category: "case",
				Message:  fmt.Sprintf("no preflight comes here: the method is OPTIONS, and never %q", s),
			}, t.Expr, func() []analysis.SuggestedFix {
				if !c.wouldAnswer(responses, s) {
					return nil
				}
				return c.fix(e, fixkind.MethodOptions, c.constant(e, "MethodOptions", strconv.Quote(http.MethodOptions)))
			})
		}
	}
	return found
}

// wouldAnswer reports whether a preflight would be answered as browsers want it if
// its method were written in other letters.
func (c *check) wouldAnswer(responses []*exchange.Response, method string) bool {
	for _, origin := range origins(responses) {
		req := c.preflight(http.MethodPut, origin)
		req.Method = method
		for _, o := range c.res.Replay(responses[0], req).Outcomes {
			if takes(o.Outcome, origin) {
				return true
			}
		}
	}
	return false
}

// sides returns the operands of a comparison, or a case.
func sides(e ast.Expr) []ast.Expr {
	switch e := ast.Unparen(e).(type) {
	case *ast.BinaryExpr:
		return []ast.Expr{e.X, e.Y}
	case *ast.CallExpr:
		return nil
	default:
		return []ast.Expr{e}
	}
}
