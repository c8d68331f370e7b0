package pkgzrest

import (
	"net/http"

	"github.com/go-pkgz/rest"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":            Nothing,
	"NothingCredentials": NothingCredentials,
	"Star":               Star,
	"StarCredentials":    StarCredentials,
	"StarAmongOthers":    StarAmongOthers,
	"One":                One,
}

func Nothing() http.Handler {
	return rest.CORS()(http.NotFoundHandler())
}

func NothingCredentials() http.Handler {
	return rest.CORS(rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func Star() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("*"))(http.NotFoundHandler())
}

func StarCredentials() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("*"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func StarAmongOthers() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://app.example.com", "*"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func One() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://app.example.com"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}
