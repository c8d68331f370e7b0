package framework

// socketIO hands on the function of the one transport to the upgrader of
// gorilla/websocket; the other sends each Origin that its function accepts, with
// credentials.
var socketIO = Library{
	Paths: []string{
		"github.com/googollee/go-socket.io/engineio/transport/websocket",
		"github.com/googollee/go-socket.io/engineio/transport/polling",
	},
	Upgrades: true,
	Struct:   "Transport",
	Settings: map[string]Setting{"CheckOrigin": {Part: Check}},
	Rules:    Rules{Checks: Replaces},
}
