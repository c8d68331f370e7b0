package rsgin

import (
	"net/http"

	"github.com/gin-gonic/gin"
	cors "github.com/rs/cors/wrapper/gin"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Star":               Star,
	"StarCredentials":    StarCredentials,
	"Nothing":            Nothing,
	"NothingCredentials": NothingCredentials,
	"One":                One,
	"UpperCase":          UpperCase,
	"StarAmongOthers":    StarAmongOthers,
	"AnyHost":            AnyHost,
	"AnyH":               AnyH,
	"AnyCom":             AnyCom,
	"NoDot":              NoDot,
	"Below":              Below,
}

func engine(h gin.HandlerFunc) http.Handler {
	gin.SetMode(gin.ReleaseMode)
	e := gin.New()
	e.Use(h)
	e.GET("/", func(*gin.Context) {})
	return e
}

func Star() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"*"}}))
}

func StarCredentials() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}))
}

func Nothing() http.Handler {
	return engine(cors.New(cors.Options{}))
}

func NothingCredentials() http.Handler {
	return engine(cors.New(cors.Options{AllowCredentials: true}))
}

func One() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func UpperCase() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"HTTPS://APP.example.com"}, AllowCredentials: true}))
}

func StarAmongOthers() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com", "*"}, AllowCredentials: true}))
}

func AnyHost() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"https://*", "http://*"}, AllowCredentials: true}))
}

func AnyH() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"h*"}, AllowCredentials: true}))
}

func AnyCom() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"https://*.com"}, AllowCredentials: true}))
}

func NoDot() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"https://*example.com"}, AllowCredentials: true}))
}

func Below() http.Handler {
	return engine(cors.New(cors.Options{AllowedOrigins: []string{"https://*.example.com"}, AllowCredentials: true}))
}
