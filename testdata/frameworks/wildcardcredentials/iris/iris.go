package iris

import "github.com/kataras/iris/v12"

func responseWriterHeader(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.Next()
}

// An empty value deletes the header.
func credentialsDeleted(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.Header("Access-Control-Allow-Credentials", "")
	ctx.Next()
}
