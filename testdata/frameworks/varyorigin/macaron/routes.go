package macaron

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

func preflight(ctx *macaron.Context) {
	if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.Status(http.StatusNoContent)
}

func alsoForGet(ctx *macaron.Context) {
	if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
	ctx.Status(http.StatusNoContent)
}

func preflights() {
	m := macaron.New()
	m.Route("/", "OPTIONS", preflight)
	m.Route("/both", "GET, OPTIONS", alsoForGet)
	m.Run()
}
