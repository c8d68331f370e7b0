// These are the shapes of template/corsvalue.go.tmpl in the words of
// template/macaron.txt: change those, and run TestShapes with -update.

// Package macaron sends headers that browsers cannot read through macaron.
package macaron

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

const origin = "https://app.example"

func credentials(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "1") // want "nothing but true, in lower case, counts"
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func path() macaron.Handler {
	return func(ctx *macaron.Context) {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", "https://app.example/shop") // want "without a slash"
		ctx.Next()
	}
}

func twice(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Resp.Header().Add("Access-Control-Allow-Origin", "*") // want "Access-Control-Allow-Origin twice"
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func lists(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Methods", "put")      // want "does not allow PUT"
	ctx.Resp.Header().Set("Access-Control-Allow-Credential", "true")  // want "the name of the header is Access-Control-Allow-Credentials"
	ctx.Resp.Header().Set("Access-Control-Max-Age", "600 seconds")    // want "no plain number of seconds"
	ctx.Resp.Header().Set("Access-Control-Allow-Headers", "X-A X-B ") // want "fail the preflight"
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

// Good.

func exact() macaron.Handler {
	return func(ctx *macaron.Context) {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		ctx.Resp.Header().Set("Access-Control-Allow-Methods", "PUT")
		ctx.Resp.Header().Set("Access-Control-Allow-Headers", "X-A, X-B")
		ctx.Resp.Header().Set("Access-Control-Max-Age", "600")
		ctx.Next()
	}
}

func replaced(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func public(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Resp.Header().Set("Access-Control-Allow-Headers", "*")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}
