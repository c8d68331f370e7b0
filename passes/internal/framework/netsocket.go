package framework

// netSocket checks no more, where a Handler is served by itself, than that the
// Origin is a URL; a Server checks what its Handshake does.
var netSocket = Library{
	Paths:   []string{"golang.org/x/net/websocket"},
	Subject: Sockets,
	Struct:  "Server",
	Sinks: []Sink{
		{Name: "Handler", Way: ByMaking},
		{Name: "Server", Way: ByMaking, Unless: "Handshake"},
		{Recv: "Handler", Name: "ServeHTTP", Way: ByReceiver},
		{Recv: "Server", Name: "ServeHTTP", Way: ByReceiver},
	},
	Settings: map[string]Setting{"Handshake": {Part: Check}},
	Tells:    []string{"Origin", "RemoteAddr"},
	Rules:    Rules{None: Reflected, Checks: Replaces},
}
