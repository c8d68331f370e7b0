package framework

import "regexp"

var restfulCORS = Library{
	Paths:  []string{"github.com/emicklei/go-restful/v3", "github.com/emicklei/go-restful"},
	Struct: "CrossOriginResourceSharing",
	Sinks:  []Sink{{Recv: "CrossOriginResourceSharing", Name: "Filter", Way: ByReceiver, Value: true}},
	Settings: map[string]Setting{
		"AllowedDomains":    {Part: Origins},
		"AllowedDomainFunc": {Part: Check},
		"CookiesAllowed":    {Part: Credentials},
		"AllowedMethods":    {Part: Methods, Names: true},
		"ExposeHeaders":     {Part: Exposed, Literal: true},
	},
	Rules: Rules{None: Reflected, Star: Reflected, Word: ".*", Checks: Widens, Match: folded, Vary: Never},
	Older: []Older{
		// Until 3.7 and 2.15, an entry was looked for as it is, and then as a
		// regular expression in any part of the origin.
		{Lacks: "AllowedDomainFunc", Rules: Rules{
			None: Reflected, Star: Reflected, Word: ".*", Vary: Never,
			Match: func(entry, origin string, _ Switches) (string, bool) {
				re, err := regexp.Compile(entry)
				return origin, entry == origin || err == nil && re.MatchString(origin)
			},
			Regexp: func(entry string) (string, bool) { return entry, true },
		}},
	},
}
