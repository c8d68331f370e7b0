// Package beego1 answers with wildcard origins through beego v1.
package beego1

import (
	"net/http"
	"os"

	"github.com/astaxie/beego/context"
)

func wildcardWithCredentials(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func credentialsFirst(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.Output.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func wildcardMiddleware() func(*context.Context) {
	return func(ctx *context.Context) {
		ctx.Output.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		ctx.Output.Header("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		if ctx.Request.Method == http.MethodOptions {
			ctx.ResponseWriter.WriteHeader(http.StatusNoContent)
			return
		}
	}
}

func allowCredentials(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(ctx)
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(ctx *context.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.Output.Header("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func wildcardAlone(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "*")
	ctx.Output.Header("Access-Control-Allow-Headers", "Authorization")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func credentialsFalse(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "*")
	ctx.Output.Header("Access-Control-Allow-Credentials", "false")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func explicitOrigin(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func exclusiveBranches(ctx *context.Context) {
	if origin := ctx.Input.Header("Origin"); origin == "https://app.example.com" {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	} else {
		ctx.Output.Header("Access-Control-Allow-Origin", "*")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func wildcardReplaced(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", "*")
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.Output.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func credentialsUnlessWildcard(ctx *context.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.Output.Header("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

// What the configuration holds is unknown.
func configuredOrigin(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", configured)
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}
