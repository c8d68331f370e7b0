// Package cookie wants a cookie before it answers preflights.
package cookie

import "github.com/beego/beego/v2/server/web/context"

func filter(ctx *context.Context) {
	if ctx.GetCookie("sid") == "" {
		ctx.ResponseWriter.WriteHeader(401) // want "they send that without cookies and Authorization"
		return
	}
	ctx.Output.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.Output.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Input.IsOptions() {
		ctx.ResponseWriter.WriteHeader(204)
	}
}
