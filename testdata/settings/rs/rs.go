package rs

import (
	"net/http"

	"github.com/rs/cors"
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
	"AnyPort":            AnyPort,
	"OpenEnd":            OpenEnd,
	"TwoStars":           TwoStars,
	"Null":               Null,
	"Plain":              Plain,
	"Slash":              Slash,
	"NoScheme":           NoScheme,
	"CheckTrue":          CheckTrue,
	"CheckTrueAnonymous": CheckTrueAnonymous,
	"CheckTrueWithList":  CheckTrueWithList,
	"CheckTrueWithStar":  CheckTrueWithStar,
	"StarLists":          StarLists,
	"Exposed":            Exposed,
}

func Star() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}}).Handler(http.NotFoundHandler())
}

func StarCredentials() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func Nothing() http.Handler {
	return cors.New(cors.Options{}).Handler(http.NotFoundHandler())
}

func NothingCredentials() http.Handler {
	return cors.New(cors.Options{AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func One() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func UpperCase() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"HTTPS://APP.example.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func StarAmongOthers() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com", "*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func AnyHost() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*", "http://*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func AnyH() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"h*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func AnyCom() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func NoDot() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*example.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func Below() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*.example.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func AnyPort() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"http://localhost:*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func OpenEnd() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"http://localhost*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func TwoStars() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://*.*.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func Null() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"null"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func Plain() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"http://app.example.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func Slash() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com/"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func NoScheme() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"app.example.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func CheckTrue() http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func CheckTrueAnonymous() http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }}).Handler(http.NotFoundHandler())
}

func CheckTrueWithList() http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func CheckTrueWithStar() http.Handler {
	return cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowedOrigins: []string{"*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func StarLists() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"GET", "*"}, AllowedHeaders: []string{"*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}

func Exposed() http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, ExposedHeaders: []string{"X-Total-Count", "*"}, AllowCredentials: true}).Handler(http.NotFoundHandler())
}
