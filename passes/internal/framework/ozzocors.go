package framework

// ozzoCORS takes the text null for nobody.
var ozzoCORS = Library{
	Paths:  []string{"github.com/go-ozzo/ozzo-routing/v2/cors", "github.com/go-ozzo/ozzo-routing/cors"},
	Struct: "Options",
	Sinks:  []Sink{{Name: "Handler"}},
	Settings: map[string]Setting{
		"AllowOrigins":     {Part: Origins, Separator: ","},
		"AllowCredentials": {Part: Credentials},
		"ExposeHeaders":    {Part: Exposed, Separator: ",", Literal: true},
	},
	Rules: Rules{
		Star: Star, Credentialed: Reflected, Only: true, Vary: Never,
		Match: func(entry, origin string, _ Switches) (string, bool) {
			return origin, entry == origin && entry != "null"
		},
	},
}
