// These are the shapes of template/wildcardcredentials.go.tmpl in the words of
// template/huma.txt: change those, and run TestShapes with -update.

// Package huma answers with wildcard origins through huma.
package huma

import (
	"net/http"
	"os"

	"github.com/danielgtaylor/huma/v2"
)

func wildcardWithCredentials(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetStatus(http.StatusOK)
}

func credentialsFirst(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.SetStatus(http.StatusOK)
}

func wildcardMiddleware(ctx huma.Context, next func(huma.Context)) {
	ctx.SetHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.SetHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	if ctx.Method() == http.MethodOptions {
		ctx.SetStatus(http.StatusNoContent)
		return
	}
	next(ctx)
}

func allowCredentials(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(ctx)
	ctx.SetStatus(http.StatusOK)
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(ctx huma.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.SetHeader("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetStatus(http.StatusOK)
}

func wildcardAlone(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "*")
	ctx.SetHeader("Access-Control-Allow-Headers", "Authorization")
	ctx.SetStatus(http.StatusOK)
}

func credentialsFalse(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "*")
	ctx.SetHeader("Access-Control-Allow-Credentials", "false")
	ctx.SetStatus(http.StatusOK)
}

func explicitOrigin(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetStatus(http.StatusOK)
}

func exclusiveBranches(ctx huma.Context) {
	if origin := ctx.Header("Origin"); origin == "https://app.example.com" {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	} else {
		ctx.SetHeader("Access-Control-Allow-Origin", "*")
	}
	ctx.SetStatus(http.StatusOK)
}

func wildcardReplaced(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", "*")
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetHeader("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.SetStatus(http.StatusOK)
}

func credentialsUnlessWildcard(ctx huma.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.SetHeader("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetStatus(http.StatusOK)
}

// What the configuration holds is unknown.
func configuredOrigin(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", configured)
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetStatus(http.StatusOK)
}
