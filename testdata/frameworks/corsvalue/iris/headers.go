// Package iris sends headers that browsers cannot read through iris.
package iris

import "github.com/kataras/iris/v12"

const origin = "https://app.example"

func credentials(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", origin)
	ctx.Header("Access-Control-Allow-Credentials", "1") // want "nothing but true, in lower case, counts"
	ctx.WriteString("ok")
}

func path(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example/shop") // want "without a slash"
	ctx.Next()
}

// Header adds.
func twice(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.Header("Access-Control-Allow-Origin", "*") // want "Access-Control-Allow-Origin twice"
	ctx.WriteString("ok")
}

func lists(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Methods", "put")      // want "does not allow PUT"
	ctx.Header("Access-Control-Allow-Credential", "true")  // want "the name of the header is Access-Control-Allow-Credentials"
	ctx.Header("Access-Control-Max-Age", "600 seconds")    // want "no plain number of seconds"
	ctx.Header("Access-Control-Allow-Headers", "X-A X-B ") // want "fail the preflight"
}

// Good.

func exact(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", origin)
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Header("Access-Control-Allow-Methods", "PUT")
	ctx.Header("Access-Control-Allow-Headers", "X-A, X-B")
	ctx.Header("Access-Control-Max-Age", "600")
	ctx.Next()
}

func replaced(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Origin", origin)
	ctx.WriteString("ok")
}

func public(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.Header("Access-Control-Allow-Headers", "*")
	ctx.WriteString("ok")
}

// What is kept in a context is no header.
func kept(ctx iris.Context) {
	ctx.Values().Set("Access-Control-Allow-Credentials", "True")
}
