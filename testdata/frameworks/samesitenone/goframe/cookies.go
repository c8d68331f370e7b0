// Package goframe sends cookies through goframe.
package goframe

import (
	"net/http"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

func cookie(r *ghttp.Request) {
	r.Cookie.SetHttpCookie(&http.Cookie{
		Name:     "sid",
		Value:    "1",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
	r.Response.Write("hello")
}

func options(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", "1", "", "/", time.Hour, ghttp.CookieOptions{
		HttpOnly: true,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

func optionStores(r *ghttp.Request) {
	var options ghttp.CookieOptions
	options.Secure = false
	options.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	r.Cookie.SetCookie("sid", "1", "", "/", time.Hour, options)
}

func deletion(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", "", "", "/", -time.Hour, ghttp.CookieOptions{SameSite: http.SameSiteNoneMode}) // want "reject this deletion"
}

func config(s *ghttp.Server) error {
	c := ghttp.NewConfig()
	c.CookieHttpOnly = true
	c.CookieSameSite = "none" // want "without Secure"
	return s.SetConfig(c)
}

func configLiteral(s *ghttp.Server) error {
	return s.SetConfig(ghttp.ServerConfig{
		Address:        ":8080",
		CookieSecure:   false,
		CookieSameSite: "none", // want "Secure attribute is off"
	})
}

func secure(r *ghttp.Request) {
	r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: "1", Secure: true, SameSite: http.SameSiteNoneMode})
	r.Cookie.SetCookie("lang", "de", "", "/", time.Hour, ghttp.CookieOptions{Secure: true, SameSite: http.SameSiteNoneMode})
}

func secureOverTLS(r *ghttp.Request) {
	r.Cookie.SetCookie("sid", "1", "", "/", time.Hour, ghttp.CookieOptions{Secure: r.TLS != nil, SameSite: http.SameSiteNoneMode})
}

func optionList(r *ghttp.Request, options []ghttp.CookieOptions) {
	r.Cookie.SetCookie("sid", "1", "", "/", time.Hour, options...)
}

// What the server says of cookies may come from its file.
func defaults(r *ghttp.Request) {
	r.Cookie.Set("sid", "1")
	r.Cookie.SetCookie("lang", "de", "", "/", time.Hour)
}

func secureConfig(s *ghttp.Server) error {
	c := ghttp.NewConfig()
	c.CookieSecure = true
	c.CookieSameSite = "none"
	return s.SetConfig(c)
}

// Only the lower case counts: there is no SameSite.
func capital(s *ghttp.Server) error {
	c := ghttp.NewConfig()
	c.CookieSameSite = "None"
	return s.SetConfig(c)
}

func lax(s *ghttp.Server) error {
	c := ghttp.NewConfig()
	c.CookieSameSite = "lax"
	return s.SetConfig(c)
}
