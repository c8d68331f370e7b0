package framework

var centrifuge = Library{
	Paths:    []string{"github.com/centrifugal/centrifuge"},
	Subject:  Sockets,
	Struct:   "WebsocketConfig",
	Sinks:    []Sink{{Name: "NewWebsocketHandler", Arg: 1}},
	Settings: map[string]Setting{"CheckOrigin": {Part: Check}},
	Rules:    Rules{Checks: Replaces},
}
