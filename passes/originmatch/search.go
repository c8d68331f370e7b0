package originmatch

import (
	"go/ast"
	"net"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// A kind says what a witness shows.
type kind int

const (
	lookalike kind = iota // a host that is like the one that was meant
	scheme                // any host, of a scheme
	null                  // "null"
	insecure              // an http origin that is listed
	never                 // an entry that no Origin is equal to
)

func (k kind) category() string {
	return [...]string{"lookalike", "scheme", "null", "insecure", "never"}[k]
}

// A finding is a test that lets somebody in who should not be, or nobody.
type finding struct {
	kind    kind
	test    *exchange.Test
	origin  string // the witness
	outcome *exchange.Outcome
	setting string // what settings are supposed to be, "" if that does not matter
}

// maxTries is how many origins are tried on one function.
const maxTries = 24

// A search looks for a witness against the checks of what one function runs.
type search struct {
	res      *exchange.Result
	response *exchange.Response
	anybody  []*exchange.Replay // for origins that have nothing to do with the program
	texts    map[string]bool    // that were looked at
	queue    []candidate
	tries    int
	found    []*finding
	setting  string // what settings are supposed to be, "" if anything
}

// A candidate is an origin to be tried, with the text that it was made of.
type candidate struct {
	origin string
	kind   kind
	text   string
}

func newSearch(res *exchange.Result, r *exchange.Response) *search {
	return &search{res: res, response: r, texts: make(map[string]bool)}
}

func (s *search) run() []*finding {
	for _, setting := range settings {
		s.setting = setting
		s.anybody, s.texts, s.queue, s.tries = nil, make(map[string]bool), nil, 0
		s.runWith()
		if !s.anybody[0].Supposed && setting != "" {
			break
		}
	}
	return s.found
}

// settings are what settings are supposed to be, one after the other: anything, an
// origin, a pattern, or a host.
var settings = []string{"", "https://api.example.com", "https://*.example.com", "example.com"}

func (s *search) runWith() {
	for _, scheme := range []string{"https://", "http://"} {
		replay := s.replay(scheme + witness.Somebody)
		s.anybody = append(s.anybody, replay)
		s.collect(replay)
	}
	if s.everybodyPasses() || s.setting != "" && !s.anybody[0].Supposed {
		return
	}
	s.try(s.anybody[0], candidate{origin: "https://" + witness.Somebody, kind: scheme})
	for len(s.queue) > 0 && s.tries < maxTries {
		c := s.queue[0]
		s.queue = s.queue[1:]
		s.tries++
		replay := s.replay(c.origin)
		s.collect(replay)
		s.try(replay, c)
	}
}

func (s *search) replay(origin string) *exchange.Replay {
	return s.res.Replay(s.response, &exchange.Request{Headers: map[string]string{cors.Origin: origin}, Setting: s.setting})
}

// everybodyPasses reports whether all origins are let in though nobody chose it:
// there is no check then, or it is none.
func (s *search) everybodyPasses() bool {
	for _, r := range s.anybody {
		if !slices.ContainsFunc(passing(r), func(o *exchange.Outcome) bool { return !o.Enabled() }) {
			return false
		}
	}
	return true
}

// passing returns the outcomes of a replay that let its origin in.
func passing(r *exchange.Replay) (list []*exchange.Outcome) {
	for _, o := range r.Outcomes {
		if o.Allows() == r.Origin && !o.Preflight() && !o.Failed {
			list = append(list, o.Outcome)
		}
	}
	return list
}

// try looks whether a candidate is let in where others are not.
func (s *search) try(r *exchange.Replay, c candidate) {
	for _, o := range passing(r) {
		if o.Enabled() || c.kind != scheme && s.anybodyPasses(o) {
			continue
		}
		if c.kind == insecure && !o.Credentialed() {
			continue
		}
		t := s.decisive(r, c)
		if t == nil {
			continue
		}
		if i := slices.IndexFunc(s.found, func(f *finding) bool { return f.test.Expr == t.Expr }); i < 0 {
			s.found = append(s.found, &finding{kind: c.kind, test: t, origin: c.origin, outcome: o, setting: s.setting})
		} else if o.Credentialed() && !s.found[i].outcome.Credentialed() {
			s.found[i].outcome = o
		}
	}
}

// anybodyPasses reports whether, by the settings of an outcome, all origins are
// let in, unless somebody has chosen that.
func (s *search) anybodyPasses(o *exchange.Outcome) bool {
	for _, r := range s.anybody {
		for _, other := range passing(r) {
			if !other.Enabled() && !o.Contradicts(other) {
				return true
			}
		}
	}
	return false
}

// decisive returns the test that let a candidate in: one that looks for the text
// that it was made of or, if there is none, the last, of those that are true of it
// and not of everybody.
func (s *search) decisive(r *exchange.Replay, c candidate) *exchange.Test {
	var last *exchange.Test
	for _, t := range r.Tests {
		if !t.True || c.kind != scheme && slices.ContainsFunc(s.anybody, func(r *exchange.Replay) bool { return isTrue(r, t.Expr) }) {
			continue
		}
		if c.text != "" && looksFor(t, c.text) {
			return t
		}
		last = t
	}
	return last
}

func isTrue(r *exchange.Replay, e ast.Expr) bool {
	return slices.ContainsFunc(r.Tests, func(t *exchange.Test) bool { return t.Expr == e && t.True })
}

func looksFor(t *exchange.Test, text string) bool {
	return slices.ContainsFunc(texts(t), func(s string) bool { return s == text })
}

// texts returns the texts of the program that a test compares with what the
// request has.
func texts(t *exchange.Test) (list []string) {
	var add func(v flow.Value)
	add = func(v flow.Value) {
		if s, ok := v.String(); ok && !t.IsGiven(v) {
			list = append(list, s)
		}
		if v.Kind == flow.Foreign && !t.IsGiven(v) {
			list = append(list, witness.Matches(v.Foreign.String())...)
		}
		for _, e := range v.Elems {
			add(e)
		}
	}
	for _, v := range t.Operands {
		add(v)
	}
	return list
}

// collect makes candidates of the texts that a replay has come to.
func (s *search) collect(r *exchange.Replay) {
	for _, t := range r.Tests {
		for _, text := range texts(t) {
			if s.texts[text] {
				continue
			}
			s.texts[text] = true
			if text == cors.Null {
				s.add(text, null, text)
			}
			if o, err := cors.ParseOrigin(text); err == nil && o.Scheme == "http" && !isLocal(o.Host) {
				s.add(o.String(), insecure, text)
			}
			for _, origin := range witness.Origins(text) {
				s.add(origin, lookalike, text)
			}
			for _, origin := range witness.Truncated(text) {
				s.add(origin, lookalike, text)
			}
		}
	}
}

func (s *search) add(origin string, k kind, text string) {
	if !slices.ContainsFunc(s.queue, func(c candidate) bool { return c.origin == origin }) {
		s.queue = append(s.queue, candidate{origin, k, text})
	}
}

// isLocal reports whether a host is the machine itself or on a network of its own,
// where development takes place.
func isLocal(host string) bool {
	ip := net.ParseIP(strings.Trim(host, "[]"))
	return host == "localhost" || strings.HasSuffix(host, ".localhost") || ip != nil && (ip.IsLoopback() || ip.IsPrivate())
}
