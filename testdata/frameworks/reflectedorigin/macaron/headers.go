// These are the shapes of template/reflectedorigin.go.tmpl in the words of
// template/macaron.txt: change those, and run TestShapes with -update.

// Package macaron answers with the request's origin through macaron.
package macaron

import (
	"log"
	"net/http"
	"slices"

	"gopkg.in/macaron.v1"
)

func reflectedWithCredentials(ctx *macaron.Context) {
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", ctx.Req.Header.Get("Origin")) // want "as the logged-in user"
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func reflectedWithoutCredentials(ctx *macaron.Context) {
	origin := ctx.Req.Header.Get("Origin")
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response: "
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func nonEmptyIsNoCheck(ctx *macaron.Context) {
	origin := ctx.Req.Header.Get("Origin")
	if origin != "" {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		ctx.Resp.Header().Add("Vary", "Origin")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

// An early return without an Origin is no check.
func reflectingMiddleware() macaron.Handler {
	return func(ctx *macaron.Context) {
		origin := ctx.Req.Header.Get("Origin")
		if origin == "" {
			ctx.Next()
			return
		}
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		ctx.Resp.Header().Add("Vary", "Origin")
		if ctx.Req.Method == http.MethodOptions {
			ctx.Status(http.StatusNoContent)
			return
		}
		ctx.Next()
	}
}

func anyOrigin(origin string) bool {
	return true
}

func predicateThatAllowsAll(ctx *macaron.Context) {
	origin := ctx.Req.Header.Get("Origin")
	if anyOrigin(origin) {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func wildcardWhenEmpty(ctx *macaron.Context) {
	origin := ctx.Req.Header.Get("Origin")
	if origin == "" {
		origin = "*"
	}
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

var allowedOrigins = map[string]bool{
	"https://app.example.com":   true,
	"https://admin.example.com": true,
}

func listedInMap(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	origin := ctx.Req.Header.Get("Origin")
	if allowedOrigins[origin] {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func equalToConstant(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	if origin := ctx.Req.Header.Get("Origin"); origin == "https://app.example.com" {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

var originList = []string{"https://app.example.com", "https://admin.example.com"}

func listedInSlice(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	origin := ctx.Req.Header.Get("Origin")
	if slices.Contains(originList, origin) {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func refusedEarly(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	origin := ctx.Req.Header.Get("Origin")
	if !allowedOrigins[origin] {
		ctx.Status(http.StatusForbidden)
		return
	}
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func checkingMiddleware() macaron.Handler {
	return func(ctx *macaron.Context) {
		ctx.Resp.Header().Add("Vary", "Origin")
		origin := ctx.Req.Header.Get("Origin")
		allowed := false
		for _, known := range originList {
			if known == origin {
				allowed = true
				break
			}
		}
		if allowed {
			ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
			ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if ctx.Req.Method == http.MethodOptions {
			ctx.Status(http.StatusNoContent)
			return
		}
		ctx.Next()
	}
}

var checkOrigin func(origin string) bool

func checkOutOfSight(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Vary", "Origin")
	origin := ctx.Req.Header.Get("Origin")
	if checkOrigin(origin) {
		ctx.Resp.Header().Set("Access-Control-Allow-Origin", origin)
		ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func originOnlyLogged(ctx *macaron.Context) {
	log.Print(ctx.Req.Header.Get("Origin"))
	ctx.Resp.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	ctx.Resp.Header().Set("Access-Control-Allow-Credentials", "true")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}
