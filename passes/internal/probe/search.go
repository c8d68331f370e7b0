// Package probe tries checks of the Origin with origins that should not pass, and
// finds the tests that let one pass: a witness against them.
//
// A check may be all that a handler does before it allows an origin, or a function
// that a library asks. It is run with each origin, so a witness is one that was
// let in; whatever cannot be decided by the origin alone is no witness.
package probe

import (
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// Bounds of a search against the checks of one function.
const (
	maxTries = 32    // origins, for each thing that settings are supposed to be
	maxWork  = 12000 // nodes that are run
	maxBlind = 2000  // the same, by replays of which nothing came
	maxPorts = 3     // that origins are supposed to have, one after the other
)

// settings are what settings are supposed to be, one after the other: anything, an
// origin, patterns, or a host.
var settings = []string{"", "https://api.example.com", "https://*.example.com", "*.example.com", "example.com"}

// otherSetting is one that lets no origin in which another of them does.
const otherSetting = "https://corsvet-setting.invalid"

// A Check is what is asked whether an origin may come in.
type Check struct {
	Info *types.Info

	// Ask runs the check with a request.
	Ask func(*exchange.Request) *exchange.Replay

	// Trusts reports whether who comes in by a path gets what an http origin should
	// not, such as credentials.
	Trusts func(*exchange.Outcome) bool
}

// Of returns what a response's function does before it allows an origin.
func Of(res *exchange.Result, r *exchange.Response) *Check {
	return &Check{
		Info:   res.Prog.Info,
		Ask:    func(req *exchange.Request) *exchange.Replay { return res.Replay(r, req).By(r) },
		Trusts: (*exchange.Outcome).Credentialed,
	}
}

// OfCredentials returns what a response's function does before it allows an origin with
// credentials, which others may do without.
func OfCredentials(res *exchange.Result, r *exchange.Response) *Check {
	c := Of(res, r)
	ask := c.Ask
	c.Ask = func(req *exchange.Request) *exchange.Replay { return ask(req).Trusting() }
	return c
}

// OfReaders returns what a response's function does before it answers with a *: it may
// refuse some.
func OfReaders(res *exchange.Result, r *exchange.Response) *Check {
	c := Of(res, r)
	ask := c.Ask
	c.Ask = func(req *exchange.Request) *exchange.Replay { return ask(req).Reading() }
	c.Trusts = func(*exchange.Outcome) bool { return false }
	return c
}

// OfSetting returns a function that a library asks about origins; trusted says that
// it then gives them what an http origin should not get.
func OfSetting(given *exchange.Given, s *record.Setting, trusted bool) *Check {
	return &Check{
		Info:   given.Prog.Info,
		Ask:    func(req *exchange.Request) *exchange.Replay { return given.Ask(s, req) },
		Trusts: func(*exchange.Outcome) bool { return trusted },
	}
}

// Open returns the ways in which origins come in that have nothing to do with the
// program, none unless each of them does: a check that anybody passes is none. What
// whoever runs the program has to choose for that is left out.
func (c *Check) Open() (open []*exchange.Outcome) {
	for _, origin := range witness.Anybody {
		open = c.Ask(&exchange.Request{Headers: map[string]string{cors.Origin: origin}}).Open()
		if len(open) == 0 {
			return nil
		}
	}
	return open
}

// Refuses reports whether by some settings an origin may be refused that has nothing
// to do with the program.
func (c *Check) Refuses() bool {
	return slices.ContainsFunc(witness.Anybody, func(origin string) bool {
		return c.Ask(&exchange.Request{Headers: map[string]string{cors.Origin: origin}}).Refuses()
	})
}

// MayPass reports whether an origin that has nothing to do with the program may come in by
// one of some outcomes, as far as is known: where code out of sight lets it, perhaps.
func (c *Check) MayPass(is func(*exchange.Outcome) bool) bool {
	return slices.ContainsFunc(witness.Anybody, func(origin string) bool {
		r := c.Ask(&exchange.Request{Headers: map[string]string{cors.Origin: origin}})
		return !r.Complete || slices.ContainsFunc(r.Passing, is)
	})
}

// Search returns the findings of a check, each of which has a witness. Several may
// tell of one mistake: see [Worst].
func (c *Check) Search() []*Finding {
	s := &search{Check: c}
	return s.run()
}

// Allowed returns, as findings, the origins that the program has as texts and lets
// in, whatever the settings, where it trusts them. Those that are in order are among
// them.
func (c *Check) Allowed() (found []*Finding) {
	s := &search{Check: c, texts: make(map[sought]bool)}
	for _, origin := range witness.Anybody {
		s.anybody = append(s.anybody, s.replay(origin))
	}
	tried := make(map[string]bool)
	for _, t := range s.anybody[0].Tests {
		for _, text := range s.textsOf(t) {
			if _, err := cors.ParseOrigin(text); err != nil || tried[text] || len(tried) == maxTries {
				continue
			}
			tried[text] = true
			r := s.replay(text)
			for _, o := range r.Passing {
				t := s.decisive(r, candidate{origin: text, text: text})
				if t == nil || o.Enabled() || r.IsChosen(o) || s.anybodyPasses(o) || !s.Trusts(o) {
					continue
				}
				if entry, ok := s.operandOf(t, text, text); ok && entry.From != nil {
					found = append(found, &Finding{Test: t, Place: entry.From.Expr, Entry: text, Origin: text, Outcome: o, Trusted: true})
				}
			}
		}
	}
	return found
}

// A search looks for witnesses against a check.
type search struct {
	*Check
	anybody []*exchange.Replay // for origins that have nothing to do with the program
	texts   map[sought]bool    // that were looked at
	loose   map[string]bool    // texts by which a look-alike came in
	queue   []candidate
	later   []candidate // that are tried when the queue is empty

	patterns []candidate // those that were made of regular expressions

	relabelled map[string]bool // origins that were made for their labels

	begins, ends []string // what hosts may begin with, after the scheme, and end with

	tries   int
	work    int // nodes that were run
	blind   int // those of them of which nothing came
	found   []*Finding
	setting string // what settings are supposed to be, "" if anything
	host    string // of the server, "" if that is not supposed to be any

	// The replays that there were, one of those that are the same but for the Origin:
	// where nothing is supposed, and where what is now.
	asIs, supposed []*exchange.Replay

	port  string   // of the origins that are tried, "" if they have none
	ports []string // that the check may look for
}

// A candidate is an origin to be tried, with the text that it was made of.
type candidate struct {
	origin string
	kind   Kind
	text   string

	pattern    bool // the text is a regular expression
	relabelled bool // the origin was made for its labels
}

// A sought text is one that a test looks for: exact if nothing but an Origin that is
// equal to it passes, or else as a part, or in a part.
type sought struct {
	text  string
	exact bool
}

func (s *search) run() []*Finding {
	s.tryUnset()
	for _, setting := range settings {
		if s.work >= maxWork {
			break
		}
		s.setting = setting
		s.begin()
		s.runWith()
		if !s.anybody[0].Supposed && setting != "" {
			break
		}
	}
	s.setting = ""
	for i := 0; i < len(s.ports) && i < maxPorts && s.work < maxWork; i++ {
		s.begin()
		s.runAtPort(s.ports[i])
	}
	if asIs := s.anybodyAsIs(); slices.ContainsFunc(asIs, func(r *exchange.Replay) bool { return r.Hosts }) {
		s.host = witness.Server
		s.begin()
		s.runWith()
		s.tryHost(asIs)
	}
	return s.found
}

// begin forgets what earlier suppositions led to.
func (s *search) begin() {
	s.anybody, s.texts, s.loose, s.queue, s.later, s.patterns, s.supposed, s.tries = nil, make(map[sought]bool), make(map[string]bool), nil, nil, nil, nil, 0
	s.begins, s.ends, s.relabelled = nil, nil, make(map[string]bool)
}

func (s *search) runWith() {
	for _, origin := range witness.Anybody {
		replay := s.replay(origin)
		s.anybody = append(s.anybody, replay)
		s.collect(replay)
	}
	if s.everybodyPasses(s.anybody) || s.setting+s.host != "" && !s.anybody[0].Supposed {
		return
	}
	if slices.ContainsFunc(s.anybody[0].Tests, counts) {
		s.collect(s.replay(witness.Subdomain))
	}
	s.tryScheme()
	if s.setting == "" {
		s.add(cors.Null, Null, cors.Null)
	}
	s.tryAll()
}

// tryAll tries the candidates, and those that come of that.
func (s *search) tryAll() {
	for len(s.queue)+len(s.later) > 0 && s.tries < maxTries && s.work < maxWork && s.blind < maxBlind {
		c := s.next()
		s.tries++
		replay := s.replay(c.origin)
		s.collect(replay)
		s.try(replay, c)
	}
}

// tryScheme looks whether all origins of a scheme are let in, where those of another
// are not.
func (s *search) tryScheme() {
	for i, r := range s.anybody {
		if len(r.Passing) > 0 {
			s.try(s.replay(witness.Evil[i]), candidate{origin: witness.Evil[i], kind: Scheme})
			return
		}
	}
}

// next takes a candidate from the queue: the first that was made of a text by which no
// look-alike came in yet, so that none is left out for many others.
func (s *search) next() candidate {
	if len(s.queue) == 0 {
		s.queue, s.later = s.later, nil
	}
	i := max(0, slices.IndexFunc(s.queue, func(c candidate) bool { return !s.loose[c.text] }))
	c := s.queue[i]
	s.queue = slices.Delete(s.queue, i, i+1)
	return c
}

// replay returns the replay for an origin, or one that stands for it: most origins are
// all the same to a check.
func (s *search) replay(origin string) *exchange.Replay {
	known := &s.asIs
	if s.setting+s.host != "" {
		known = &s.supposed
	}
	origin = s.atPort(origin)
	for _, r := range *known {
		if r.StandsFor(origin) {
			return r
		}
	}
	r := s.ask(origin)
	*known = append(*known, r)
	return r
}

// ask returns the replay for an origin.
func (s *search) ask(origin string) *exchange.Replay {
	r := s.Ask(&exchange.Request{Headers: map[string]string{cors.Origin: origin}, Setting: s.setting, Host: s.host})
	s.work += r.Work
	if !r.Tells() {
		s.blind += r.Work
	}
	return r
}

// everybodyPasses reports whether all of some replays let their origin in though
// nobody chose it: there is no check then, or it is none.
func (s *search) everybodyPasses(replays []*exchange.Replay) bool {
	for _, r := range replays {
		if !slices.ContainsFunc(r.Passing, func(o *exchange.Outcome) bool { return !o.Enabled() }) {
			return false
		}
	}
	return true
}

// try looks whether a candidate is let in where others are not.
func (s *search) try(r *exchange.Replay, c candidate) {
	for _, o := range r.Passing {
		switch origin := s.atPort(c.origin); {
		case !s.tells(r, c, o):
		case r.Origin != origin:
			// Have: the replay of one that is let in likewise.
			s.try(s.ask(origin), c)
			return
		default:
			s.find(r, c, o)
		}
	}
}

// tells reports whether it tells of a mistake that a candidate is let in by an outcome.
func (s *search) tells(r *exchange.Replay, c candidate, o *exchange.Outcome) bool {
	if c.kind == Never {
		return s.isDead(c)
	}
	if c.kind == Null && o.Guessed() {
		return false // its host is empty: what is made of others is not
	}
	if c.relabelled && len(s.loose) > 0 {
		return false // one of the tests is told of
	}
	chosen := o.Enabled() || r.IsChosen(o) || c.kind == Scheme && r.Starred || c.kind != Scheme && s.anybodyPasses(o)
	return !chosen && (s.Trusts(o) || c.kind != Insecure && !s.anybodyReads(r, o))
}

// find notes a finding for a candidate that was let in, if it is known why.
func (s *search) find(r *exchange.Replay, c candidate, o *exchange.Outcome) {
	t := s.decisive(r, c)
	if t == nil || s.setting != "" && isPatternOf(t, s.setting) || c.kind == Lookalike && s.isConfigured(r.Origin) || !s.isSent(r, c) {
		return
	}
	f := &Finding{Kind: c.kind, Test: t, Place: t.Expr, Origin: r.Origin, Outcome: o, Trusted: s.Trusts(o), Setting: s.setting}
	if s.setting != "" && s.isOfProgram(t) && !slices.ContainsFunc(r.Tests, func(other *exchange.Test) bool { return other.True && !s.isOfProgram(other) }) {
		f.Setting = "" // whatever it is
	}
	if s.setting != "" && o.Unset() && s.comesInBy(r.Origin, otherSetting) {
		f.Setting = "" // it is another that is not there
	}
	if s.host != "" && slices.ContainsFunc(s.textsOf(t), func(text string) bool { return strings.Contains(text, s.host) }) {
		f.Host = s.host
	}
	if c.kind == Null || c.kind == Insecure || c.kind == Never {
		entry, ok := s.entryOf(t, r.Origin, c.text)
		switch {
		case ok && entry.From != nil:
			f.Place, f.Entry = entry.From.Expr, c.text
		case c.kind == Never:
			place := s.deadPlace(t, r.Origin, c)
			if place == nil {
				return
			}
			f.Place = place
		case c.kind == Insecure && !s.isEnding(t, r.Origin, c.text) && !(c.pattern && s.looksAtWhole(t, r.Origin)):
			return
		}
	}
	s.found = append(s.found, f)
	if c.kind == Lookalike {
		s.loose[c.text] = true
	}
}

// decisive returns the test that let a candidate in: one that looks for the text
// that it was made of or, if there is none, the last, of those that are true of it
// and not of everybody.
func (s *search) decisive(r *exchange.Replay, c candidate) *exchange.Test {
	var last *exchange.Test
	for _, t := range r.Tests {
		if !t.True || c.kind != Scheme && slices.ContainsFunc(s.anybody, func(r *exchange.Replay) bool { return isTrue(r, t) }) {
			continue
		}
		if c.text != "" && (s.looksFor(t, c.text) || c.pattern && slices.Contains(s.patternsOf(t), c.text)) {
			return t
		}
		last = t
	}
	if last == nil && c.kind != Scheme {
		return s.exclusion(r)
	}
	return last
}

// exclusion returns the first test that is true of everybody but not of what was
// let in: such as a search that finds nothing.
func (s *search) exclusion(r *exchange.Replay) *exchange.Test {
	for _, t := range r.Tests {
		if !t.True && !slices.ContainsFunc(s.anybody, func(r *exchange.Replay) bool { return !isTrue(r, t) }) {
			return t
		}
	}
	return nil
}

func isTrue(r *exchange.Replay, test *exchange.Test) bool {
	return slices.ContainsFunc(r.Tests, func(t *exchange.Test) bool { return t.Expr == test.Expr && t.True })
}

func (s *search) looksFor(t *exchange.Test, text string) bool {
	return slices.Contains(s.textsOf(t), text)
}

// textsOf returns the texts of the program that a test compares with what the
// request has.
func (s *search) textsOf(t *exchange.Test) (list []string) {
	for v := range operands(t) {
		if pattern, ok := s.patternOf(t, v); ok {
			list = append(list, witness.Matches(pattern)...)
		} else if text, ok := v.String(); ok {
			list = append(list, text)
		}
	}
	return list
}

// patternOf returns the regular expression that an operand of a test is.
func (s *search) patternOf(t *exchange.Test, v flow.Value) (pattern string, ok bool) {
	if v.Kind == flow.Foreign {
		return v.Foreign.String(), true
	}
	pattern, ok = v.String()
	return pattern, ok && s.calls(t.Expr, "regexp")
}
