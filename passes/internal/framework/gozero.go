package framework

import "strings"

// goZero allows credentials wherever it sends an origin, which it does for *.
var goZero = Library{
	Paths: []string{"github.com/zeromicro/go-zero/rest"},
	Sinks: []Sink{
		{Name: "WithCors", Way: ByOperands, Args: []string{"origin"}},
		{Name: "WithCustomCors", Way: ByOperands, Args: []string{"middlewareFn", "", "origin"}},
		{Name: "WithCorsHeaders", Way: ByOperands, Everyone: true},
	},
	Settings: map[string]Setting{
		"origin":       {Part: Origins},
		"middlewareFn": {Part: Credentials, Writes: true}, // it may take them back
	},
	Rules: Rules{
		None: Star, Star: Reflected, Everyone: Reflected, Unasked: true, Bare: true,
		Match: func(entry, origin string, _ Switches) (string, bool) {
			entry, lower := strings.ToLower(entry), strings.ToLower(origin)
			return origin, entry == lower || strings.HasSuffix(lower, "."+entry)
		},
	},
}
