// These are the shapes of template/corsvalue.go.tmpl in the words of
// template/huma.txt: change those, and run TestShapes with -update.

// Package huma sends headers that browsers cannot read through huma.
package huma

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

const origin = "https://app.example"

func credentials(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", origin)
	ctx.SetHeader("Access-Control-Allow-Credentials", "1") // want "nothing but true, in lower case, counts"
	ctx.SetStatus(http.StatusOK)
}

func path(ctx huma.Context, next func(huma.Context)) {
	ctx.SetHeader("Access-Control-Allow-Origin", "https://app.example/shop") // want "without a slash"
	next(ctx)
}

func twice(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "*")
	ctx.AppendHeader("Access-Control-Allow-Origin", "*") // want "Access-Control-Allow-Origin twice"
	ctx.SetStatus(http.StatusOK)
}

func lists(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Methods", "put")      // want "does not allow PUT"
	ctx.SetHeader("Access-Control-Allow-Credential", "true")  // want "the name of the header is Access-Control-Allow-Credentials"
	ctx.SetHeader("Access-Control-Max-Age", "600 seconds")    // want "no plain number of seconds"
	ctx.SetHeader("Access-Control-Allow-Headers", "X-A X-B ") // want "fail the preflight"
	ctx.SetStatus(http.StatusOK)
}

// Good.

func exact(ctx huma.Context, next func(huma.Context)) {
	ctx.SetHeader("Access-Control-Allow-Origin", origin)
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetHeader("Access-Control-Allow-Methods", "PUT")
	ctx.SetHeader("Access-Control-Allow-Headers", "X-A, X-B")
	ctx.SetHeader("Access-Control-Max-Age", "600")
	next(ctx)
}

func replaced(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "*")
	ctx.SetHeader("Access-Control-Allow-Origin", origin)
	ctx.SetStatus(http.StatusOK)
}

func public(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "*")
	ctx.SetHeader("Access-Control-Allow-Headers", "*")
	ctx.SetStatus(http.StatusOK)
}
