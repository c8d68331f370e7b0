package framework

var gorillaHandlers = Library{
	Paths:    []string{"github.com/gorilla/handlers"},
	Before:   true,
	Sinks:    []Sink{{Name: "CORS", Way: ByOptions}},
	PassesOn: []string{"IgnoreOptions"},
	Settings: map[string]Setting{
		"AllowedOrigins":         {Part: Origins},
		"AllowedOriginValidator": {Part: Check},
		"AllowCredentials":       {Part: Credentials, On: true},
		"AllowedMethods":         {Part: Methods, Names: true},
		"AllowedHeaders":         {Part: Headers, Names: true},
		"ExposedHeaders":         {Part: Exposed, Literal: true},
	},
	Rules: Rules{None: Star, Star: Star, Checks: Decides, Match: exactly, Vary: Several},
}
