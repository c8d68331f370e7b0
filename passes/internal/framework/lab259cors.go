package framework

var lab259CORS = Library{
	Paths:  []string{"github.com/lab259/cors"},
	Struct: "Options",
	Sinks:  []Sink{{Name: "New"}},
	Settings: map[string]Setting{
		"AllowedOrigins":         {Part: Origins},
		"AllowOriginFunc":        {Part: Check},
		"AllowOriginRequestFunc": {Part: Check},
		"AllowCredentials":       {Part: Credentials},
		"AllowedMethods":         {Part: Methods, Names: true},
		"AllowedHeaders":         {Part: Headers}, // a * among them is what it means
		"ExposedHeaders":         {Part: Exposed, Literal: true},
	},
	Rules: Rules{None: Star, Star: Star, Checks: Decides, Match: OneStar},
}
