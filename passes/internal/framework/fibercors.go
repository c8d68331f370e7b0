package framework

import (
	"net/url"
	"strings"
)

var fiberSettings = map[string]Setting{
	"AllowOrigins":     {Part: Origins, Separator: ","},
	"AllowOriginsFunc": {Part: Check},
	"AllowCredentials": {Part: Credentials},
	"AllowHeaders":     {Part: Headers, Separator: ",", Literal: true},
	"AllowMethods":     {Part: Methods, Separator: ",", Literal: true},
	"ExposeHeaders":    {Part: Exposed, Separator: ",", Literal: true},
}

var fiber2CORS = Library{
	Paths:    []string{"github.com/gofiber/fiber/v2/middleware/cors"},
	Before:   true,
	Skips:    []string{"Next"},
	Struct:   "Config",
	Sinks:    []Sink{{Name: "New"}},
	Settings: fiberSettings,
	Defaults: []string{"ConfigDefault"},
	Rules: Rules{
		None: Star, Star: Star, Credentialed: Refused, WordAlone: true, Checks: Widens, Vary: Dynamic,
		Match:   matchFiber("."),
		Refuses: refusesFiber, Since: "v2.52.1",
	},
	// With credentials, a star is the Origin itself before 2.43.0, and sent as it is
	// before 2.52.1. Until 2.52.0 a function could decide about a star, too.
	Older: []Older{
		{Lacks: "AllowOriginsFunc", Before: "v2.43.0", Rules: Rules{
			None: Star, Star: Star, Credentialed: Reflected, InOrder: true, Match: matchOldFiber,
		}},
		{Before: "v2.52.0", Rules: Rules{None: Star, Star: Star, InOrder: true, Checks: Unsettled, Match: matchOldFiber}},
		{Before: "v2.52.1", Rules: Rules{None: Star, Star: Star, InOrder: true, Checks: Widens, Match: matchOldFiber}},
	},
}

var fiber3CORS = Library{
	Paths:    []string{"github.com/gofiber/fiber/v3/middleware/cors"},
	Before:   true,
	Skips:    []string{"Next"},
	Struct:   "Config",
	Sinks:    []Sink{{Name: "New"}},
	Settings: fiberSettings,
	Defaults: []string{"ConfigDefault"},
	Rules: Rules{
		None: Star, Star: Star, Credentialed: Refused, Checks: Widens, Vary: Dynamic,
		Match:   matchFiber("x."),
		Refuses: refusesFiber,
	},
}

// matchOldFiber compares the labels of hosts, as echo did.
func matchOldFiber(entry, origin string, _ Switches) (string, bool) {
	entry = strings.ReplaceAll(entry, " ", "")
	return origin, entry == origin || echoBelow(entry, origin)
}

// normalizeFiber returns the scheme and host that a URL has, and nothing else.
func normalizeFiber(entry string) (string, bool) {
	u, err := url.Parse(strings.TrimSpace(entry))
	if err != nil || u.Host == "" || strings.Contains(u.Host, "*") || u.Path != "" && u.Path != "/" || u.RawQuery != "" || u.Fragment != "" {
		return "", false
	}
	return strings.ToLower(u.Scheme) + "://" + strings.ToLower(u.Host), true
}

func refusesFiber(entry string, _ Switches) bool {
	_, ok := normalizeFiber(strings.Replace(entry, "://*.", "://", 1))
	return !ok
}

// matchFiber returns a function that matches an origin that an entry is or, if
// the entry has a * for the first labels of the host, any with the same end.
// Least is the shortest of what may stand there.
func matchFiber(least string) func(entry, origin string, on Switches) (string, bool) {
	return func(entry, origin string, _ Switches) (string, bool) {
		before, _, star := strings.Cut(strings.TrimSpace(entry), "://*.")
		normal, ok := normalizeFiber(strings.Replace(entry, "://*.", "://", 1))
		if !ok || !star {
			return origin, ok && normal == strings.ToLower(origin)
		}
		prefix, lower := strings.ToLower(before)+"://", strings.ToLower(origin)
		suffix := "." + strings.TrimPrefix(normal, prefix)
		return origin, len(lower) >= len(prefix)+len(least)-1+len(suffix) && strings.HasPrefix(lower, prefix) && strings.HasSuffix(lower, suffix)
	}
}
