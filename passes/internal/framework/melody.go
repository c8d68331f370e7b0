package framework

// melody has an upgrader whose function accepts every origin, until code gives it
// another.
var melody = Library{
	Paths:   []string{"github.com/olahol/melody", "gopkg.in/olahol/melody.v1"},
	Subject: Sockets,
	Sinks: []Sink{
		{Name: "New", Way: ByMaking, Unless: "Upgrader", Then: "%s.Upgrader.CheckOrigin = nil"},
		{Recv: "Melody", Name: "HandleRequest", Way: ByReceiver},
		{Recv: "Melody", Name: "HandleRequestWithKeys", Way: ByReceiver},
	},
	Greeters: []string{"HandleConnect"},
	Rules:    Rules{None: Reflected},
}
