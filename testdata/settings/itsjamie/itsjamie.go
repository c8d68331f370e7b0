package itsjamie

import (
	"net/http"

	"github.com/gin-gonic/gin"
	cors "github.com/itsjamie/gin-cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":         Nothing,
	"Star":            Star,
	"StarCredentials": StarCredentials,
	"StarAmongOthers": StarAmongOthers,
	"One":             One,
	"Two":             Two,
	"NoSpace":         NoSpace,
	"UpperCase":       UpperCase,
	"Pattern":         Pattern,
	"Null":            Null,
	"NoScheme":        NoScheme,
	"Slash":           Slash,
	"StarLists":       StarLists,
	"Exposed":         Exposed,
}

func served(middleware gin.HandlerFunc) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	r := gin.New()
	r.Use(middleware)
	r.GET("/", func(*gin.Context) {})
	return r
}

func Nothing() http.Handler {
	return served(cors.Middleware(cors.Config{Credentials: true}))
}

func Star() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "*"}))
}

func StarCredentials() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "*", Credentials: true}))
}

func StarAmongOthers() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "https://app.example.com, *", Credentials: true}))
}

func One() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "https://app.example.com", Credentials: true}))
}

func Two() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "https://app.example.com, https://x.example.com", Credentials: true}))
}

func NoSpace() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "https://app.example.com,https://x.example.com", Credentials: true}))
}

func UpperCase() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "https://APP.example.com", Credentials: true}))
}

func Pattern() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "https://*.example.com", Credentials: true}))
}

func Null() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "null", Credentials: true}))
}

func NoScheme() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "app.example.com", Credentials: true}))
}

func Slash() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "https://app.example.com/", Credentials: true}))
}

func StarLists() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "https://app.example.com", Methods: "GET, *", RequestHeaders: "*", Credentials: true}))
}

func Exposed() http.Handler {
	return served(cors.Middleware(cors.Config{Origins: "https://app.example.com", ExposedHeaders: "X-Total-Count, *", Credentials: true}))
}
