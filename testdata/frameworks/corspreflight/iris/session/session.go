// Package session wants a cookie before it answers preflights.
package session

import "github.com/kataras/iris/v12"

func session(ctx iris.Context) {
	if ctx.GetCookie("sid") == "" {
		ctx.StopWithJSON(401, "log in") // want "they send that without cookies and Authorization"
		return
	}
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Header("Access-Control-Allow-Headers", "Content-Type")
	if ctx.Method() == "OPTIONS" {
		ctx.StatusCode(204)
		return
	}
	ctx.Next()
}
