package originmatch

import (
	"fmt"
	"go/ast"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
)

// A kind says what a witness shows.
type kind int

const (
	lookalike kind = iota // a host that is like the one that was meant
	scheme                // any host, of a scheme
	unset                 // anybody, where a variable of the environment is not set
	null                  // "null" is let in
	refusal               // "null" is sent to refuse
	insecure              // an http origin
	never                 // an entry that no Origin is equal to
)

func (k kind) category() string {
	return [...]string{"lookalike", "scheme", "unset", "null", "null", "insecure", "never"}[k]
}

// A finding is a test that lets somebody in who should not be, or nobody.
type finding struct {
	kind    kind
	test    *exchange.Test // nil if none is to blame
	place   ast.Node       // what is wrong: the test, or an entry
	entry   string         // that an Origin is compared with, if place is that
	origin  string         // the witness
	outcome *exchange.Outcome
	setting string // what settings are supposed to be, "" if that does not matter
}

// sameAs reports whether two findings tell of one mistake: a test is told of once,
// however many look-alikes pass it, and so is an entry.
func (f *finding) sameAs(g *finding) bool {
	return f.place == g.place && f.entry == g.entry && (f.kind == g.kind || f.entry == "")
}

// message returns what the browser does.
func (f *finding) message() string {
	reads := "can read this response"
	if f.outcome.Credentialed() {
		reads += " as the logged-in user"
	}
	switch f.kind {
	case null:
		return fmt.Sprintf("any site %s: a sandboxed frame sends %q, which passes this check", reads, cors.Null)
	case refusal:
		return fmt.Sprintf("any site %s: a sandboxed frame sends %q, which this allows", reads, cors.Null)
	case insecure:
		return fmt.Sprintf("whoever is on the network %s: %s, which is not encrypted, passes this check", reads, f.origin)
	case never:
		_, err := cors.ParseOrigin(f.entry)
		return fmt.Sprintf("no browser sends %q as the Origin, so this lets nobody in: %v", f.entry, err)
	case unset:
		return fmt.Sprintf("as long as the environment variable is not set, any site %s: every origin contains the empty text", reads)
	case scheme:
		return fmt.Sprintf("any site %s: %s passes this check", reads, f.origin)
	}
	supposed := ""
	if f.setting != "" {
		supposed = fmt.Sprintf("if %q is configured, ", f.setting)
	}
	return fmt.Sprintf("%s%s passes this check, so a site that is not yours %s", supposed, f.origin, reads)
}
