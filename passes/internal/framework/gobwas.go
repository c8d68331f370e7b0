package framework

// gobwas checks no Origin: an Upgrader calls functions that may.
var gobwas = Library{
	Paths:   []string{"github.com/gobwas/ws"},
	Subject: Sockets,
	Struct:  "Upgrader",
	Sinks: []Sink{
		{Recv: "Upgrader", Name: "Upgrade", Way: ByReceiver},
		{Recv: "HTTPUpgrader", Name: "Upgrade", Way: ByOperands, Everyone: true},
		{Name: "UpgradeHTTP", Way: ByOperands, Everyone: true},
		{Name: "Upgrade", Way: ByOperands, Everyone: true},
	},
	Settings: map[string]Setting{
		"OnRequest":       {Part: Veto},
		"OnHeader":        {Part: Veto},
		"OnBeforeUpgrade": {Part: Veto},
	},
	Defaults: []string{"DefaultUpgrader"},
	Rules:    Rules{None: Reflected, Everyone: Reflected, Checks: Replaces},
}
