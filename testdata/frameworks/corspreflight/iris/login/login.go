// Package login wants a password before it answers preflights.
package login

import "github.com/kataras/iris/v12"

func login(ctx iris.Context) {
	if ctx.GetHeader("Authorization") == "" {
		ctx.StopWithStatus(401) // want "they send that without cookies and Authorization"
		return
	}
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == "OPTIONS" {
		ctx.StatusCode(204)
		return
	}
	ctx.Next()
}
