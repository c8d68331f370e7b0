package framework

var gws = Library{
	Paths:    []string{"github.com/lxzan/gws"},
	Subject:  Sockets,
	Struct:   "ServerOption",
	Sinks:    []Sink{{Name: "NewUpgrader", Arg: 1}},
	Settings: map[string]Setting{"Authorize": {Part: Check}},
	Rules:    Rules{None: Reflected, Checks: Replaces},
}
