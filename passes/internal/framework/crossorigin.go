package framework

var crossOriginProtection = Library{
	Paths:   []string{"net/http"},
	Subject: Forgery,
	Sinks: []Sink{
		{Recv: "CrossOriginProtection", Name: "AddTrustedOrigin", Way: ByOperands, Args: []string{"origin"}},
		{Recv: "CrossOriginProtection", Name: "AddInsecureBypassPattern", Way: ByOperands, Args: []string{"pattern"}},
	},
	Settings: map[string]Setting{
		"origin":  {Part: Trusted},
		"pattern": {Part: Bypass},
	},
}
