// Package hertz has cases for hertz-contrib/sessions.
package hertz

import (
	"context"
	"net/http"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
	"github.com/cloudwego/hertz/pkg/common/ut"
	"github.com/cloudwego/hertz/pkg/protocol"
	"github.com/hertz-contrib/sessions"
	"github.com/hertz-contrib/sessions/cookie"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default": Default,
	"None":    None,
	"Secure":  Secure,
	"Lax":     Lax,
	"Own":     Own,
}

// serve returns a handler that answers with the cookies of one of hertz.
func serve(handlers ...app.HandlerFunc) http.Handler {
	h := server.New()
	h.GET("/", handlers...)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		answer := ut.PerformRequest(h.Engine, "GET", "/", nil)
		answer.Result().Header.VisitAllCookie(func(_, line []byte) { w.Header().Add("Set-Cookie", string(line)) })
	})
}

func save(store sessions.Store) http.Handler {
	return serve(sessions.New("session", store), func(_ context.Context, c *app.RequestContext) {
		session := sessions.Default(c)
		session.Set("name", "value")
		session.Save()
	})
}

func Default() http.Handler {
	store := cookie.NewStore([]byte("key"))
	return save(store)
}

func None() http.Handler {
	store := cookie.NewStore([]byte("key"))
	store.Options(sessions.Options{SameSite: http.SameSiteNoneMode})
	return save(store)
}

func Secure() http.Handler {
	store := cookie.NewStore([]byte("key"))
	store.Options(sessions.Options{Secure: true, SameSite: http.SameSiteNoneMode})
	return save(store)
}

func Lax() http.Handler {
	store := cookie.NewStore([]byte("key"))
	store.Options(sessions.Options{SameSite: http.SameSiteLaxMode})
	return save(store)
}

func Own() http.Handler {
	return serve(func(_ context.Context, c *app.RequestContext) {
		c.SetCookie("sid", "1", 0, "/", "", protocol.CookieSameSiteNoneMode, false, true)
	})
}
