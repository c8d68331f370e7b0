package framework

import (
	"net/url"
	"path"
	"strings"
)

var coderSocket = Library{
	Paths:   []string{"github.com/coder/websocket", "nhooyr.io/websocket"},
	Subject: Sockets,
	Struct:  "AcceptOptions",
	Sinks:   []Sink{{Name: "Accept", Arg: 2}},
	Settings: map[string]Setting{
		"InsecureSkipVerify": {Part: Everyone},
		"OriginPatterns":     {Part: Origins},
	},
	Rules: Rules{Star: Reflected, Everyone: Reflected, Match: matchHost(true)},
	// Patterns with a scheme came shortly after what is lacking.
	Older: []Older{
		{Before: "v1.8.14", Rules: Rules{Star: Reflected, Everyone: Reflected, Match: matchHost(false)}},
		{Lacks: "OnPingReceived", Rules: Rules{Star: Reflected, Everyone: Reflected, Match: matchHost(false)}},
	},
}

// matchHost returns a function that matches an origin whose host a pattern of
// package path fits or, if that may have a scheme and has one, whose scheme and
// host it does.
func matchHost(schemes bool) func(entry, origin string, on Switches) (string, bool) {
	return func(entry, origin string, _ Switches) (string, bool) {
		u, err := url.Parse(origin)
		if err != nil {
			return origin, false
		}
		target := u.Host
		if schemes && strings.Contains(entry, "://") {
			target = u.Scheme + "://" + u.Host
		}
		fits, err := path.Match(strings.ToLower(entry), strings.ToLower(target))
		return origin, err == nil && fits
	}
}
