// Package goframe sends cookies through goframe.
package goframe

import (
	"net/http"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

func prefix(r *ghttp.Request) {
	r.Cookie.SetCookie("__Host-sid", "1", "example.com", "/", time.Hour, ghttp.CookieOptions{Secure: true}) // want "needs no Domain"
}

func cookie(r *ghttp.Request) {
	r.Cookie.SetHttpCookie(&http.Cookie{
		Name:        "seen",
		Value:       "1",
		Partitioned: true, // want "Partitioned cookie without Secure"
	})
}

func domain(s *ghttp.Server) error {
	c := ghttp.NewConfig()
	c.CookieDomain = "https://example.com" // want "a Domain with a scheme"
	return s.SetConfig(c)
}

func login(r *ghttp.Request) {
	r.Cookie.SetCookie("token", "1", "", "/", time.Hour)
}

func logout(r *ghttp.Request) {
	r.Cookie.RemoveCookie("token", "", "/app") // want "deletes no cookie"
}

func emptied(r *ghttp.Request) {
	r.Cookie.SetCookie("draft", "", "", "/", 0) // want "this deletes no cookie"
}

func fine(r *ghttp.Request) {
	r.Cookie.SetCookie("__Host-id", "1", "", "/", time.Hour, ghttp.CookieOptions{Secure: true})
	r.Cookie.SetCookie("theme", "dark", "", "/", time.Hour)
}

func forget(r *ghttp.Request) {
	r.Cookie.RemoveCookie("theme", "", "/")
	r.Cookie.SetCookie("theme", "", "", "/", -time.Hour)
}

func fineConfig(s *ghttp.Server, domain string) error {
	c := ghttp.NewConfig()
	c.CookieDomain = domain
	return s.SetConfig(c)
}
