package iris

import "github.com/kataras/iris/v12"

func requestHeader(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Origin", ctx.Request().Header.Get("Origin")) // want "as the logged-in user"
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.Next()
}
