package probe

import (
	"cmp"
	"fmt"
	"go/ast"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// A Kind says what a witness shows.
type Kind int

const (
	Lookalike Kind = iota // a host that is like the one that was meant
	Scheme                // any host, of a scheme
	Unset                 // anybody, where a variable of the environment is not set
	Null                  // "null" is let in
	Insecure              // an http origin
	Never                 // an entry that no Origin is equal to
	Refusal               // "null" is sent, perhaps to refuse; no search finds that
	Constant              // an http origin is sent to everybody; nor that
)

// Category returns the category of diagnostics about findings of a kind.
func (k Kind) Category() string {
	return [...]string{"lookalike", "scheme", "unset", "null", "insecure", "never", "null", "insecure"}[k]
}

// A Finding is a test that lets somebody in who should not be, or nobody.
type Finding struct {
	Kind    Kind
	Test    *exchange.Test
	Place   ast.Node          // what is wrong: the test, or an entry
	Entry   string            // that an Origin is compared with, if Place is that
	Origin  string            // the witness
	Outcome *exchange.Outcome // the path that lets it in
	Trusted bool              // by that path it gets what an http origin should not; see [Check]
	Setting string            // what settings are supposed to be, "" if that does not matter
	Host    string            // and what the host of the server is
}

// Worst returns the findings to be reported, in source order. Of those that tell of
// one mistake it is the one with the fewest suppositions whose origin is trusted, and
// that more sites can make use of.
func Worst(found []*Finding) (list []*Finding) {
	for _, f := range found {
		i := slices.IndexFunc(list, f.sameAs)
		switch {
		case i < 0:
			list = append(list, f)
		case f.Setting == list[i].Setting && f.isWorse(list[i]):
			list[i] = f
		}
	}
	slices.SortStableFunc(list, func(f, g *Finding) int { return cmp.Compare(f.Place.Pos(), g.Place.Pos()) })
	return list
}

func (f *Finding) isWorse(g *Finding) bool {
	return f.Trusted && !g.Trusted || f.Trusted == g.Trusted && f.Kind < g.Kind
}

// sameAs reports whether two findings tell of one mistake: a test is told of once,
// however many look-alikes pass it, and so is an entry, or a "null" that is sent.
func (f *Finding) sameAs(g *Finding) bool {
	if f.Place != g.Place {
		return false
	}
	return f.Entry == g.Entry && (f.Kind == g.Kind || f.Entry == "") || f.isNull() && g.isNull()
}

func (f *Finding) isNull() bool { return f.Kind == Null || f.Kind == Refusal }

// Message returns what the browser does, in which can says what those may who are
// let in, such as "can read this response".
func (f *Finding) Message(can string) string {
	switch f.Kind {
	case Null:
		return fmt.Sprintf("any site %s: a sandboxed frame sends %q, which passes this check", can, cors.Null)
	case Refusal:
		return fmt.Sprintf("any site %s: a sandboxed frame sends %q, which this allows", can, cors.Null)
	case Insecure:
		return fmt.Sprintf("whoever is on the network %s: %s, which is not encrypted, passes this check", can, f.Origin)
	case Constant:
		return fmt.Sprintf("whoever is on the network %s: %s, which this allows, is not encrypted", can, f.Origin)
	case Never:
		_, err := cors.ParseOrigin(f.Origin)
		if f.Entry == "" {
			return fmt.Sprintf("no browser sends an Origin that matches this, so it lets nobody in: %q would, but %v", f.Origin, err)
		}
		return fmt.Sprintf("no browser sends %q as the Origin, so this lets nobody in: %v", f.Entry, err)
	case Unset:
		if f.Origin == witness.Dotted {
			return fmt.Sprintf("as long as the environment variable is not set, any site %s: every host may end with a dot, and %s passes this check", can, f.Origin)
		}
		return fmt.Sprintf("as long as the environment variable is not set, any site %s: every origin contains the empty text", can)
	}
	supposed := ""
	if f.Setting != "" {
		supposed = fmt.Sprintf("if %q is configured, ", f.Setting)
	}
	if f.Host != "" {
		supposed = fmt.Sprintf("for a server at %s, ", f.Host)
	}
	if f.Kind == Scheme {
		return fmt.Sprintf("%sany site %s: %s passes this check", supposed, can, f.Origin)
	}
	return fmt.Sprintf("%s%s passes this check, so a site that is not yours %s", supposed, f.Origin, can)
}
