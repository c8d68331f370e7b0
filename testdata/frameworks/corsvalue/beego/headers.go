// Package beego sends headers that browsers cannot read through beego v2.
package beego

import (
	"net/http"

	"github.com/beego/beego/v2/server/web/context"
)

const origin = "https://app.example"

func credentials(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", origin)
	ctx.Output.Header("Access-Control-Allow-Credentials", "True") // want "nothing but true, in lower case, counts"
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func lists(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "https://a.example https://b.example") // want "a list of them lets nobody in"
	ctx.Output.Header("Access-Control-Allow-Methods", "put")                                // want "does not allow PUT"
	ctx.Output.Header("Access-Control-Max-Age", "10m")                                      // want "no plain number of seconds"
	ctx.Output.Header("Access-Control-Allow-Method", "PUT")                                 // want "the name of the header is Access-Control-Allow-Methods"
}

// Good.

func exact(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", origin)
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.Output.Header("Access-Control-Allow-Methods", "PUT")
	ctx.Output.Header("Access-Control-Max-Age", "600")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func setAgain(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "*")
	ctx.Output.Header("Access-Control-Allow-Origin", origin)
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}
