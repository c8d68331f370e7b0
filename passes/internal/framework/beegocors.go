package framework

import (
	"regexp"
	"strings"
)

// beegoCORS keeps what its entries match for all middlewares of a program.
var beegoCORS = Library{
	Paths: []string{
		"github.com/beego/beego/v2/server/web/filter/cors", "github.com/beego/beego/v2/adapter/plugins/cors",
		"github.com/beego/beego/plugins/cors", "github.com/astaxie/beego/plugins/cors",
	},
	Struct: "Options",
	Sinks:  []Sink{{Name: "Allow"}},
	Settings: map[string]Setting{
		"AllowOrigins":     {Part: Origins},
		"AllowAllOrigins":  {Part: Everyone},
		"AllowCredentials": {Part: Credentials},
		"AllowMethods":     {Part: Methods, Names: true},
		"AllowHeaders":     {Part: Headers, Names: true},
		"ExposeHeaders":    {Part: Exposed, Literal: true},
	},
	Rules: Rules{Star: Reflected, Everyone: Star, Match: matchBeego, Vary: Never},
}

// matchBeego matches an origin that an entry is, with anything in the place of
// each * and any character in that of a ?.
func matchBeego(entry, origin string, _ Switches) (string, bool) {
	pattern := strings.NewReplacer(`\*`, ".*", `\?`, ".").Replace(regexp.QuoteMeta(entry))
	re, err := regexp.Compile("^" + pattern + "$")
	return origin, err == nil && re.MatchString(origin)
}
