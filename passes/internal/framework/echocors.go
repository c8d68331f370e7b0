package framework

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
)

var echo4CORS = Library{
	Paths:    []string{"github.com/labstack/echo/v4/middleware"},
	Before:   true,
	Skips:    []string{"Skipper"},
	Proxies:  []string{"Proxy", "ProxyWithConfig"},
	Struct:   "CORSConfig",
	Sinks:    []Sink{{Name: "CORSWithConfig"}, {Name: "CORS", Way: ByOperands}},
	Defaults: []string{"DefaultCORSConfig"},
	Settings: map[string]Setting{
		"AllowOrigins":     {Part: Origins},
		"AllowOriginFunc":  {Part: Check},
		"AllowCredentials": {Part: Credentials},
		"AllowHeaders":     {Part: Headers, Literal: true},
		"AllowMethods":     {Part: Methods, Literal: true},
		"ExposeHeaders":    {Part: Exposed, Literal: true},
		"UnsafeWildcardOriginWithAllowCredentials": {Part: Reflection},
	},
	Rules: Rules{None: Star, Star: Star, InOrder: true, Checks: Replaces, Match: matchEcho},
	Older: []Older{
		{Lacks: "UnsafeWildcardOriginWithAllowCredentials", Rules: Rules{
			None: Star, Star: Star, Credentialed: Reflected, InOrder: true, Checks: Replaces, Match: matchEcho,
		}},
	},
}

// matchEcho matches an origin that an entry is, with anything in the place of
// each * and any character in that of a ?.
func matchEcho(entry, origin string, _ Switches) (string, bool) {
	if entry == origin || echoBelow(entry, origin) {
		return origin, true
	}
	if !strings.Contains(origin, "://") {
		return origin, false
	}
	pattern := strings.NewReplacer(`\*`, ".*", `\?`, ".").Replace(regexp.QuoteMeta(entry))
	re, err := regexp.Compile("^" + pattern + "$")
	return origin, err == nil && re.MatchString(origin)
}

// echoBelow compares the labels of hosts from the right, up to one that is *.
func echoBelow(entry, origin string) bool {
	scheme, host, _ := strings.Cut(origin, "://")
	entryScheme, pattern, found := strings.Cut(entry, "://")
	if !found || scheme != entryScheme {
		return false
	}
	labels, patterns := strings.Split(host, "."), strings.Split(pattern, ".")
	slices.Reverse(labels)
	slices.Reverse(patterns)
	for i, label := range labels {
		switch {
		case i >= len(patterns):
			return false
		case patterns[i] == "*":
			return true
		case patterns[i] != label:
			return false
		}
	}
	return false
}

var echo5CORS = Library{
	Paths:  []string{"github.com/labstack/echo/v5/middleware"},
	Before: true,
	Skips:  []string{"Skipper"},
	Struct: "CORSConfig",
	Sinks: []Sink{
		{Name: "CORSWithConfig"},
		{Name: "CORS", Way: ByOperands, Args: []string{"AllowOrigins"}},
		{Recv: "CORSConfig", Name: "ToMiddleware", Way: ByReceiver},
	},
	Settings: map[string]Setting{
		"AllowOrigins":          {Part: Origins},
		"UnsafeAllowOriginFunc": {Part: Check},
		"AllowCredentials":      {Part: Credentials},
		"AllowHeaders":          {Part: Headers, Literal: true},
		"AllowMethods":          {Part: Methods, Literal: true},
		"ExposeHeaders":         {Part: Exposed, Literal: true},
	},
	Rules: Rules{
		None: Refused, Star: Star, Credentialed: Refused, Checks: Replaces,
		Match: func(entry, origin string, _ Switches) (string, bool) { return entry, strings.EqualFold(entry, origin) },
		Refuses: func(entry string, _ Switches) bool {
			u, err := url.Parse(entry)
			return err != nil || u.Scheme == "" || u.Host == "" || u.Path != "" || u.RawQuery != "" || u.Fragment != ""
		},
	},
}
