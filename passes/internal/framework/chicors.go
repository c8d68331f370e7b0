package framework

var chiCORS = Library{
	Paths:    []string{"github.com/go-chi/cors"},
	Before:   true,
	ByMethod: true,
	Struct:   "Options",
	PassesOn: []string{"OptionsPassthrough"},
	Sinks:    []Sink{{Name: "Handler"}, {Name: "New"}, {Name: "AllowAll", Way: ByOperands}},
	Settings: map[string]Setting{
		"AllowedOrigins":   {Part: Origins},
		"AllowOriginFunc":  {Part: Check},
		"AllowCredentials": {Part: Credentials},
		"AllowedMethods":   {Part: Methods, Names: true},
		"AllowedHeaders":   {Part: Headers}, // a * among them is what it means
		"ExposedHeaders":   {Part: Exposed, Literal: true},
	},
	Rules: Rules{None: Star, Star: Star, Checks: Decides, Match: OneStar},
	Older: []Older{
		// Until 1.0.1 every origin was sent back.
		{Lacks: "Handler", Rules: Rules{None: Reflected, Star: Reflected, Checks: Decides, Match: OneStar}},
	},
}
