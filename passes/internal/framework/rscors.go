package framework

var rsCORS = Library{
	Paths:    []string{"github.com/rs/cors", "github.com/rs/cors/wrapper/gin"},
	Before:   true,
	ByMethod: true,
	Struct:   "Options",
	PassesOn: []string{"OptionsPassthrough"},
	Sinks:    []Sink{{Name: "New"}, {Name: "Default", Way: ByOperands}, {Name: "AllowAll", Way: ByOperands}},
	Settings: map[string]Setting{
		"AllowedOrigins":             {Part: Origins},
		"AllowOriginFunc":            {Part: Check, Rank: 1},
		"AllowOriginRequestFunc":     {Part: Check, Rank: 2},
		"AllowOriginVaryRequestFunc": {Part: Check, Rank: 3},
		"AllowCredentials":           {Part: Credentials},
		"AllowedMethods":             {Part: Methods, Names: true},
		"AllowedHeaders":             {Part: Headers}, // a * among them is what it means
		"ExposedHeaders":             {Part: Exposed, Literal: true},
	},
	// A star in the list is sent, though a function decides, until 1.10.1. Of the gin
	// wrapper, which is a module of its own, nothing tells what it wraps.
	Rules: Rules{None: Star, Star: Star, Checks: Replaces, Match: OneStar},
	Older: []Older{
		// 1.5.0 lacks it too. That alone is taken for an older one where its version is
		// not known.
		{Lacks: "AllowOriginRequestFunc", Before: "v1.5.0", Rules: Rules{
			None: Star, Star: Star, Credentialed: Reflected, Checks: Decides, Match: OneStar,
		}},
		{Lacks: "AllowOriginVaryRequestFunc", Rules: Rules{None: Star, Star: Star, Checks: Decides, Match: OneStar}},
		{Lacks: "github.com/rs/cors/internal", Rules: Rules{None: Star, Star: Star, Checks: Unsettled, Match: OneStar}},
	},
}
