package macaron

import "gopkg.in/macaron.v1"

func groupVaries(ctx *macaron.Context) { ctx.Resp.Header().Add("Vary", "Origin") }

func groupReplaces(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Vary", "Accept") // want "this call replaces the Vary: Origin"
}

func groupAllowed(ctx *macaron.Context) {
	if origin := ctx.Req.Header.Get("Origin"); groupOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func groupEcho(ctx *macaron.Context) {
	if origin := ctx.Req.Header.Get("Origin"); groupOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "without Vary: Origin"
	}
}

var groupOrigins = map[string]bool{"https://app.example.com": true}

// The handlers of a group come before those of its routes, and of its groups.
func groups() *macaron.Macaron {
	m := macaron.New()
	m.Group("/api", func() {
		m.Get("/items", groupAllowed)
		m.Group("/replaced", func() {
			m.Get("/items", groupAllowed)
		}, groupReplaces)
	}, groupVaries)
	m.Get("/echo", groupEcho)
	return m
}
