package ozzo

import (
	"net/http"

	routing "github.com/go-ozzo/ozzo-routing/v2"
	"github.com/go-ozzo/ozzo-routing/v2/cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":         Nothing,
	"Star":            Star,
	"StarCredentials": StarCredentials,
	"StarAmong":       StarAmong,
	"One":             One,
	"Two":             Two,
	"UpperCase":       UpperCase,
	"Pattern":         Pattern,
	"Null":            Null,
	"NoScheme":        NoScheme,
	"Slash":           Slash,
	"Exposed":         Exposed,
}

func served(h routing.Handler) http.Handler {
	r := routing.New()
	r.Use(h)
	r.Get("/", func(*routing.Context) error { return nil })
	return r
}

func Nothing() http.Handler {
	return served(cors.Handler(cors.Options{AllowCredentials: true}))
}

func Star() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "*"}))
}

func StarCredentials() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "*", AllowCredentials: true}))
}

func StarAmong() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "https://app.example.com, *", AllowCredentials: true}))
}

func One() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "https://app.example.com", AllowCredentials: true}))
}

func Two() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "https://app.example.com,https://x.example.com", AllowCredentials: true}))
}

func UpperCase() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "https://APP.example.com", AllowCredentials: true}))
}

func Pattern() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "https://*.example.com", AllowCredentials: true}))
}

func Null() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "null", AllowCredentials: true}))
}

func NoScheme() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "app.example.com", AllowCredentials: true}))
}

func Slash() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "https://app.example.com/", AllowCredentials: true}))
}

func Exposed() http.Handler {
	return served(cors.Handler(cors.Options{AllowOrigins: "https://app.example.com", ExposeHeaders: "X-Total-Count, *", AllowCredentials: true}))
}
