package framework

// socketIO answers requests of its transport by polling to whom a function of
// that lets in.
var socketIO = Library{
	Paths: []string{
		"github.com/googollee/go-socket.io", "github.com/googollee/go-socket.io/engineio",
		"github.com/googollee/go-socket.io/engineio/transport/polling",
	},
	Struct:   "Transport",
	Sinks:    []Sink{{Name: "NewServer", Within: "Transports"}},
	Settings: map[string]Setting{"CheckOrigin": {Part: Check}},
	Rules:    Rules{Checks: Replaces, Match: exactly, Unasked: true, Vary: Never, Uncached: true},
}

// socketIOSocket hands on the function of the other transport to the upgrader of
// gorilla/websocket.
var socketIOSocket = Library{
	Paths:    []string{"github.com/googollee/go-socket.io/engineio/transport/websocket"},
	Subject:  Sockets,
	Struct:   "Transport",
	Settings: map[string]Setting{"CheckOrigin": {Part: Check}},
	Rules:    Rules{Checks: Replaces},
}
