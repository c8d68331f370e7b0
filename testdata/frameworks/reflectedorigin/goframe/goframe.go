// Package goframe leaves handlers by panics, and hands things on in the context of the request.
package goframe

import "github.com/gogf/gf/v2/net/ghttp"

const app = "https://app.example.com"

func exits(r *ghttp.Request) {
	r.Response.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin != app {
		r.Response.WriteStatusExit(403)
	}
	r.Response.Header().Set("Access-Control-Allow-Origin", origin)
	r.Response.Header().Set("Access-Control-Allow-Credentials", "true")
	r.Middleware.Next()
}

func leaves(r *ghttp.Request) {
	r.Response.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin != app {
		r.Response.WriteStatus(403)
		r.ExitAll()
	}
	r.Response.Header().Set("Access-Control-Allow-Origin", origin)
	r.Response.Header().Set("Access-Control-Allow-Credentials", "true")
	r.Middleware.Next()
}

func notes(r *ghttp.Request) {
	r.SetCtxVar("allowed", r.Header.Get("Origin") == app)
	r.Middleware.Next()
}

func asks(r *ghttp.Request) {
	r.Response.Header().Add("Vary", "Origin")
	if r.GetCtxVar("allowed").Bool() {
		r.Response.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		r.Response.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	r.Middleware.Next()
}

// answers leaves with all that was set.
func answers(r *ghttp.Request) {
	r.Response.Header().Add("Vary", "Origin")
	r.Response.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "without a check"
	r.Response.Header().Set("Access-Control-Allow-Credentials", "true")
	r.Response.WriteJsonExit(r.GetMap())
}
