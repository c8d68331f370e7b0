// These are the shapes of template/lateheader.go.tmpl in the words of
// template/macaron.txt: change those, and run TestShapes with -update.

// Package macaron sets headers late through macaron.
package macaron

import (
	"net/http"
	"os"

	"gopkg.in/macaron.v1"
)

func afterBody(ctx *macaron.Context) {
	ctx.PlainText(http.StatusOK, []byte("hello"))
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
}

func afterStatus(ctx *macaron.Context) {
	ctx.Status(http.StatusNoContent)
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
	ctx.Resp.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
}

func noReturn(ctx *macaron.Context) {
	if os.Getenv("CLOSED") != "" {
		ctx.Status(http.StatusForbidden)
	}
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers do not get this header where"
	ctx.PlainText(http.StatusOK, []byte("hello"))
}

func preflight() macaron.Handler {
	return func(ctx *macaron.Context) {
		if ctx.Req.Method == http.MethodOptions {
			ctx.Status(http.StatusNoContent) // want "browsers block what needs a preflight"
			return
		}
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
		ctx.Resp.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		ctx.Next()
	}
}

// What follows is right.

func beforeBody(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.PlainText(http.StatusOK, []byte("hello"))
}

func beforeStatus(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Status(http.StatusNoContent)
}

func returned(ctx *macaron.Context) {
	if ctx.Req.Header.Get("Origin") == "" {
		ctx.Status(http.StatusForbidden)
		return
	}
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.PlainText(http.StatusOK, []byte("hello"))
}

// What comes after may have answered or not.
func afterNext() macaron.Handler {
	return func(ctx *macaron.Context) {
		ctx.Next()
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	}
}
