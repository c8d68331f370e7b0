package gorilla

import (
	"net/http"

	"github.com/gorilla/handlers"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":            Nothing,
	"NothingCredentials": NothingCredentials,
	"Star":               Star,
	"StarAmong":          StarAmong,
	"One":                One,
	"Two":                Two,
	"Pattern":            Pattern,
	"UpperCase":          UpperCase,
	"Null":               Null,
	"Check":              Check,
	"CheckAnonymous":     CheckAnonymous,
	"CheckStar":          CheckStar,
	"CheckList":          CheckList,
	"Empty":              Empty,
	"StarLists":          StarLists,
	"Exposed":            Exposed,
}

func Nothing() http.Handler {
	return handlers.CORS()(http.NotFoundHandler())
}

func NothingCredentials() http.Handler {
	return handlers.CORS(handlers.AllowCredentials())(http.NotFoundHandler())
}

func Star() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"*"}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func StarAmong() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com", "*"}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func One() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func Two() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com", "https://x.example.com"}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func Pattern() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://*.example.com"}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func UpperCase() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://APP.example.com"}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func Null() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"null"}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func Check() http.Handler {
	return handlers.CORS(handlers.AllowedOriginValidator(func(string) bool { return true }), handlers.AllowCredentials())(http.NotFoundHandler())
}

func CheckAnonymous() http.Handler {
	return handlers.CORS(handlers.AllowedOriginValidator(func(string) bool { return true }))(http.NotFoundHandler())
}

func CheckStar() http.Handler {
	return handlers.CORS(handlers.AllowedOriginValidator(func(string) bool { return true }), handlers.AllowedOrigins([]string{"*"}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func CheckList() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.AllowedOriginValidator(func(string) bool { return true }), handlers.AllowCredentials())(http.NotFoundHandler())
}

func Empty() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func StarLists() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.AllowedMethods([]string{"GET", "*"}), handlers.AllowedHeaders([]string{"*"}), handlers.AllowCredentials())(http.NotFoundHandler())
}

func Exposed() http.Handler {
	return handlers.CORS(handlers.AllowedOrigins([]string{"https://app.example.com"}), handlers.ExposedHeaders([]string{"X-Total-Count", "*"}), handlers.AllowCredentials())(http.NotFoundHandler())
}
