// Package carried has filters that go by what the context has of the Origin.
package carried

import "github.com/beego/beego/v2/server/web/context"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func self(ctx *context.Context) {
	ctx.Output.Header("Vary", "Origin")
	ctx.Input.SetData("ok", allowed[ctx.Input.Header("Origin")])
	if ok, _ := ctx.Input.GetData("ok").(bool); ok {
		ctx.Output.Header("Access-Control-Allow-Origin", ctx.Input.Header("Origin"))
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
}

func alone(ctx *context.Context) {
	ctx.Output.Header("Vary", "Origin")
	if ok, _ := ctx.Input.Data()["alone"].(bool); ok {
		ctx.Output.Header("Access-Control-Allow-Origin", ctx.Input.Header("Origin"))
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
}

// all says yes to everybody.
func all(ctx *context.Context) {
	ctx.Output.Header("Vary", "Origin")
	ctx.Input.SetData("all", ctx.Input.Header("Origin") != "")
	if ok, _ := ctx.Input.GetData("all").(bool); ok {
		ctx.Output.Header("Access-Control-Allow-Origin", ctx.Input.Header("Origin")) // want "any site can read this response as the logged-in user"
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
}
