package goframe

import (
	"net/http"

	"github.com/gogf/gf/v2/net/ghttp"
	"github.com/gogf/gf/v2/util/guid"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Middleware":       Middleware,
	"Default":          Default,
	"Options":          Options,
	"Domains":          Domains,
	"Two":              Two,
	"Deep":             Deep,
	"Com":              Com,
	"Star":             Star,
	"StarCom":          StarCom,
	"NoDomain":         NoDomain,
	"Nil":              Nil,
	"URL":              URL,
	"Fixed":            Fixed,
	"FixedStar":        FixedStar,
	"FixedStarDomains": FixedStarDomains,
	"NoCredentials":    NoCredentials,
	"Taken":            Taken,
	"Literal":          Literal,
	"LiteralAnonymous": LiteralAnonymous,
	"LiteralNothing":   LiteralNothing,
	"StarLists":        StarLists,
	"Exposed":          Exposed,
}

func served(middleware ghttp.HandlerFunc) http.Handler {
	s := ghttp.GetServer(guid.S())
	s.SetAddr("127.0.0.1:0")
	s.SetDumpRouterMap(false)
	s.Logger().SetStdoutPrint(false)
	s.Use(func(r *ghttp.Request) {
		middleware(r)
		r.Middleware.Next()
	})
	s.BindHandler("/", func(*ghttp.Request) {})
	if err := s.Start(); err != nil {
		panic(err)
	}
	return s
}

func Middleware() http.Handler {
	return served(ghttp.MiddlewareCORS)
}

func Default() http.Handler {
	return served(func(r *ghttp.Request) { r.Response.CORSDefault() })
}

func Options() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		r.Response.CORS(options)
	})
}

func Domains() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"example.com"}
		r.Response.CORS(options)
	})
}

func Two() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"app.example.com", "x.example.com"}
		r.Response.CORS(options)
	})
}

func Deep() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"a.example.com"}
		r.Response.CORS(options)
	})
}

func Com() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"com"}
		r.Response.CORS(options)
	})
}

func Star() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"*"}
		r.Response.CORS(options)
	})
}

func StarCom() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"*.com"}
		r.Response.CORS(options)
	})
}

func NoDomain() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{}
		r.Response.CORS(options)
	})
}

func Nil() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = nil
		r.Response.CORS(options)
	})
}

func URL() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"https://app.example.com"}
		r.Response.CORS(options)
	})
}

func Fixed() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowOrigin = "https://app.example.com"
		r.Response.CORS(options)
	})
}

func FixedStar() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowOrigin = "*"
		r.Response.CORS(options)
	})
}

func NoCredentials() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowCredentials = "false"
		r.Response.CORS(options)
	})
}

func Taken() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowOrigin = r.GetHeader("Origin")
		r.Response.CORS(options)
	})
}

func Literal() http.Handler {
	return served(func(r *ghttp.Request) { r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "*", AllowCredentials: "true"}) })
}

func LiteralAnonymous() http.Handler {
	return served(func(r *ghttp.Request) { r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "*"}) })
}

func LiteralNothing() http.Handler {
	return served(func(r *ghttp.Request) { r.Response.CORS(ghttp.CORSOptions{AllowCredentials: "true"}) })
}

func StarLists() http.Handler {
	return served(func(r *ghttp.Request) {
		r.Response.CORS(ghttp.CORSOptions{AllowOrigin: "https://app.example.com", AllowMethods: "GET,*", AllowHeaders: "*", AllowCredentials: "true"})
	})
}

func Exposed() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"app.example.com"}
		options.ExposeHeaders = "X-Total-Count,*"
		r.Response.CORS(options)
	})
}

func FixedStarDomains() http.Handler {
	return served(func(r *ghttp.Request) {
		options := r.Response.DefaultCORSOptions()
		options.AllowDomain = []string{"example.com"}
		options.AllowOrigin = "*"
		r.Response.CORS(options)
	})
}
