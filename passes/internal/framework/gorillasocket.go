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
			SameOrigin: "(&%[1]sUpgrader{ReadBufferSize: %[5]s, WriteBufferSize: %[6]s}).Upgrade(%[2]s, %[3]s, %[4]s)",
		},
	},
	Settings: map[string]Setting{"CheckOrigin": {Part: Check}},
	Rules:    Rules{Everyone: Reflected, Checks: Replaces},
}
