// These are the shapes of template/reflectedorigin.go.tmpl in the words of
// template/huma.txt: change those, and run TestShapes with -update.

// Package huma answers with the request's origin through huma.
package huma

import (
	"log"
	"net/http"
	"slices"

	"github.com/danielgtaylor/huma/v2"
)

func reflectedWithCredentials(ctx huma.Context) {
	ctx.SetHeader("Access-Control-Allow-Origin", ctx.Header("Origin")) // want "as the logged-in user"
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetStatus(http.StatusOK)
}

func reflectedWithoutCredentials(ctx huma.Context) {
	origin := ctx.Header("Origin")
	ctx.SetHeader("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	ctx.SetStatus(http.StatusOK)
}

func nonEmptyIsNoCheck(ctx huma.Context) {
	origin := ctx.Header("Origin")
	if origin != "" {
		ctx.SetHeader("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
		ctx.AppendHeader("Vary", "Origin")
	}
	ctx.SetStatus(http.StatusOK)
}

// An early return without an Origin is no check.
func reflectingMiddleware(ctx huma.Context, next func(huma.Context)) {
	origin := ctx.Header("Origin")
	if origin == "" {
		next(ctx)
		return
	}
	ctx.SetHeader("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.AppendHeader("Vary", "Origin")
	if ctx.Method() == http.MethodOptions {
		ctx.SetStatus(http.StatusNoContent)
		return
	}
	next(ctx)
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(ctx huma.Context) {
	origin := ctx.Header("Origin")
	if anyOrigin(origin) {
		ctx.SetHeader("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetStatus(http.StatusOK)
}

func wildcardWhenEmpty(ctx huma.Context) {
	origin := ctx.Header("Origin")
	if origin == "" {
		origin = "*"
	}
	ctx.SetHeader("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetStatus(http.StatusOK)
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Origin")
	origin := ctx.Header("Origin")
	if allowedOrigins[origin] {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetStatus(http.StatusOK)
}

func equalToConstant(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Origin")
	if origin := ctx.Header("Origin"); origin == "https://app.example.com" {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetStatus(http.StatusOK)
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Origin")
	origin := ctx.Header("Origin")
	if slices.Contains(originList, origin) {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetStatus(http.StatusOK)
}

func refusedEarly(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Origin")
	origin := ctx.Header("Origin")
	if !allowedOrigins[origin] {
		ctx.SetStatus(http.StatusForbidden)
		return
	}
	ctx.SetHeader("Access-Control-Allow-Origin", origin)
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetStatus(http.StatusOK)
}

func checkingMiddleware(ctx huma.Context, next func(huma.Context)) {
	ctx.AppendHeader("Vary", "Origin")
	origin := ctx.Header("Origin")
	allowed := false
	for _, known := range originList {
		if known == origin {
			allowed = true
			break
		}
	}
	if allowed {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	if ctx.Method() == http.MethodOptions {
		ctx.SetStatus(http.StatusNoContent)
		return
	}
	next(ctx)
}

var checkOrigin func(origin string) bool

func checkOutOfSight(ctx huma.Context) {
	ctx.AppendHeader("Vary", "Origin")
	origin := ctx.Header("Origin")
	if checkOrigin(origin) {
		ctx.SetHeader("Access-Control-Allow-Origin", origin)
		ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	}
	ctx.SetStatus(http.StatusOK)
}

func originOnlyLogged(ctx huma.Context) {
	log.Print(ctx.Header("Origin"))
	ctx.SetHeader("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.SetHeader("Access-Control-Allow-Credentials", "true")
	ctx.SetStatus(http.StatusOK)
}
