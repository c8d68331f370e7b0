package framework

// melody has an upgrader whose function accepts every origin, until code gives it
// another.
var melody = Library{
	Paths:    []string{"github.com/olahol/melody", "gopkg.in/olahol/melody.v1"},
	Upgrades: true,
	Sinks:    []Sink{{Name: "New", Way: ByMaking, Unless: "Upgrader"}},
	Rules:    Rules{None: Reflected},
}
