package framework

// grpcWeb always allows credentials, and knows no list of origins.
var grpcWeb = Library{
	Paths: []string{"github.com/improbable-eng/grpc-web/go/grpcweb"},
	Sinks: []Sink{
		{Name: "WrapServer", Way: ByOptions, Arg: 1},
		{Name: "WrapHandler", Way: ByOptions, Arg: 1},
	},
	Settings: map[string]Setting{"WithOriginFunc": {Part: Check}},
	Rules:    Rules{Checks: Replaces, Match: exactly, Unasked: true},
	Beside: &Library{
		Subject: Sockets,
		Settings: map[string]Setting{
			"WithWebsockets":          {Part: Enabled},
			"WithWebsocketOriginFunc": {Part: Check},
		},
		Rules: Rules{Checks: Replaces},
	},
}
