// Package goframe has settings of github.com/gogf/gf/v2/net/ghttp that err.
package goframe

import "github.com/gogf/gf/v2/net/ghttp"

func middleware(s *ghttp.Server) {
	s.Group("/", func(group *ghttp.RouterGroup) {
		group.Middleware(
			ghttp.MiddlewareCORS, // want "where no origin is listed, each is sent back"
			ghttp.MiddlewareHandlerResponse,
		)
	})
}

func defaults(r *ghttp.Request) {
	r.Response.CORSDefault() // want "where no origin is listed, each is sent back"
	r.Middleware.Next()
}

func options(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowMethods = "GET,POST"
	r.Response.CORS(options) // want "where no origin is listed, each is sent back"
	r.Middleware.Next()
}

func star(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowOrigin = "*" // want "browsers reject every credentialed response"
	r.Response.CORS(options)
	r.Middleware.Next()
}

func literal(r *ghttp.Request) {
	r.Response.CORS(ghttp.CORSOptions{
		AllowOrigin:      "*", // want "browsers reject every credentialed response"
		AllowCredentials: "true",
	})
	r.Middleware.Next()
}

func com(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"com"} // want "the pages of https://evil.com, which anyone can have"
	r.Response.CORS(options)
}

func two(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"app.example.com", "admin.example.com"}
	r.Response.CORS(options) // want "caches give the answer for one origin to another"
}

func url(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"https://app.example.com"} // want "browsers send no origin that matches \"https://app.example.com\"$"
	r.Response.CORS(options)
}

func taken(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowOrigin = r.GetHeader("Origin")
	r.Response.CORS(options) // want "where no origin is listed, each is sent back"
	r.Middleware.Next()
}

func takenWhereThereIsOne(r *ghttp.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		r.Response.CORS(ghttp.CORSOptions{AllowOrigin: origin, AllowCredentials: "true"}) // want "where no origin is listed, each is sent back"
	}
	r.Middleware.Next()
}

func methods(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"app.example.com"}
	options.AllowMethods = "*" // want "with credentials, browsers take the \\* in Access-Control-Allow-Methods for a method of that name"
	r.Response.CORS(options)
	r.Middleware.Next()
}

// What is there for requests that have no Origin, no page sees.
func starOtherwise(r *ghttp.Request) {
	options := ghttp.CORSOptions{AllowOrigin: "*", AllowCredentials: "true"} // want "where no origin is listed, each is sent back"
	if origin := r.GetHeader("Origin"); origin != "" {
		options.AllowOrigin = origin
	}
	r.Response.CORS(options)
}

// One entry stands for many hosts.
func below(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"*.example.com"}
	r.Response.CORS(options) // want "caches give the answer for one origin to another"
}

// Those who are let in get the *, and with credentials nobody reads anything.
func starForSome(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"example.com"}
	options.AllowOrigin = "*" // want "browsers reject every credentialed response"
	r.Response.CORS(options)
}

func starForMany(r *ghttp.Request) {
	options := r.Response.DefaultCORSOptions()
	options.AllowDomain = []string{"com"}
	options.AllowOrigin = "*" // want "browsers reject every credentialed response"
	r.Response.CORS(options)
}
