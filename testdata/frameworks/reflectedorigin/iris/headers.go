// These are the shapes of template/reflectedorigin.go.tmpl in the words of
// template/iris.txt: change those, and run TestShapes with -update.

// Package iris answers with the request's origin through iris.
package iris

import (
	"log"
	"slices"

	"github.com/kataras/iris/v12"
)

func reflectedWithCredentials(ctx iris.Context) {
	ctx.Header("Access-Control-Allow-Origin", ctx.GetHeader("Origin")) // want "as the logged-in user"
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.WriteString("ok")
}

func reflectedWithoutCredentials(ctx iris.Context) {
	origin := ctx.GetHeader("Origin")
	ctx.Header("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	ctx.WriteString("ok")
}

func nonEmptyIsNoCheck(ctx iris.Context) {
	origin := ctx.GetHeader("Origin")
	if origin != "" {
		ctx.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Header("Access-Control-Allow-Credentials", "true")
		ctx.Header("Vary", "Origin")
	}
	ctx.WriteString("ok")
}

// An early return without an Origin is no check.
func reflectingMiddleware() iris.Handler {
	return func(ctx iris.Context) {
		origin := ctx.GetHeader("Origin")
		if origin == "" {
			ctx.Next()
			return
		}
		ctx.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Header("Access-Control-Allow-Credentials", "true")
		ctx.Header("Vary", "Origin")
		if ctx.Method() == iris.MethodOptions {
			ctx.StopWithStatus(iris.StatusNoContent)
			return
		}
		ctx.Next()
	}
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(ctx iris.Context) {
	origin := ctx.GetHeader("Origin")
	if anyOrigin(origin) {
		ctx.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.WriteString("ok")
}

func wildcardWhenEmpty(ctx iris.Context) {
	origin := ctx.GetHeader("Origin")
	if origin == "" {
		origin = "*"
	}
	ctx.Header("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.WriteString("ok")
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	origin := ctx.GetHeader("Origin")
	if allowedOrigins[origin] {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.WriteString("ok")
}

func equalToConstant(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	if origin := ctx.GetHeader("Origin"); origin == "https://app.example.com" {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.WriteString("ok")
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	origin := ctx.GetHeader("Origin")
	if slices.Contains(originList, origin) {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.WriteString("ok")
}

func refusedEarly(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	origin := ctx.GetHeader("Origin")
	if !allowedOrigins[origin] {
		ctx.StopWithStatus(iris.StatusForbidden)
		return
	}
	ctx.Header("Access-Control-Allow-Origin", origin)
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.WriteString("ok")
}

func checkingMiddleware() iris.Handler {
	return func(ctx iris.Context) {
		ctx.Header("Vary", "Origin")
		origin := ctx.GetHeader("Origin")
		allowed := false
		for _, known := range originList {
			if known == origin {
				allowed = true
				break
			}
		}
		if allowed {
			ctx.Header("Access-Control-Allow-Origin", origin)
			ctx.Header("Access-Control-Allow-Credentials", "true")
		}
		if ctx.Method() == iris.MethodOptions {
			ctx.StopWithStatus(iris.StatusNoContent)
			return
		}
		ctx.Next()
	}
}

var checkOrigin func(origin string) bool

func checkOutOfSight(ctx iris.Context) {
	ctx.Header("Vary", "Origin")
	origin := ctx.GetHeader("Origin")
	if checkOrigin(origin) {
		ctx.Header("Access-Control-Allow-Origin", origin)
		ctx.Header("Access-Control-Allow-Credentials", "true")
	}
	ctx.WriteString("ok")
}

func originOnlyLogged(ctx iris.Context) {
	log.Print(ctx.GetHeader("Origin"))
	ctx.Header("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Header("Access-Control-Allow-Credentials", "true")
	ctx.WriteString("ok")
}
