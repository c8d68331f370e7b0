package framework

import "regexp"

// kubernetes takes entries for regular expressions, of which none has to match
// the whole of an origin.
var kubernetes = Library{
	Paths: []string{"k8s.io/apiserver/pkg/server/filters"},
	Sinks: []Sink{{
		Name: "WithCORS", Way: ByOperands,
		Args: []string{"", "allowedOriginPatterns", "", "allowedHeaders", "", "allowCredentials"},
	}},
	Settings: map[string]Setting{
		"allowedOriginPatterns": {Part: Origins},
		"allowedHeaders":        {Part: Headers, Literal: true},
		"allowCredentials":      {Part: Credentials, Switch: "true"},
	},
	Rules: Rules{
		Star: Reflected, Word: ".*", Vary: Never,
		Match: func(entry, origin string, _ Switches) (string, bool) {
			re, err := regexp.Compile(entry)
			return origin, err == nil && re.MatchString(origin)
		},
		Regexp: func(entry string) (string, bool) { return entry, true },
		Refuses: func(entry string, _ Switches) bool {
			_, err := regexp.Compile(entry)
			return err != nil
		},
	},
}
