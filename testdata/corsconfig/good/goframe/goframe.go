// Package goframe has settings of github.com/gogf/gf/v2/net/ghttp that are right.
package goframe

import (
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

func domain(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"example.com"}
	r.Response.CORS(options)
	r.Middleware.Next()
}

func given(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = g.Cfg().MustGet(r.Context(), "cors.domains").Strings()
	r.Response.CORS(options)
	r.Middleware.Next()
}

func checked(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"example.com"}
	if !r.Response.CORSAllowedOrigin(options) {
		r.Response.WriteStatus(403)
		return
	}
	r.Response.CORS(options)
	r.Middleware.Next()
}

func fixed(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowOrigin = "https://app.example.com"
	r.Response.CORS(options)
	r.Middleware.Next()
}

func anonymous(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowCredentials = "false"
	r.Response.CORS(options)
	r.Middleware.Next()
}

// own may be any origin.
func own(r *ghttp.Request, allowed map[string]bool) {
	if origin := r.GetHeader("Origin"); allowed[origin] {
		r.Response.CORS(ghttp.CORSOptions{AllowOrigin: origin, AllowCredentials: "true"})
	}
	r.Middleware.Next()
}

func nobody(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{}
	r.Response.CORS(options)
}

func unset(r *ghttp.Request) {
	r.Response.CORS(ghttp.CORSOptions{AllowCredentials: "true"})
}
