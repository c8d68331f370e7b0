// Package goframe has cases for goframe.
package goframe

import (
	"net/http"
	"time"

	"github.com/gogf/gf/v2/net/ghttp"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":      Default,
	"Cookie":       Cookie,
	"CookieSecure": CookieSecure,
	"Options":      Options,
	"OptionsOK":    OptionsOK,
	"NoOptions":    NoOptions,
	"Config":       Config,
	"ConfigOK":     ConfigOK,
	"ConfigCase":   ConfigCase,
	"ConfigLax":    ConfigLax,
	"Prefix":       Prefix,
}

func serve(c ghttp.ServerConfig, handle func(*ghttp.Request)) http.Handler {
	s := ghttp.GetServer(time.Now().String())
	c.Address, c.DumpRouterMap = "127.0.0.1:0", false
	if err := s.SetConfig(c); err != nil {
		panic(err)
	}
	s.BindHandler("/", handle)
	if err := s.Start(); err != nil { // sessions want it
		panic(err)
	}
	return s
}

func set(r *ghttp.Request) { r.Cookie.Set("sid", "1") }

func Default() http.Handler {
	return serve(ghttp.NewConfig(), set)
}

func Cookie() http.Handler {
	return serve(ghttp.NewConfig(), func(r *ghttp.Request) {
		r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: "1", SameSite: http.SameSiteNoneMode})
	})
}

func CookieSecure() http.Handler {
	return serve(ghttp.NewConfig(), func(r *ghttp.Request) {
		r.Cookie.SetHttpCookie(&http.Cookie{Name: "sid", Value: "1", Secure: true, SameSite: http.SameSiteNoneMode})
	})
}

func Options() http.Handler {
	return serve(ghttp.NewConfig(), func(r *ghttp.Request) {
		r.Cookie.SetCookie("sid", "1", "", "/", time.Hour, ghttp.CookieOptions{SameSite: http.SameSiteNoneMode})
	})
}

func OptionsOK() http.Handler {
	return serve(ghttp.NewConfig(), func(r *ghttp.Request) {
		r.Cookie.SetCookie("sid", "1", "", "/", time.Hour, ghttp.CookieOptions{Secure: true, SameSite: http.SameSiteNoneMode})
	})
}

func NoOptions() http.Handler {
	return serve(ghttp.NewConfig(), func(r *ghttp.Request) {
		r.Cookie.SetCookie("sid", "1", "", "/", time.Hour)
	})
}

func Config() http.Handler {
	c := ghttp.NewConfig()
	c.CookieSameSite = "none"
	return serve(c, set)
}

func ConfigOK() http.Handler {
	c := ghttp.NewConfig()
	c.CookieSameSite = "none"
	c.CookieSecure = true
	return serve(c, set)
}

func ConfigCase() http.Handler {
	c := ghttp.NewConfig()
	c.CookieSameSite = "None"
	return serve(c, set)
}

func ConfigLax() http.Handler {
	c := ghttp.NewConfig()
	c.CookieSameSite = "lax"
	return serve(c, set)
}

func Prefix() http.Handler {
	return serve(ghttp.NewConfig(), func(r *ghttp.Request) {
		r.Cookie.SetCookie("__Host-sid", "1", "", "/api", time.Hour, ghttp.CookieOptions{Secure: true})
	})
}
