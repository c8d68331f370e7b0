package framework

import "strings"

var irisCORS = Library{
	Paths:      []string{"github.com/kataras/iris/v12/middleware/cors"},
	Struct:     "CORS",
	Sinks:      []Sink{{Recv: "CORS", Name: "Handler", Way: ByReceiver}},
	Makers:     []string{"New"},
	LastCounts: true,
	Settings: map[string]Setting{
		"AllowOrigins":           {Part: Origins},
		"AllowOrigin":            {Part: Origins, Separator: ","},
		"AllowOriginFunc":        {Part: Check},
		"AllowOriginMatcherFunc": {Part: Check},
		"AllowOriginRegex":       {Part: Check},
		"ExtractOriginFunc":      {Part: Veto},
		"DisallowCredentials":    {Part: Credentials, Off: true},
		"AllowHeaders":           {Part: Headers, Literal: true},
		"ExposeHeaders":          {Part: Exposed, Literal: true},
	},
	Values: map[string]Setting{
		"AllowAnyOrigin":         {Part: Everyone},
		"DefaultOriginExtractor": {},
		"StrictOriginExtractor":  {},
	},
	Rules: Rules{
		None: Reflected, Star: Reflected, Everyone: Reflected, Checks: Replaces, Unasked: true,
		Match: func(entry, origin string, _ Switches) (string, bool) {
			return origin, strings.TrimSpace(entry) == origin
		},
	},
}
