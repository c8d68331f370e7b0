package framework

// pkgzREST takes * by itself for every origin, and refuses it with credentials, even
// among others, unless it is told otherwise.
var pkgzREST = Library{
	Paths: []string{"github.com/go-pkgz/rest"},
	Sinks: []Sink{{Name: "CORS", Way: ByOptions}},
	Settings: map[string]Setting{
		"CorsAllowedOrigins":                 {Part: Origins},
		"CorsAllowCredentials":               {Part: Credentials},
		"CorsUnsafeAnyOriginWithCredentials": {Part: Reflection},
		"CorsAllowedHeaders":                 {Part: Headers, Literal: true},
		"CorsAllowedMethods":                 {Part: Methods, Literal: true},
		"CorsExposedHeaders":                 {Part: Exposed, Literal: true},
	},
	Rules: Rules{
		None: Star, Given: true, Star: Star, Credentialed: Refused, Only: true, Match: folded,
		Refuses: func(entry string, on Switches) bool { return entry == "*" && on(Credentials) && !on(Reflection) },
	},
	// As late as 1.22, any origin was sent back.
	Older: []Older{
		{Lacks: "CorsUnsafeAnyOriginWithCredentials", Rules: Rules{None: Star, Given: true, Star: Star, Credentialed: Reflected, Only: true, Match: folded}},
	},
}

// pkgzMiddleware has what else the package of pkgzREST is about.
var pkgzMiddleware = Framework{
	NoStore: []string{"github.com/go-pkgz/rest.NoCache"},
}
