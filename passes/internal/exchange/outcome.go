package exchange

import (
	"go/ast"
	"go/constant"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
)

// An Outcome is one way in which a response leaves: the values in force of
// each header.
type Outcome struct {
	AllowOrigin, Credentials, Vary []Value
	// Lists are the values of those headers that list methods or names and
	// are somewhere given a *.
	Lists []Value
	// Replaced are the values of Vary that ReplacedBy removed.
	Replaced   []Value
	ReplacedBy *Write
	NoStore    bool
	Status     int      // of the response, 0 if not known
	GivenBy    ast.Expr // what gives a struct its status, or is an error that does so for a response; nil if not known
	Failed     bool     // the function returned an error

	// Merged says that two maps become the headers of the response, and that
	// what both have leaves once.
	Merged bool

	// Proxy is the call by which the response leaves if it is one of a
	// reverse proxy that adds all headers of another server to it.
	Proxy *ast.CallExpr

	flags    flow.Flags
	st       *flow.State
	d        *domain
	of       *flow.Fn
	alone    bool       // that was run by itself, to the end
	all      []*Outcome // of the function
	by       *commitment
	lateVary bool
	goesOn   bool // what is read by others comes after a refusal
}

// Contradicts reports whether two outcomes cannot be of one request but for its
// Origin, or not of one server: their paths are for different settings, or for
// different requests.
func (o *Outcome) Contradicts(other *Outcome) bool {
	return o.st.Contradicts(other.st, o.d.isOfOrigin)
}

// IsApart reports whether two outcomes cannot be of one request but for its Origin
// and its method, as a preflight and what it asks for are, or not of one server.
func (o *Outcome) IsApart(other *Outcome) bool {
	return o.st.Contradicts(other.st, func(id flow.ID) bool {
		return o.d.isOfOrigin(id) || slices.Contains(o.d.methodIDs, id)
	})
}

// isOfOrigin reports whether a fact is about the Origin, or about what code out of
// sight says of it.
func (d *domain) isOfOrigin(id flow.ID) bool { return d.ofOrigin[id] || d.verdicts[id] }

// A Value is a value of a response header.
type Value struct {
	flow.Value
	Write *Write
	flags flow.Flags
	whole bool
}

// Checked reports whether the text that is sent back as the value of
// Access-Control-Allow-Origin passed a check before the response leaves, or may
// have: code out of sight is believed where it makes a difference.
func (o *Outcome) Checked() bool {
	b, _ := o.Echo()
	if (o.flags|o.AllowOrigin[0].flags)&checkedFlag(b) != 0 {
		return true
	}
	believed := false
	o.st.Facts(func(id flow.ID, f flow.Fact) {
		believed = believed || o.d.isBelieved(id) && (o.isOneAnswer(id, f) || !slices.ContainsFunc(o.all, func(other *Outcome) bool {
			_, echoes := other.Echo() // without a check of its own
			return echoes && (other.flags|other.AllowOrigin[0].flags)&checkedFlag(b) == 0 && (other.Credentialed() || !o.Credentialed()) && other.AllowedBy() == o.AllowedBy() && other.differsIn(id, f) && !other.asksMore(o) && !other.isOnBeside(o)
		}))
	})
	return believed
}

// isOneAnswer reports whether what a path was told is one of several words or numbers, and
// nobody is let in where it is none of them.
func (o *Outcome) isOneAnswer(id flow.ID, f flow.Fact) bool {
	if f.Is() == nil || f.Is().Kind() == constant.Bool {
		return false
	}
	return slices.ContainsFunc(o.all, func(other *Outcome) bool {
		g, ok := other.st.Fact(id)
		return ok && g.Is() == nil && f.Excludes(g) && len(other.AllowOrigin) == 0
	})
}

// asksMore reports whether a path was told something of the origin, by code out of
// sight, that another was not: that may be why it went on.
func (o *Outcome) asksMore(than *Outcome) (more bool) {
	o.st.Facts(func(id flow.ID, _ flow.Fact) {
		_, known := than.st.Fact(id)
		more = more || o.d.isBelieved(id) && !known
	})
	return more
}

// isOnBeside reports whether a path was told that a setting is on of which another was told
// nothing: that may be why it went on, whatever was said of the origin. If it goes on where
// that is off, too, there is an outcome that tells so.
func (o *Outcome) isOnBeside(other *Outcome) bool {
	return o.d.switchedOn(o.st, func(id flow.ID, _ flow.Fact) bool {
		_, known := other.st.Fact(id)
		return !known
	})
}

// differsIn reports whether a path is for another value than f tells.
func (o *Outcome) differsIn(id flow.ID, f flow.Fact) bool { return o.d.differs(o.st, id, f) }

// differs reports the same of a state. That an element of a list is none of the constants
// that matter is not told.
func (d *domain) differs(st *flow.State, id flow.ID, f flow.Fact) bool {
	if d.elements[id] {
		return !st.Tells(id, f)
	}
	g, ok := st.Fact(id)
	return ok && f.Excludes(g)
}

// isSetApart reports whether a state is for other settings than another one.
func (d *domain) isSetApart(st, other *flow.State) bool {
	apart := false
	st.Facts(func(id flow.ID, f flow.Fact) { apart = apart || d.settings[id] && d.differs(other, id, f) })
	return apart
}

func checkedFlag(b Base) flow.Flags {
	if b == Origin {
		return checked
	}
	return otherChecked
}

// Empty reports whether the request has no Origin.
func (o *Outcome) Empty() bool { return o.flags&originEmpty != 0 }

// Guessed reports whether a branch of a replay's path is not known to be taken, and is
// nobody's choice either.
func (o *Outcome) Guessed() bool { return o.flags&guessed != 0 }

// Tested reports whether a branch of the path depends on the Origin.
func (o *Outcome) Tested() bool { return o.flags&tested != 0 }

// Preflight reports whether the request is a preflight.
func (o *Outcome) Preflight() bool { return o.flags&preflight != 0 }

// MayBePreflight reports whether the request is a preflight, or the origin is allowed
// only after a branch that depends on the method in a way that does not tell.
func (o *Outcome) MayBePreflight() bool {
	return o.Preflight() || len(o.AllowOrigin) > 0 && o.AllowOrigin[0].flags&oddMethod != 0
}

// Chosen reports whether the path is taken only by some settings, other than
// by default: that one is absent or empty is nobody's choice.
func (o *Outcome) Chosen() bool {
	return o.anySetting(func(flow.ID, flow.Fact) bool { return true })
}

// Enabled reports whether the path is taken only where a setting is something, rather
// than absent or anything but something: not one that a replay has met in a test of
// what the request has, which is there for the test's sake.
func (o *Outcome) Enabled() bool {
	return o.anySetting(func(id flow.ID, f flow.Fact) bool {
		return o.d.isOn(id, f) && (f.Is() != nil || !o.d.texts[id] && !o.d.entries[id])
	})
}

// Unset reports whether the path is taken only where a setting is what it is if nobody
// says anything.
func (o *Outcome) Unset() bool {
	unset := false
	o.st.Facts(func(id flow.ID, f flow.Fact) {
		unset = unset || o.d.settings[id] && f.Is() != nil && o.d.isAbsent(id, f)
	})
	return unset
}

// inMode reports whether an outcome, which has an origin without a check, is there only where
// a setting is a mode, such as the name of an environment: where it is none such, what wrote
// this one writes none without a check, and by some settings there are outcomes, none of
// which has one. A switch that is on or off says nothing of where the program runs.
func (o *Outcome) inMode() bool {
	bad := echoesUncheckedBy(o.AllowedBy())
	return o.anySetting(func(id flow.ID, f flow.Fact) bool {
		if !o.d.isMode(id, f) {
			return false
		}
		found := false
		for _, other := range o.all {
			if !other.differsIn(id, f) {
				continue
			}
			if is, _ := other.st.Fact(id); bad(other) && !o.d.isMode(id, is) {
				return false
			}
			found = found || !echoesUnchecked(other) && !slices.ContainsFunc(o.all, func(beside *Outcome) bool {
				return bad(beside) && !other.isSetApart(beside)
			})
		}
		return found
	})
}

// anySetting reports whether f is true of what the path told of a setting, for
// one that is present.
func (o *Outcome) anySetting(f func(flow.ID, flow.Fact) bool) bool {
	found := false
	o.st.Facts(func(id flow.ID, fact flow.Fact) {
		found = found || o.d.settings[id] && !o.d.isAbsent(id, fact) && f(id, fact)
	})
	return found
}

// isSetApart reports whether two outcomes are for different settings.
func (o *Outcome) isSetApart(other *Outcome) bool { return o.d.isSetApart(o.st, other.st) }

// Complete reports whether all outcomes of the function are known.
func (o *Outcome) Complete() bool { return o.alone || !o.d.incomplete[o.of] }

// Blurred reports whether code out of sight may have written headers.
func (o *Outcome) Blurred() bool { return o.flags&blurred != 0 }

// LateVary reports whether, on some path, a Vary that names Origin, or may, is set
// when the response has left: see [Late].
func (o *Outcome) LateVary() bool { return o.lateVary }

// SentBy returns the calls that lead to the one that sends the headers, and that
// last, if it is known to send them.
func (o *Outcome) SentBy() []*ast.CallExpr {
	if o.by == nil {
		return nil
	}
	return o.by.calls
}

// OriginFacts returns what the path's branches told about the Origin, in a
// form that can be compared.
func (o *Outcome) OriginFacts() uint32 {
	return uint32(o.flags & (originSet | originEmpty | checked))
}

// Credentialed reports whether the response allows credentials.
func (o *Outcome) Credentialed() bool {
	if len(o.Credentials) != 1 {
		return false
	}
	s, ok := o.Credentials[0].String()
	return ok && cors.AllowsCredentials(s)
}

// Allows returns what the response allows, in a form that can be compared:
// the constant, or else the write that gives it; nil if nothing.
func (o *Outcome) Allows() any {
	if len(o.AllowOrigin) == 0 {
		return nil
	}
	if s, ok := o.AllowOrigin[0].String(); ok {
		return s
	}
	return o.AllowOrigin[0].Write
}

// AllowedBy returns the write that allows an origin, nil if none does.
func (o *Outcome) AllowedBy() *Write {
	if len(o.AllowOrigin) == 0 {
		return nil
	}
	return o.AllowOrigin[0].Write
}

// Wildcard reports whether Access-Control-Allow-Origin is *.
func (o *Outcome) Wildcard() bool {
	if len(o.AllowOrigin) != 1 {
		return false
	}
	v := o.AllowOrigin[0].Value
	if v.Kind == flow.OneOf {
		return slices.ContainsFunc(v.Elems, isWildcard)
	}
	return isWildcard(v)
}

func isWildcard(v flow.Value) bool {
	s, ok := v.String()
	return ok && cors.IsWildcard(s)
}

// Echo returns what the request's text, sent back as the value of
// Access-Control-Allow-Origin, comes from, if it can name an origin.
func (o *Outcome) Echo() (of Base, ok bool) {
	if len(o.AllowOrigin) != 1 {
		return 0, false
	}
	v := o.AllowOrigin[0].Value
	b, p, ok := textOf(v)
	return b, ok && v.Kind != flow.Const && (p == rebuilt || p == raw && b != Referer)
}

// OneOf returns the values that v is one of: itself, mostly.
func (v Value) OneOf() []Value {
	if v.Kind != flow.OneOf {
		return []Value{v}
	}
	var values []Value
	for _, e := range v.Elems {
		values = append(values, Value{Value: e, Write: v.Write, flags: v.flags})
	}
	return values
}

// DependsOnOrigin reports whether the value itself comes from the Origin, and is
// another one for other origins.
func (v Value) DependsOnOrigin() bool { return isOrigin(v.Value) && v.Kind != flow.Const }

// OfRequest reports whether a value is none that was written or set by whoever
// runs the program, as far as is known: it comes from the request, or may.
func (v Value) OfRequest() bool {
	_, isConstant := v.String()
	return !isConstant && v.Class != flow.Config
}

// of returns the outcome for one response.
func (o *outcome) of(id flow.ID, d *domain) *Outcome {
	out := &Outcome{flags: o.st.Flags, st: o.st, Status: o.status, GivenBy: o.gives, Failed: o.failed, Proxy: o.proxy}
	values := func(name string) []Value {
		entries, _ := o.st.Slot(id, name)
		if len(entries) == 0 {
			return nil
		}
		values := make([]Value, 0, len(entries))
		for _, e := range entries {
			w, _ := e.Site.Data.(*Write)
			values = append(values, Value{Value: e.Value, Write: w, flags: e.Flags})
		}
		return values
	}
	if status, ok := o.st.Slot(id, statusSlot); ok && out.Status == 0 {
		code, _ := status[0].Value.Int()
		out.Status = int(code)
	}
	lines := func(name string) []Value { return append(values(slot(name)), values(rawSlot(name))...) }
	out.AllowOrigin = lines(cors.AllowOrigin)
	out.Failed = out.Failed || o.gave && len(out.AllowOrigin) == 0 // it may be a refusal
	out.Credentials = lines(cors.AllowCredentials)
	out.Vary = lines(cors.Vary)
	for _, name := range d.wildcards {
		out.Lists = append(out.Lists, lines(name)...)
	}
	if replaced := values(replacedSlot); len(replaced) > 0 {
		last := len(replaced) - 1
		out.Replaced, out.ReplacedBy = replaced[:last], replaced[last].Write
	}
	for _, v := range lines(cors.CacheControl) {
		out.NoStore = out.NoStore || d.mayForbid(v.Value)
	}
	return out
}

// byFlag returns an outcome once for each value that a flag may give the origin that
// is allowed: what it is declared with, and another.
func (o *Outcome) byFlag(x *flow.Exec) []*Outcome {
	if len(o.AllowOrigin) != 1 {
		return []*Outcome{o}
	}
	var all []*Outcome
	for _, f := range o.d.byFlag(x, o.st, o.AllowOrigin[0].Value) {
		one := *o
		one.st = f.st
		one.AllowOrigin = slices.Clone(o.AllowOrigin)
		one.AllowOrigin[0].Value = f.Value
		one.AllowOrigin[0].Told = f.Value.Kind == flow.Const
		all = append(all, &one)
	}
	if all == nil {
		return []*Outcome{o}
	}
	return all
}
