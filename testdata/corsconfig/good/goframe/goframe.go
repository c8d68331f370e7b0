// Package goframe has settings of github.com/gogf/gf/v2/net/ghttp that are right.
package goframe

import (
	"os"
	"slices"
	"strings"

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

var trusted = []string{"https://app.example.com", "https://admin.example.com"}

func refused(r *ghttp.Request) {
	if origin := r.GetHeader("Origin"); !slices.Contains(trusted, origin) {
		r.Response.WriteStatus(403)
		return
	}
	options := r.Response.DefaultCORSOptions()
	options.AllowOrigin = r.GetHeader("Origin")
	r.Response.CORS(options)
	r.Middleware.Next()
}

func oneOf(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowOrigin = "https://app.example.com"
	if origin := r.Header.Get("Origin"); slices.Contains(trusted, origin) {
		options.AllowOrigin = origin
	}
	r.Response.CORS(options)
	r.Middleware.Next()
}

func asked(r *ghttp.Request) {
	origin := r.GetHeader("Origin")
	if !isTrusted(origin) && os.Getenv("OPEN") != "yes" {
		return
	}
	r.Response.CORS(ghttp.CORSOptions{AllowOrigin: origin, AllowCredentials: "true"})
}

func found(r *ghttp.Request) {
	if origin := r.GetHeader("Origin"); isTrusted(origin) {
		r.Response.CORS(ghttp.CORSOptions{AllowOrigin: origin, AllowCredentials: "true"})
	}
}

func isTrusted(origin string) bool {
	return strings.HasSuffix(origin, ".example.com") && strings.HasPrefix(origin, "https://")
}

func behind(r *ghttp.Request, allowed map[string]bool) {
	if origin := r.GetHeader("Origin"); allowed[origin] {
		r.Response.CORSDefault()
	}
	r.Middleware.Next()
}

// Ports are those of one host.
func local(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"localhost:8081"}
	r.Response.CORS(options)
}

func starForSome(r *ghttp.Request, names []string) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"example.com"}
	options.AllowOrigin = "*"
	options.AllowCredentials = "false"
	r.Response.CORS(options)

	options = r.Response.DefaultCORSOptions()
	options.AllowDomain = names
	options.AllowOrigin = "*"
	r.Response.CORS(options)
}
