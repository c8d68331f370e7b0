package framework

var restfulCORS = Library{
	Paths:  []string{"github.com/emicklei/go-restful/v3", "github.com/emicklei/go-restful"},
	Struct: "CrossOriginResourceSharing",
	Sinks:  []Sink{{Recv: "CrossOriginResourceSharing", Name: "Filter", Way: ByReceiver, Value: true}},
	Settings: map[string]Setting{
		"AllowedDomains":    {Part: Origins},
		"AllowedDomainFunc": {Part: Check},
		"CookiesAllowed":    {Part: Credentials},
	},
	Rules: Rules{None: Reflected, Star: Reflected, Word: ".*", Checks: Widens, Match: folded, Vary: Never},
}
