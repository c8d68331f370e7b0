package exchange

import (
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// A Choice tells of which outcomes it is a setting that makes them what is bad about
// them, rather than good.
type Choice struct {
	bad func(*Outcome) bool

	// good is told as well which outcome is bad, of which it looks at no more than what the
	// path was told, and whether the setting is something by that, other than by default.
	good func(o, other *Outcome, on bool) bool

	told  map[*Outcome]string // what the path of each was told
	known map[chosen]bool
}

// A chosen is a question of a [Choice]. Outcomes whose paths were told the same have the
// same answer, and there are many of those where a middleware is around many routes.
type chosen struct {
	among *Outcome // the first one of the function
	told  string
	by    string // what was told of settings that have other values by now
}

// NewChoice returns a choice between bad outcomes and good ones. Those for one origin that
// the code names are good only where the setting is something, other than by default, or
// the package sees to that.
func NewChoice(bad, good func(*Outcome) bool) *Choice {
	return newChoice(bad, func(_, other *Outcome, on bool) bool { return (on || !other.isOneOrigin()) && good(other) })
}

func newChoice(bad func(*Outcome) bool, good func(o, other *Outcome, on bool) bool) *Choice {
	return &Choice{bad: bad, good: good, told: make(map[*Outcome]string), known: make(map[chosen]bool)}
}

// Makes reports whether it is a setting that makes an outcome, a bad one, what it is: by
// another value of it the function has good outcomes, and no bad ones but by values that
// somebody has to choose as well, of this setting or of another. The good may be there
// whatever the setting is. Unless all outcomes of the function are known, any setting may.
func (c *Choice) Makes(o *Outcome) bool {
	if !o.Complete() && o.Chosen() {
		return true
	}
	return c.among(o, o.all, nil)
}

// maxChoices is how many settings are looked at by each of which an outcome may be
// chosen where it is not by those before.
const maxChoices = 4

// among reports the same where, of all outcomes of the function, only some are left: those
// by which settings have other values than what was told of them before.
func (c *Choice) among(o *Outcome, all []*Outcome, by []string) bool {
	if len(by) == maxChoices {
		return false
	}
	key := chosen{o.all[0], c.toldOf(o), strings.Join(by, "")}
	is, ok := c.known[key]
	if !ok {
		is = o.anySetting(func(id flow.ID, f flow.Fact) bool { return c.isBy(o, all, by, id, f) })
		c.known[key] = is
	}
	return is
}

// isBy reports whether it is a setting of which the path was told something that makes an
// outcome what it is.
func (c *Choice) isBy(o *Outcome, all []*Outcome, by []string, id flow.ID, f flow.Fact) bool {
	found := false
	var rest []*Outcome // by other values of the setting, or by any
	for _, other := range all {
		g, depends := other.st.Fact(id)
		differs := other.differsIn(id, f)
		switch {
		case c.bad(other) && (!differs || depends && o.d.isOn(id, f) && o.d.isOn(id, g)):
			// It is there by any value, or somebody has chosen that, too.
		case differs || !depends && !other.Preflight():
			rest = append(rest, other)
			meant := o.d.isOn(id, f) || o.d.ensured[id] || o.d.isUndeclared(id) && other.isOneOrigin()
			found = found || !c.bad(other) && c.good(o, other, meant)
		}
	}
	if !found {
		return false
	}
	// Have: what is left is the same in whatever order this was told.
	by = append(slices.Clone(by), f.Key(id))
	slices.Sort(by)
	return !slices.ContainsFunc(rest, func(other *Outcome) bool { return c.bad(other) && !c.among(other, rest, by) })
}

// toldOf returns what the path of an outcome was told.
func (c *Choice) toldOf(o *Outcome) string {
	told, ok := c.told[o]
	if !ok {
		var sb strings.Builder
		o.st.Facts(func(id flow.ID, f flow.Fact) { sb.WriteString(f.Key(id)) })
		told = sb.String()
		c.told[o] = told
	}
	return told
}
