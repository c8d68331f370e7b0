package framework

var fiber2Socket = Library{
	Paths:    []string{"github.com/gofiber/contrib/websocket", "github.com/gofiber/websocket/v2"},
	Subject:  Sockets,
	Struct:   "Config",
	Sinks:    []Sink{{Name: "New", Arg: 1}},
	Settings: map[string]Setting{"Origins": {Part: Origins}},
	Reads:    []string{"Headers"},
	Rules:    Rules{None: Reflected, Star: Reflected, First: true, Match: exactly},
}

var fiber3Socket = Library{
	Paths:    []string{"github.com/gofiber/contrib/v3/websocket"},
	Subject:  Sockets,
	Struct:   "Config",
	Sinks:    []Sink{{Name: "New", Arg: 1}},
	Settings: map[string]Setting{"Origins": {Part: Origins}},
	Reads:    []string{"Headers"},
	Rules:    Rules{None: Reflected, Star: Reflected, Match: exactly},
}
