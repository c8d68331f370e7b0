// These are the shapes of template/wildcardcredentials.go.tmpl in the words of
// template/macaron.txt: change those, and run TestShapes with -update.

// Package macaron answers with wildcard origins through macaron.
package macaron

import (
	"net/http"
	"os"

	"gopkg.in/macaron.v1"
)

func wildcardWithCredentials(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func credentialsFirst(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func wildcardMiddleware() macaron.Handler {
	return func(ctx *macaron.Context) {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		ctx.Resp.Header().Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		if ctx.Req.Method == http.MethodOptions {
			ctx.Status(http.StatusNoContent)
			return
		}
		ctx.Next()
	}
}

func allowCredentials(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(ctx)
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(ctx *macaron.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func wildcardAlone(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Resp.Header().Set("Access-Control-Allow-Headers", "Authorization")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func credentialsFalse(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "false")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func explicitOrigin(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func exclusiveBranches(ctx *macaron.Context) {
	if origin := ctx.Req.Header.Get("Origin"); origin == "https://app.example.com" {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func wildcardReplaced(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "*")
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func credentialsUnlessWildcard(ctx *macaron.Context) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

// What the configuration holds is unknown.
func configuredOrigin(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", configured)
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}
