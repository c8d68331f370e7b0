package beego1

import (
	"net/http"
	_ "unsafe" // for go:linkname

	"github.com/astaxie/beego"
	"github.com/astaxie/beego/context"
	"github.com/astaxie/beego/plugins/cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":         Nothing,
	"All":             All,
	"AllCredentials":  AllCredentials,
	"AllAndList":      AllAndList,
	"Star":            Star,
	"StarCredentials": StarCredentials,
	"StarAmongOthers": StarAmongOthers,
	"One":             One,
	"Two":             Two,
	"UpperCase":       UpperCase,
	"AnyHost":         AnyHost,
	"AnyCom":          AnyCom,
	"NoDot":           NoDot,
	"Below":           Below,
	"OneLetter":       OneLetter,
	"AnyPort":         AnyPort,
	"OpenEnd":         OpenEnd,
	"Null":            Null,
	"NoScheme":        NoScheme,
	"Slash":           Slash,
	"Exposed":         Exposed,
}

// The middlewares of a program share what they match: each case forgets that of
// those before it.
//
//go:linkname patterns github.com/astaxie/beego/plugins/cors.allowOriginPatterns
var patterns []string

var before int

func served(filter beego.FilterFunc) http.Handler {
	patterns = patterns[before:]
	own := patterns
	before = len(own)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		patterns, before = own, len(own)
		c := context.NewContext()
		c.Reset(w, r)
		filter(c)
	})
}

func Nothing() http.Handler {
	return served(cors.Allow(&cors.Options{AllowCredentials: true}))
}

func All() http.Handler {
	return served(cors.Allow(&cors.Options{AllowAllOrigins: true}))
}

func AllCredentials() http.Handler {
	return served(cors.Allow(&cors.Options{AllowAllOrigins: true, AllowCredentials: true}))
}

func AllAndList() http.Handler {
	return served(cors.Allow(&cors.Options{AllowAllOrigins: true, AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func Star() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"*"}}))
}

func StarCredentials() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"*"}, AllowCredentials: true}))
}

func StarAmongOthers() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://app.example.com", "*"}, AllowCredentials: true}))
}

func One() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func Two() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://app.example.com", "https://x.example.com"}, AllowCredentials: true}))
}

func UpperCase() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://APP.example.com"}, AllowCredentials: true}))
}

func AnyHost() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://*"}, AllowCredentials: true}))
}

func AnyCom() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://*.com"}, AllowCredentials: true}))
}

func NoDot() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://*example.com"}, AllowCredentials: true}))
}

func Below() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://*.example.com"}, AllowCredentials: true}))
}

func OneLetter() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://?.example.com"}, AllowCredentials: true}))
}

func AnyPort() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"http://localhost:*"}, AllowCredentials: true}))
}

func OpenEnd() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"http://localhost*"}, AllowCredentials: true}))
}

func Null() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"null"}, AllowCredentials: true}))
}

func NoScheme() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"app.example.com"}, AllowCredentials: true}))
}

func Slash() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://app.example.com/"}, AllowCredentials: true}))
}

func Exposed() http.Handler {
	return served(cors.Allow(&cors.Options{AllowOrigins: []string{"https://app.example.com"}, ExposeHeaders: []string{"X-Total-Count", "*"}, AllowCredentials: true}))
}
