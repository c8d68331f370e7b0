package framework

import (
	"net/netip"
	"strings"

	"golang.org/x/net/publicsuffix"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// jub0bsCORS returns an error for what is not sound, unless a setting says that
// it should not.
var jub0bsCORS = Library{
	Paths:  []string{"github.com/jub0bs/cors"},
	Struct: "Config",
	Sinks: []Sink{
		{Name: "NewMiddleware"},
		{Recv: "Middleware", Name: "Reconfigure"},
	},
	Settings: map[string]Setting{
		"Origins":                            {Part: Origins},
		"Credentialed":                       {Part: Credentials},
		"Methods":                            {Part: Methods},
		"ExtraConfig":                        {Part: Schemes}, // until 0.10 it has the other two
		"DangerouslyTolerateInsecureOrigins": {Part: Schemes},
		"DangerouslyTolerateSubdomainsOfPublicSuffixes": {Part: Schemes},
	},
	Rules: Rules{None: Refused, Star: Star, Credentialed: Refused, Match: matchJub0bs, Refuses: refusesJub0bs, Vary: Dynamic},
}

// matchJub0bs knows a * for the first labels of the host, and one for the port.
func matchJub0bs(entry, origin string, _ Switches) (string, bool) {
	sent := origin
	if before, found := strings.CutSuffix(entry, ":*"); found {
		if port := strings.LastIndexByte(origin, ':'); port > strings.Index(origin, "://") {
			origin = origin[:port]
		}
		entry = before
	}
	before, domain, found := strings.Cut(entry, "*.")
	if !found {
		return sent, entry == origin
	}
	return sent, len(origin) > len(before)+len(domain)+1 && strings.HasPrefix(origin, before) && strings.HasSuffix(origin, "."+domain)
}

func refusesJub0bs(entry string, on Switches) bool {
	plain := strings.TrimSuffix(strings.Replace(entry, "://*.", "://", 1), ":*")
	o, err := cors.ParseOrigin(plain)
	if err != nil {
		return true
	}
	ip, err := netip.ParseAddr(o.Host)
	local := o.Host == "localhost" || err == nil && ip.IsLoopback()
	if o.Scheme == "https" {
		local = true
		if err == nil {
			return true
		}
	}
	if on(Schemes) {
		return false
	}
	suffix, _ := publicsuffix.PublicSuffix(o.Host)
	return !local && on(Credentials) || plain != entry && strings.Contains(entry, "://*.") && suffix == o.Host
}
