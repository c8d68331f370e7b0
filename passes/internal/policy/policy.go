// Package policy computes what a CORS library makes of its settings: the
// answers that it gives to requests.
//
// A [Policy] can be asked what it answers to an origin. Analyzers ask it about
// origins of attackers, and the tests hold its answers against those that the
// libraries give. What depends on whoever runs the program is believed, and
// what is not known is no answer.
package policy

import (
	"cmp"
	"go/ast"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/probe"
	"github.com/corsvet/corsvet/passes/internal/record"
)

// A Switch is what is known of a setting of two values.
type Switch uint8

const (
	Off Switch = iota
	On
	Open // it is one or the other when the program runs
)

// A Policy is what a library was told.
type Policy struct {
	*record.Record
	Rules *framework.Rules

	Credentials Switch
	Everyone    Switch
	Reflection  Switch

	// Entries are the origins that are listed, and Listed says that the list is
	// known, but for entries that are not.
	Entries []Entry
	Listed  bool

	// Check is the function that decides about origins, if there is one: nil if
	// none is set. Accepts says that it accepts every origin.
	Check   *record.Setting
	Accepts bool

	switches map[framework.Part]Switch
}

// An Entry is an entry of the list of origins.
type Entry struct {
	Text  string
	Known bool

	// Itself says that it is the Origin of the request, whatever that is.
	Itself bool

	// Expr is the expression that gives it, or the list that it is in.
	Expr ast.Expr
	// Setting is the setting that has the list.
	Setting *record.Setting
}

// An Answer is what a response to a request has.
type Answer struct {
	Origin      string // Access-Control-Allow-Origin, "" if there is none
	Credentials bool
	Vary        bool // it has Vary: Origin

	// Refused says that there is no answer: the library panics, or returns an
	// error, when it is given the settings.
	Refused bool

	// By is the entry that allows the origin, nil if something else does.
	By *Entry
}

// Of returns the policy that a record makes.
func Of(given *exchange.Given, r *record.Record) *Policy {
	p := &Policy{Record: r, Rules: r.Rules(), Listed: true, switches: make(map[framework.Part]Switch)}
	p.Credentials = p.stateOf(framework.Credentials)
	if p.Rules.Unasked && len(r.Of(framework.Credentials)) == 0 {
		p.Credentials = On
	}
	p.Everyone, p.Reflection = p.stateOf(framework.Everyone), p.stateOf(framework.Reflection)
	for _, part := range []framework.Part{framework.Wildcards, framework.Schemes} {
		p.switches[part] = p.stateOf(part)
	}
	for _, s := range r.Of(framework.Origins) {
		p.addEntries(s)
	}
	checks := asked(r.Of(framework.Check))
	for _, s := range checks {
		accepts := s.State == record.Known && len(probe.OfSetting(given, s, true).Open()) > 0
		if p.Check == nil || accepts {
			p.Check, p.Accepts = s, accepts
		}
	}
	for _, s := range r.Of(framework.Veto) {
		if isIdle(given, s) {
			continue
		}
		p.Check, p.Accepts = s, false
		if p.Everyone == On {
			p.Everyone = Open
		}
	}
	if len(checks) > 1 {
		p.Accepts = false // which of them counts is not known
	}
	return p
}

// asked returns the functions that may be asked about origins, of those that are set: one,
// if it is known that it is there, and comes before the others.
func asked(checks []*record.Setting) []*record.Setting {
	if len(checks) == 0 {
		return nil
	}
	first := slices.MaxFunc(checks, func(s, t *record.Setting) int { return cmp.Compare(s.Rank, t.Rank) })
	isEqual := func(s *record.Setting) bool { return s != first && s.Rank == first.Rank }
	if first.Value.Kind != flow.Func || slices.ContainsFunc(checks, isEqual) {
		return checks
	}
	return []*record.Setting{first}
}

// LetsIn reports whether a policy lets an origin in that nobody means to allow, or
// refuses to start; with credentials, if that counts.
func (p *Policy) LetsIn(credentialed bool) bool {
	return slices.ContainsFunc(Strangers, func(origin string) bool {
		a, known := p.Answer(origin)
		return known && (a.Refused || a.Origin != "" && (a.Credentials || !credentialed))
	})
}

// Exposes reports whether a policy lets somebody in with credentials who should not have
// them: strangers, whoever passes a loose check, or an origin that is not encrypted.
func (p *Policy) Exposes(given *exchange.Given) bool {
	if p.Credentials != On {
		return false
	}
	insecure := func(e Entry) bool { return probe.IsInsecure(e.Text) }
	return p.Accepts || p.LetsIn(true) || slices.ContainsFunc(p.Entries, insecure) ||
		p.Check != nil && len(probe.OfSetting(given, p.Check, true).Search()) > 0
}

// stateOf returns what is known of the switches that are about a part.
func (p *Policy) stateOf(part framework.Part) Switch {
	state := Off
	for _, s := range p.Of(part) {
		b, ok := s.Value.Bool()
		if text, isText := s.Value.String(); isText && s.Switch != "" {
			b, ok = text == s.Switch, true
		}
		switch {
		case s.State == record.Known && s.Value.Kind == flow.List:
			b, ok = len(s.Value.Elems) > 0, true
			fallthrough
		case s.State == record.Known && ok:
			if b {
				return On
			}
		default:
			state = Open
		}
	}
	return state
}

// addEntries adds the entries of a list.
func (p *Policy) addEntries(s *record.Setting) {
	for _, e := range Entries(s) {
		if e.Expr == nil {
			p.Listed = false
			continue
		}
		p.Entries = append(p.Entries, e)
	}
	if s.State != record.Known {
		p.Listed = false
	}
}

// Entries returns the entries of a setting that is a list, or a text that is
// one. An entry without an expression stands for a list that is not known.
func Entries(s *record.Setting) (entries []Entry) {
	if s.State != record.Known {
		return []Entry{{Setting: s}}
	}
	add := func(v flow.Value, text string, known bool) {
		known = known && (s.Elsewhere == "" || !strings.HasPrefix(text, s.Elsewhere))
		entries = append(entries, Entry{Text: text, Known: known, Itself: text == framework.Itself, Expr: v.Expr(s.Operand), Setting: s})
	}
	switch v := s.Value; {
	case v.Kind == flow.Nil:
	case v.Kind == flow.List:
		for _, e := range v.Elems {
			text, ok := e.String()
			add(e, text, ok && !e.Told)
		}
	default:
		text, ok := v.String()
		switch {
		case !ok:
			return []Entry{{Setting: s}}
		case text == "" && s.Separator != "":
		case s.Separator == "":
			add(v, text, true)
		default:
			for _, t := range strings.Split(text, s.Separator) {
				add(v, strings.TrimSpace(t), true)
			}
		}
	}
	return entries
}

// switchedOn returns whether a switch may be on, and whether credentials are.
func (p *Policy) switchedOn(part framework.Part) bool {
	switch part {
	case framework.Credentials:
		return p.Credentials == On
	case framework.Reflection:
		return p.Reflection != Off
	}
	return p.switches[part] != Off
}

// Answer returns what the library answers to a request with an Origin, if that
// is known. What it is not known to be told is believed to let nobody in.
func (p *Policy) Answer(origin string) (a Answer, known bool) {
	a, known = p.decide(origin)
	if !known || a.Origin == "" || !p.Sends() {
		return a, known
	}
	s := p.Sent()
	switch {
	case s == nil:
		return Answer{}, true
	case s.State != record.Known:
		return Answer{}, false
	}
	text, ok := s.Value.String()
	if text != framework.Itself {
		a.Origin = text
	}
	return a, ok
}

// Sends reports whether the library has a setting for what is sent to an origin
// that is allowed.
func (p *Policy) Sends() bool {
	for _, s := range p.Library.Settings {
		if s.Part == framework.Sent {
			return true
		}
	}
	return false
}

// Sent returns the setting that says what is sent to an origin that is allowed,
// nil if it is not set.
func (p *Policy) Sent() *record.Setting {
	if list := p.Of(framework.Sent); len(list) > 0 {
		return list[0]
	}
	return nil
}

// decide returns what the library answers if an origin that is allowed is sent
// the Origin, as far as the rules do not say otherwise.
func (p *Policy) decide(origin string) (a Answer, known bool) {
	if p.Credentials == Open {
		return a, false
	}
	if p.Checked { // the code itself keeps strangers out
		return Answer{}, true
	}
	r := p.Rules
	if refused, known := p.refused(); refused || !known {
		return Answer{Refused: refused}, known
	}
	if p.Everyone == On {
		return p.reach(r.Everyone, origin, nil), true
	}
	if p.Everyone == Open {
		return a, false
	}
	if p.IsEmpty() {
		return p.reach(r.None, origin, nil), true
	}
	star := p.Star()
	if p.Check != nil && r.Checks != framework.Widens {
		return p.checked(star, origin)
	}
	a, known = p.listed(star, origin)
	if p.Check == nil || a.Origin != "" || !known {
		return a, known
	}
	if !p.Accepts {
		return Answer{}, false
	}
	return p.allow(origin, nil), true
}

// Asks reports whether the library asks the function about origins that the list
// does not name.
func (p *Policy) Asks() bool {
	return p.Check != nil && p.Check.State == record.Known && p.Everyone == Off && (p.Star() == nil || p.Rules.Checks == framework.Replaces)
}

// checked is the answer where a function decides in place of the list.
func (p *Policy) checked(star *Entry, origin string) (Answer, bool) {
	if !p.Accepts {
		return Answer{}, false
	}
	switch {
	case star != nil && p.Rules.Checks == framework.Unsettled:
		return Answer{}, false
	case star != nil && p.Rules.Checks == framework.Decides:
		return p.reach(p.starReach(), origin, star), true
	}
	return p.allow(origin, nil), true
}

// listed is the answer of the list alone.
func (p *Policy) listed(star *Entry, origin string) (Answer, bool) {
	if star != nil && !p.Rules.InOrder {
		return p.reach(p.starReach(), origin, star), true
	}
	for i := range p.Entries {
		e := &p.Entries[i]
		if star != nil && e.Known && e.Text == star.Text {
			return p.reach(p.starReach(), origin, star), true
		}
		if sent, ok := p.Match(e, origin); ok {
			a := p.allow(origin, e)
			a.Origin = sent
			return a, true
		}
	}
	return Answer{}, p.Listed || len(p.Entries) > 0
}

// Match returns what is sent to an origin that an entry allows.
func (p *Policy) Match(e *Entry, origin string) (sent string, ok bool) {
	switch {
	case !e.Known:
		return "", false
	case e.Itself:
		return p.Rules.Match(origin, origin, p.switchedOn)
	}
	return p.Rules.Match(e.Text, origin, p.switchedOn)
}

// Star returns the entry that stands for every origin, nil if there is none.
func (p *Policy) Star() *Entry {
	if p.Rules.Only && (!p.Listed || len(p.Entries) > 1) {
		return nil
	}
	for i, e := range p.Entries {
		if e.Known && e.Text == p.Rules.StarWord() {
			return &p.Entries[i]
		}
		if p.Rules.First {
			break
		}
	}
	return nil
}

// IsEmpty reports whether the library is told of no origins at all.
func (p *Policy) IsEmpty() bool {
	if p.Rules.Given && slices.ContainsFunc(p.Of(framework.Origins), func(s *record.Setting) bool { return s.Value.Kind != flow.Nil }) {
		return false
	}
	return p.Listed && len(p.Entries) == 0 && p.Check == nil && p.Everyone == Off
}

// starReach returns whom a star lets in.
func (p *Policy) starReach() framework.Reach {
	switch {
	case p.Credentials == On && p.Reflection == On:
		return framework.Reflected
	case p.Credentials == On && p.Rules.Credentialed != framework.NoOne:
		return p.Rules.Credentialed
	}
	return p.Rules.Star
}

// reach returns the answer to an origin by what lets everybody in.
func (p *Policy) reach(r framework.Reach, origin string, by *Entry) Answer {
	if r == p.Rules.Star && (by == nil || r == framework.Star) {
		r = p.starReach()
	}
	switch r {
	case framework.Star:
		a := p.allow("*", by)
		a.Vary = p.Rules.Vary == framework.Always
		return a
	case framework.Reflected:
		return p.allow(origin, by)
	case framework.Refused:
		return Answer{Refused: true}
	}
	return Answer{}
}

func (p *Policy) allow(origin string, by *Entry) Answer {
	a := Answer{Origin: origin, Credentials: p.Credentials == On && (origin != "*" || !p.Rules.Bare || p.writes()), By: by}
	switch p.Rules.Vary {
	case framework.Always, framework.Dynamic:
		a.Vary = true
	case framework.Several:
		a.Vary = len(p.Entries) > 1
	}
	return a
}

// writes reports whether a function that is given the headers allows credentials, whatever
// the library does.
func (p *Policy) writes() bool {
	return slices.ContainsFunc(p.Of(framework.Credentials), func(s *record.Setting) bool { return s.Writes && s.State == record.Known })
}

// refused reports whether the library refuses the settings, if that is known.
func (p *Policy) refused() (refused, known bool) {
	if p.Conflict() || p.RefusedEntry() != nil {
		return true, true
	}
	star := p.Star()
	if p.Check == nil || p.Rules.Checks == framework.Widens {
		if star != nil && p.starReach() == framework.Refused {
			return true, true
		}
	}
	if p.IsEmpty() && (p.Rules.None == framework.Refused || p.Rules.None == p.Rules.Star && p.starReach() == framework.Refused) {
		return true, true
	}
	return false, true
}

// Conflict reports whether settings exclude one another.
func (p *Policy) Conflict() bool {
	return p.Rules.Alone && p.Everyone == On && (len(p.Entries) > 0 || p.Check != nil && p.Check.State == record.Known)
}

// RefusedEntry returns an entry that the library refuses, nil if there is none.
func (p *Policy) RefusedEntry() *Entry {
	r := p.Rules
	if r.Refuses == nil || p.Check != nil && r.Checks == framework.Replaces {
		return nil
	}
	for i, e := range p.Entries {
		if !e.Known || e.Itself {
			continue
		}
		if e.Text == r.StarWord() {
			if r.WordAlone && len(p.Entries) > 1 {
				return &p.Entries[i]
			}
			if !r.WordAlone && (!r.Only || len(p.Entries) == 1) {
				return nil // those after it are not looked at
			}
			if !r.Only {
				continue
			}
		}
		if r.Refuses(e.Text, p.switchedOn) {
			return &p.Entries[i]
		}
	}
	return nil
}
