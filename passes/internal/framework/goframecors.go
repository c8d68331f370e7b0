package framework

import "strings"

// goFrameCORS is told what to send by AllowOrigin, and to whom by AllowDomain.
var goFrameCORS = Library{
	Paths:  []string{"github.com/gogf/gf/v2/net/ghttp", "github.com/gogf/gf/net/ghttp"},
	Struct: "CORSOptions",
	Sinks: []Sink{
		{Recv: "Response", Name: "CORS"},
		{Recv: "Response", Name: "CORSDefault", Way: ByOperands, Sets: goFrameDefaults, Instead: `options := $x.DefaultCORSOptions()
options.AllowDomain = $v
$x.CORS(options)`},
		{Name: "MiddlewareCORS", Way: ByOperands, Value: true, Sets: goFrameDefaults, Instead: `func(r *$x.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = $v
	r.Response.CORS(options)
	r.Middleware.Next()
}`},
	},
	Makers: []string{"DefaultCORSOptions"},
	Made:   goFrameDefaults,
	Settings: map[string]Setting{
		"AllowDomain":      {Part: Origins},
		"AllowOrigin":      {Part: Sent},
		"AllowCredentials": {Part: Credentials, Switch: "true"},
		"AllowMethods":     {Part: Methods, Separator: ",", Literal: true},
		"AllowHeaders":     {Part: Headers, Separator: ",", Literal: true},
		"ExposeHeaders":    {Part: Exposed, Separator: ",", Literal: true},
	},
	Rules: Rules{None: Reflected, Star: Reflected, Given: true, Hosts: true, Match: matchGoFrame, Vary: Never},
}

var goFrameDefaults = map[string]string{"AllowOrigin": Itself, "AllowCredentials": "true"}

// matchGoFrame looks at the host only, and compares its labels with those of an
// entry from the right.
func matchGoFrame(entry, origin string, _ Switches) (string, bool) {
	_, host, found := strings.Cut(origin, "://")
	if !found {
		host = ""
	}
	host, _, _ = strings.Cut(host, ":")
	entry, _, _ = strings.Cut(entry, ":")
	labels, pattern := strings.Split(host, "."), strings.Split(entry, ".")
	missing := len(pattern) - len(labels)
	for i := range missing {
		if pattern[i] != "*" {
			return origin, false
		}
	}
	if len(pattern) > 2 && missing < 0 {
		return origin, false
	}
	for i := 1; i <= min(len(labels), len(pattern)); i++ {
		if p := pattern[len(pattern)-i]; p != "*" && p != labels[len(labels)-i] {
			return origin, false
		}
	}
	return origin, true
}
