package framework

import (
	"regexp"
	"strings"
)

// goaCORS is told of origins in the design of a service, each with a function that
// says what they may do.
var goaCORS = Library{
	Paths: []string{"goa.design/plugins/v3/cors/dsl"},
	Sinks: []Sink{{Name: "Origin", Way: ByOperands, Args: []string{"origin", "args"}}},
	Settings: map[string]Setting{
		"origin": {Part: Origins, Elsewhere: "$"},
		"args":   {Part: Credentials, Calls: "Credentials"},
	},
	Rules: Rules{
		Star: Reflected,
		Match: func(entry, origin string, on Switches) (string, bool) {
			if pattern, ok := goaRegexpOf(entry); ok {
				re, err := regexp.Compile(pattern)
				return origin, err == nil && re.MatchString(origin)
			}
			before, after, found := strings.Cut(entry, "*")
			if !found {
				return origin, entry == origin
			}
			return origin, strings.HasPrefix(origin, before) && strings.HasSuffix(origin, after)
		},
		Regexp: goaRegexpOf,
	},
}

// goaRegexpOf returns what stands between slashes.
func goaRegexpOf(entry string) (string, bool) {
	if !strings.HasPrefix(entry, "/") || !strings.HasSuffix(entry, "/") {
		return "", false
	}
	return strings.Trim(entry, "/"), true
}
