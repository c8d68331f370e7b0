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
	"StarUnsafe":         StarUnsafe,
	"StarAmongOthers":    StarAmongOthers,
	"StarAmongAnonymous": StarAmongAnonymous,
	"AmongOthersUnsafe":  AmongOthersUnsafe,
	"Nobody":             Nobody,
	"One":                One,
	"UpperCase":          UpperCase,
	"Below":              Below,
	"Null":               Null,
	"Plain":              Plain,
	"Slash":              Slash,
	"StarLists":          StarLists,
	"Exposed":            Exposed,
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

func StarUnsafe() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("*"), rest.CorsAllowCredentials(true), rest.CorsUnsafeAnyOriginWithCredentials(true))(http.NotFoundHandler())
}

func StarAmongOthers() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://app.example.com", "*"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func StarAmongAnonymous() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://app.example.com", "*"))(http.NotFoundHandler())
}

func AmongOthersUnsafe() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://app.example.com", "*"), rest.CorsAllowCredentials(true), rest.CorsUnsafeAnyOriginWithCredentials(true))(http.NotFoundHandler())
}

func Nobody() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins(), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func One() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://app.example.com"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func UpperCase() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://APP.example.com"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func Below() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://*.example.com"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func Null() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("null"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func Plain() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("http://app.example.com"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func Slash() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://app.example.com/"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func StarLists() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://app.example.com"), rest.CorsAllowedMethods("GET", "*"), rest.CorsAllowedHeaders("*"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}

func Exposed() http.Handler {
	return rest.CORS(rest.CorsAllowedOrigins("https://app.example.com"), rest.CorsExposedHeaders("X-Total-Count", "*"), rest.CorsAllowCredentials(true))(http.NotFoundHandler())
}
