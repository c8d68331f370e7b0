// These are the shapes of template/samesitenone.go.tmpl in the words of
// template/huma.txt: change those, and run TestShapes with -update.

// Package huma sends cookies through huma.
package huma

import (
	"net/http"

	"github.com/danielgtaylor/huma/v2"
)

func literal(ctx huma.Context) {
	cookie := &http.Cookie{
		Name:     "sid",
		Value:    "1",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	}
	ctx.AppendHeader("Set-Cookie", cookie.String())
	ctx.SetStatus(http.StatusOK)
}

func newAndStores(ctx huma.Context) {
	cookie := new(http.Cookie)
	cookie.Name = "sid"
	cookie.Value = "1"
	cookie.Secure = false
	cookie.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	ctx.AppendHeader("Set-Cookie", cookie.String())
	ctx.SetStatus(http.StatusOK)
}

func deletion(ctx huma.Context) {
	cookie := &http.Cookie{
		Name:     "sid",
		MaxAge:   -1,
		SameSite: http.SameSiteNoneMode, // want "reject this deletion"
	}
	ctx.AppendHeader("Set-Cookie", cookie.String())
	ctx.SetStatus(http.StatusOK)
}

func newCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode} // want "without Secure"
}

func constructor(ctx huma.Context) {
	cookie := newCookie("1")
	ctx.AppendHeader("Set-Cookie", cookie.String())
	ctx.SetStatus(http.StatusOK)
}

func raw(ctx huma.Context) {
	ctx.AppendHeader("Set-Cookie", "sid=1; SameSite=None") // want "without Secure"
	ctx.SetStatus(http.StatusOK)
}

func visited(ctx huma.Context, next func(huma.Context)) {
	cookie := &http.Cookie{Name: "visitor", SameSite: http.SameSiteNoneMode} // want "without Secure"
	ctx.AppendHeader("Set-Cookie", cookie.String())
	next(ctx)
}

func secure(ctx huma.Context) {
	cookie := &http.Cookie{Name: "sid", Secure: true, SameSite: http.SameSiteNoneMode}
	ctx.AppendHeader("Set-Cookie", cookie.String())
	ctx.SetStatus(http.StatusOK)
}

func secureStoredLater(ctx huma.Context) {
	cookie := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	cookie.Secure = ctx.Header("Origin") != "http://localhost"
	ctx.AppendHeader("Set-Cookie", cookie.String())
	ctx.SetStatus(http.StatusOK)
}

func lax(ctx huma.Context) {
	cookie := &http.Cookie{Name: "sid", SameSite: http.SameSiteLaxMode}
	ctx.AppendHeader("Set-Cookie", cookie.String())
	ctx.SetStatus(http.StatusOK)
}

func rawSecure(ctx huma.Context) {
	ctx.AppendHeader("Set-Cookie", "sid=1; SameSite=None; Secure")
	ctx.SetStatus(http.StatusOK)
}
