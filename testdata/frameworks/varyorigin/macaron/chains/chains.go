// Package chains puts together handlers of which one adds Vary.
package chains

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

var allowedOrigins = map[string]bool{"https://app.example.com": true}

func allowed(ctx *macaron.Context) {
	if origin := ctx.Req.Header.Get("Origin"); allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

// A middleware handles the routes that were registered before it, too.
func routes() *macaron.Macaron {
	m := macaron.New()
	m.Get("/", allowed)
	m.Use(func(ctx *macaron.Context) { ctx.Resp.Header().Add("Vary", "Origin") })
	return m
}
