package framework

var gorillaSocket = Library{
	Paths: []string{
		"github.com/gorilla/websocket", "github.com/fasthttp/websocket", "github.com/hertz-contrib/websocket",
		"github.com/lesismal/nbio/nbhttp/websocket",
	},
	Subject: Sockets,
	Struct:  "Upgrader",
	Alike:   []string{"FastHTTPUpgrader", "HertzUpgrader"},
	Sinks: []Sink{
		{Recv: "Upgrader", Name: "Upgrade", Way: ByReceiver},
		{Recv: "FastHTTPUpgrader", Name: "Upgrade", Way: ByReceiver},
		{Recv: "HertzUpgrader", Name: "Upgrade", Way: ByReceiver},
		{
			Name: "Upgrade", Way: ByOperands, Everyone: true,
			// The function leaves it to its caller to answer what is no handshake.
			SameOrigin: "(&%[1]sUpgrader{ReadBufferSize: %[6]s, WriteBufferSize: %[7]s, " +
				"Error: func(%[2]sResponseWriter, *%[2]sRequest, int, error) {}}).Upgrade(%[3]s, %[4]s, %[5]s)",
		},
	},
	Settings:   map[string]Setting{"CheckOrigin": {Part: Check}},
	Handshakes: []string{"IsWebSocketUpgrade", "FastHTTPIsWebSocketUpgrade"},
	Rules:      Rules{Everyone: Reflected, Checks: Replaces},
}
