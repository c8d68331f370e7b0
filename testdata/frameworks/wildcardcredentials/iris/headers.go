// These are the shapes of template/wildcardcredentials.go.tmpl in the words of
// template/iris.txt: change those, and run TestShapes with -update.

// Package iris answers with wildcard origins through iris.
package iris

import (
	"os"

	"github.com/kataras/iris/v12"
)

func wildcardWithCredentials(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.WriteString("ok")
}

func credentialsFirst(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.WriteString("ok")
}

func wildcardMiddleware() iris.Handler {
	return func(ctx iris.Context) {
		ctx.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		ctx.Header("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		ctx.Header("Access-Control-Allow-Credentials", "true")
		if ctx.Method() == iris.MethodOptions {
			ctx.StopWithStatus(iris.StatusNoContent)
			return
		}
		ctx.Next()
	}
}

func allowCredentials(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(ctx)
	ctx.WriteString("ok")
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(ctx iris.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.Header("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.WriteString("ok")
}

func wildcardAlone(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.Header("Access-Control-Allow-Headers", "Authorization")
	ctx.WriteString("ok")
}

func credentialsFalse(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "*")
	ctx.Header("Access-Control-Allow-Credentials", "false")
	ctx.WriteString("ok")
}

func explicitOrigin(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.WriteString("ok")
}

func exclusiveBranches(ctx iris.Context) {
	if origin := ctx.GetHeader("Origin"); origin == "https://app.example.com" {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
	} else {
		ctx.Header("Access-Control-Allow-Origin", "*")
	}
	ctx.WriteString("ok")
}

func wildcardReplaced(ctx iris.Context) {
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter().Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.WriteString("ok")
}

func credentialsUnlessWildcard(ctx iris.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.Header("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.WriteString("ok")
}

// What the configuration holds is unknown.
func configuredOrigin(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", configured)
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.WriteString("ok")
}
