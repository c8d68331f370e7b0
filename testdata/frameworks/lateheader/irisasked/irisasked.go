// Package irisasked has a handler that asks whether something has stopped it.
package irisasked

import (
	"net/http"

	"github.com/kataras/iris/v12"
)

func stops(ctx iris.Context) string {
	user := ctx.GetHeader("X-User")
	if user == "" {
		ctx.StopWithText(http.StatusUnauthorized, "log in")
	}
	return user
}

func stopped(ctx iris.Context) {
	user := stops(ctx)
	if ctx.IsStopped() {
		return
	}
	ctx.SetCookieKV("user", user)
	ctx.WriteString(user)
}
