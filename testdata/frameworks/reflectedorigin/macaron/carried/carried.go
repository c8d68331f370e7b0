// Package carried has handlers that go by what the context has of the Origin.
package carried

import "gopkg.in/macaron.v1"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func self(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	ctx.Data["ok"] = allowed[ctx.Req.Header.Get("Origin")]
	if ok, _ := ctx.Data["ok"].(bool); ok {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", ctx.Req.Header.Get("Origin"))
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func alone(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	if ok, _ := ctx.Data["alone"].(bool); ok {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", ctx.Req.Header.Get("Origin"))
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// all says yes to everybody.
func all(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	ctx.Data["all"] = ctx.Req.Header.Get("Origin") != ""
	if ok, _ := ctx.Data["all"].(bool); ok {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", ctx.Req.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
