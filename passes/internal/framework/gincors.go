package framework

import (
	"regexp"
	"slices"
	"strings"
)

var ginCORS = Library{
	Paths:  []string{"github.com/gin-contrib/cors"},
	Before: true,
	Struct: "Config",
	Sinks:  []Sink{{Name: "New"}, {Name: "Default", Way: ByOperands, Everyone: true}},
	Makers: []string{"DefaultConfig"},
	Settings: map[string]Setting{
		"AllowOrigins":               {Part: Origins},
		"AllowAllOrigins":            {Part: Everyone},
		"AllowOriginFunc":            {Part: Check},
		"AllowOriginWithContextFunc": {Part: Check},
		"AllowCredentials":           {Part: Credentials},
		"AllowHeaders":               {Part: Headers, Literal: true},
		"AllowMethods":               {Part: Methods, Literal: true},
		"ExposeHeaders":              {Part: Exposed, Literal: true},
		"AllowWildcard":              {Part: Wildcards},
		"AllowBrowserExtensions":     {Part: Schemes},
		"CustomSchemas":              {Part: Schemes},
		"AllowWebSockets":            {Part: Schemes},
		"AllowFiles":                 {Part: Schemes},
	},
	Rules: Rules{
		None: Refused, Star: Star, Everyone: Star, Alone: true,
		Checks: Widens, Match: matchGin, Regexp: ginRegexpOf, Refuses: refusesGin, Vary: Dynamic,
	},
}

var ginRegexp = regexp.MustCompile(`^/(.+)/[gimuy]?$`)

// ginRegexpOf returns what stands between slashes, in which all letters are small.
func ginRegexpOf(entry string) (string, bool) {
	m := ginRegexp.FindStringSubmatch(strings.ToLower(strings.TrimSpace(entry)))
	if m == nil {
		return "", false
	}
	return m[1], true
}

// matchGin knows no * unless that is switched on. A text between slashes is a
// regular expression, which sees the origin in part.
func matchGin(entry, origin string, on Switches) (string, bool) {
	if before, after, found := strings.Cut(entry, "*"); found && on(Wildcards) && ginRegexp.FindString(entry) == "" {
		return origin, strings.HasPrefix(origin, before) && strings.HasSuffix(origin, after)
	}
	entry = strings.ToLower(strings.TrimSpace(entry))
	if pattern, ok := ginRegexpOf(entry); ok {
		re, err := regexp.Compile(pattern)
		return origin, err == nil && re.MatchString(origin)
	}
	return origin, entry == origin
}

// refusesGin reports whether an entry has neither a * nor a scheme that is
// allowed, or too many of the former.
func refusesGin(entry string, on Switches) bool {
	if strings.Contains(entry, "*") {
		return strings.Count(entry, "*") > 1 && on(Wildcards)
	}
	if m := ginRegexp.FindStringSubmatch(entry); m != nil {
		entry = strings.TrimPrefix(strings.Replace(m[1], "?", "", 1), "^")
	}
	return !on(Schemes) && !slices.ContainsFunc([]string{"http://", "https://"}, func(s string) bool { return strings.HasPrefix(entry, s) })
}
