// These are the shapes of template/samesitenone.go.tmpl in the words of
// template/macaron.txt: change those, and run TestShapes with -update.

// Package macaron sends cookies through macaron.
package macaron

import (
	"net/http"

	"gopkg.in/macaron.v1"
)

func literal(ctx *macaron.Context) {
	cookie := &http.Cookie{
		Name:     "sid",
		Value:    "1",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	}
	http.SetCookie(ctx.Resp, cookie)
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func newAndStores(ctx *macaron.Context) {
	cookie := new(http.Cookie)
	cookie.Name = "sid"
	cookie.Value = "1"
	cookie.Secure = false
	cookie.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	http.SetCookie(ctx.Resp, cookie)
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func deletion(ctx *macaron.Context) {
	cookie := &http.Cookie{
		Name:     "sid",
		MaxAge:   -1,
		SameSite: http.SameSiteNoneMode, // want "reject this deletion"
	}
	http.SetCookie(ctx.Resp, cookie)
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func newCookie(value string) *http.Cookie {
	return &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode} // want "without Secure"
}

func constructor(ctx *macaron.Context) {
	cookie := newCookie("1")
	http.SetCookie(ctx.Resp, cookie)
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func raw(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Set-Cookie", "sid=1; SameSite=None") // want "without Secure"
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func visited() macaron.Handler {
	return func(ctx *macaron.Context) {
		cookie := &http.Cookie{Name: "visitor", SameSite: http.SameSiteNoneMode} // want "without Secure"
		http.SetCookie(ctx.Resp, cookie)
		ctx.Next()
	}
}

func secure(ctx *macaron.Context) {
	cookie := &http.Cookie{Name: "sid", Secure: true, SameSite: http.SameSiteNoneMode}
	http.SetCookie(ctx.Resp, cookie)
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func secureStoredLater(ctx *macaron.Context) {
	cookie := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	cookie.Secure = ctx.Req.Header.Get("Origin") != "http://localhost"
	http.SetCookie(ctx.Resp, cookie)
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func lax(ctx *macaron.Context) {
	cookie := &http.Cookie{Name: "sid", SameSite: http.SameSiteLaxMode}
	http.SetCookie(ctx.Resp, cookie)
	ctx.PlainText(http.StatusOK, []byte("ok"))
}

func rawSecure(ctx *macaron.Context) {
	ctx.Resp.Header().Add("Set-Cookie", "sid=1; SameSite=None; Secure")
	ctx.PlainText(http.StatusOK, []byte("ok"))
}
