// Package severity says how grave the mistakes of each category are, for tools
// that order alerts and decide by their severity whether a change may be merged.
package severity

import "slices"

// A Severity is how grave a mistake is.
type Severity struct {
	// Level is one of those of SARIF: error, warning or note.
	Level string

	// Score is what an attacker gains, from 0.1 to 10 as CVSS counts. Code
	// scanning calls 9 and more critical, 7 and more high, 4 and more medium.
	Score float64
}

// Whatever is open or refused is so for each user and each request, or else the
// level is lower: it is certain that something goes wrong, but not for whom.
var (
	// Pages of another site read and do what the user can.
	exposed = Severity{"error", 8.1}

	// So does whoever is on the network between the user and an http origin.
	overheard = Severity{"warning", 5.9}

	// So does whatever serves a page on the user's own machine.
	local = Severity{"warning", 4.2}

	// What is to protect the user does not: a cookie that was to be deleted stays,
	// an attribute is not known to the browser.
	unprotected = Severity{"error", 4.8}

	// Any site reads what anybody can, or a cache gives one site the answer to
	// another.
	mixed = Severity{"warning", 3.1}

	// Nothing is open. What was meant to work, browsers refuse.
	refused = Severity{"error", 2.0}

	// What is written has no effect.
	idle = Severity{"note", 1.0}
)

// A Rule is what an analyzer reports as one category.
type Rule struct {
	Analyzer, Category string
	Severity
}

// ID is the name of the rule.
func (r Rule) ID() string { return r.Analyzer + "/" + r.Category }

// rules are those of all analyzers, in the order of their names, and for each in
// the order in which its page has them.
var rules = []Rule{
	{"cookieattr", "partitioned", refused},
	{"cookieattr", "prefix", refused},
	{"cookieattr", "name", refused},
	{"cookieattr", "domain", refused},
	{"cookieattr", "replaced", refused},
	{"cookieattr", "request", refused},
	{"cookieattr", "spelling", unprotected},
	{"cookieattr", "comma", unprotected},
	{"cookieattr", "stray", unprotected},
	{"cookieattr", "empty", unprotected},
	{"cookieattr", "path", unprotected},
	{"cookieattr", "crosssite", unprotected},

	{"corsconfig", "open", exposed},
	{"corsconfig", "wildcard", refused},
	{"corsconfig", "pattern", exposed},
	{"corsconfig", "check", exposed},
	{"corsconfig", "null", exposed},
	{"corsconfig", "insecure", overheard},
	{"corsconfig", "unmatched", refused},
	{"corsconfig", "refused", refused},
	{"corsconfig", "vary", mixed},
	{"corsconfig", "headers", refused},
	{"corsconfig", "methods", refused},
	{"corsconfig", "exposed", idle},

	{"corspreflight", "rejected", refused},
	{"corspreflight", "status", refused},
	{"corspreflight", "auth", refused},
	{"corspreflight", "credentials", refused},
	{"corspreflight", "origin", refused},
	{"corspreflight", "case", refused},
	{"corspreflight", "unreachable", refused},

	{"corsvalue", "credentials", refused},
	{"corsvalue", "denied", idle},
	{"corsvalue", "origin", refused},
	{"corsvalue", "derived", refused},
	{"corsvalue", "duplicate", refused},
	{"corsvalue", "upstream", refused},
	{"corsvalue", "wildcard", refused},
	{"corsvalue", "list", refused},
	{"corsvalue", "maxage", idle},
	{"corsvalue", "policy", unprotected},
	{"corsvalue", "name", refused},
	{"corsvalue", "place", refused},

	{"crossoriginprotection", "bypass", exposed},
	{"crossoriginprotection", "refused", refused},
	{"crossoriginprotection", "unmatched", refused},
	{"crossoriginprotection", "unenforced", exposed},

	{"devorigin", "local", local},

	{"ignoredirective", "reason", idle},
	{"ignoredirective", "name", idle},
	{"ignoredirective", "verb", idle},

	{"lateheader", "late", refused},
	{"lateheader", "preflight", refused},
	{"lateheader", "cookie", refused},
	{"lateheader", "routes", refused},

	{"originmatch", "lookalike", exposed},
	{"originmatch", "scheme", exposed},
	{"originmatch", "unset", exposed},
	{"originmatch", "null", exposed},
	{"originmatch", "insecure", overheard},
	{"originmatch", "never", refused},

	{"reflectedorigin", "credentials", exposed},
	{"reflectedorigin", "anonymous", mixed},

	{"samesitenone", "absent", refused},
	{"samesitenone", "insecure", refused},
	{"samesitenone", "deletion", unprotected},

	{"varyorigin", "missing", mixed},
	{"varyorigin", "branch", mixed},
	{"varyorigin", "overwritten", mixed},
	{"varyorigin", "name", mixed},

	{"websocketorigin", "open", exposed},
	{"websocketorigin", "pattern", exposed},
	{"websocketorigin", "insecure", overheard},
	{"websocketorigin", "unmatched", refused},
	{"websocketorigin", "lookalike", exposed},
	{"websocketorigin", "scheme", exposed},
	{"websocketorigin", "unset", exposed},
	{"websocketorigin", "null", exposed},
	{"websocketorigin", "never", refused},

	{"wildcardcredentials", "wildcard", refused},
}

// Rules returns all rules.
func Rules() []Rule { return slices.Clone(rules) }
