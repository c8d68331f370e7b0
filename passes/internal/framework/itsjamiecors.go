package framework

// itsjamieCORS sent back each origin for * until 2022, when it began to panic;
// there are no versions, and nothing tells.
var itsjamieCORS = Library{
	Paths:  []string{"github.com/itsjamie/gin-cors"},
	Struct: "Config",
	Sinks:  []Sink{{Name: "Middleware"}},
	Settings: map[string]Setting{
		"Origins":        {Part: Origins, Separator: ", "},
		"Credentials":    {Part: Credentials},
		"Methods":        {Part: Methods, Separator: ", ", Literal: true},
		"RequestHeaders": {Part: Headers, Separator: ", ", Literal: true},
		"ExposedHeaders": {Part: Exposed, Separator: ", ", Literal: true},
	},
	Rules: Rules{None: Refused, Star: Star, Credentialed: Refused, Only: true, Match: exactly},
}
