// Package beego1 answers with the request's origin through beego v1.
package beego1

import (
	"log"
	"net/http"
	"slices"

	"github.com/astaxie/beego/context"
)

func reflectedWithCredentials(ctx *context.Context) {
	ctx.Output.Header("Access-Control-Allow-Origin", ctx.Input.Header("Origin")) // want "as the logged-in user"
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func reflectedWithoutCredentials(ctx *context.Context) {
	origin := ctx.Input.Header("Origin")
	ctx.Output.Header("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func nonEmptyIsNoCheck(ctx *context.Context) {
	origin := ctx.Input.Header("Origin")
	if origin != "" {
		ctx.Output.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		ctx.ResponseWriter.Header().Add("Vary", "Origin")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

// An early return without an Origin is no check.
func reflectingMiddleware() func(*context.Context) {
	return func(ctx *context.Context) {
		origin := ctx.Input.Header("Origin")
		if origin == "" {
			return
		}
		ctx.Output.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		ctx.ResponseWriter.Header().Add("Vary", "Origin")
		if ctx.Request.Method == http.MethodOptions {
			ctx.ResponseWriter.WriteHeader(http.StatusNoContent)
			return
		}
	}
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(ctx *context.Context) {
	origin := ctx.Input.Header("Origin")
	if anyOrigin(origin) {
		ctx.Output.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func wildcardWhenEmpty(ctx *context.Context) {
	origin := ctx.Input.Header("Origin")
	if origin == "" {
		origin = "*"
	}
	ctx.Output.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
	origin := ctx.Input.Header("Origin")
	if allowedOrigins[origin] {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func equalToConstant(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
	if origin := ctx.Input.Header("Origin"); origin == "https://app.example.com" {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
	origin := ctx.Input.Header("Origin")
	if slices.Contains(originList, origin) {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func refusedEarly(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
	origin := ctx.Input.Header("Origin")
	if !allowedOrigins[origin] {
		ctx.ResponseWriter.WriteHeader(http.StatusForbidden)
		return
	}
	ctx.Output.Header("Access-Control-Allow-Origin", origin)
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func checkingMiddleware() func(*context.Context) {
	return func(ctx *context.Context) {
		ctx.ResponseWriter.Header().Add("Vary", "Origin")
		origin := ctx.Input.Header("Origin")
		allowed := false
		for _, known := range originList {
			if known == origin {
				allowed = true
				break
			}
		}
		if allowed {
			ctx.Output.Header("Access-Control-Allow-Origin", origin)
			ctx.Output.Header("Access-Control-Allow-Credentials", "true")
		}
		if ctx.Request.Method == http.MethodOptions {
			ctx.ResponseWriter.WriteHeader(http.StatusNoContent)
			return
		}
	}
}

var checkOrigin func(origin string) bool

func checkOutOfSight(ctx *context.Context) {
	ctx.ResponseWriter.Header().Add("Vary", "Origin")
	origin := ctx.Input.Header("Origin")
	if checkOrigin(origin) {
		ctx.Output.Header("Access-Control-Allow-Origin", origin)
		ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}

func originOnlyLogged(ctx *context.Context) {
	log.Print(ctx.Input.Header("Origin"))
	ctx.Output.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Output.Header("Access-Control-Allow-Credentials", "true")
	ctx.ResponseWriter.WriteHeader(http.StatusOK)
}
