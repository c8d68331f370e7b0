package framework

import "strings"

// hertzCORS is a copy of gin's, before that knew regular expressions.
var hertzCORS = Library{
	Paths:  []string{"github.com/hertz-contrib/cors"},
	Before: true,
	Struct: "Config",
	Sinks:  []Sink{{Name: "New"}, {Name: "Default", Way: ByOperands, Everyone: true}},
	Makers: []string{"DefaultConfig"},
	Settings: map[string]Setting{
		"AllowOrigins":           {Part: Origins},
		"AllowAllOrigins":        {Part: Everyone},
		"AllowOriginFunc":        {Part: Check},
		"AllowCredentials":       {Part: Credentials},
		"AllowHeaders":           {Part: Headers, Literal: true},
		"AllowMethods":           {Part: Methods, Literal: true},
		"ExposeHeaders":          {Part: Exposed, Literal: true},
		"AllowWildcard":          {Part: Wildcards},
		"AllowBrowserExtensions": {Part: Schemes},
		"AllowWebSockets":        {Part: Schemes},
		"AllowFiles":             {Part: Schemes},
	},
	Rules: Rules{
		None: Refused, Star: Star, Everyone: Star, Alone: true,
		Checks: Widens, Match: matchHertz, Refuses: refusesGin, Vary: Dynamic,
	},
}

// matchHertz drops the character before a * at the end.
func matchHertz(entry, origin string, on Switches) (string, bool) {
	before, after, found := strings.Cut(entry, "*")
	switch {
	case !found || !on(Wildcards):
		return origin, strings.ToLower(strings.TrimSpace(entry)) == origin
	case before != "" && after == "":
		return origin, strings.HasPrefix(origin, before[:len(before)-1])
	}
	return origin, strings.HasPrefix(origin, before) && strings.HasSuffix(origin, after)
}
