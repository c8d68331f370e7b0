package chi

import (
	"net/http"

	"github.com/go-chi/cors"
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
	return cors.Handler(cors.Options{AllowedOrigins: []string{"*"}})(http.NotFoundHandler())
}

func StarCredentials() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true})(http.NotFoundHandler())
}

func Nothing() http.Handler {
	return cors.Handler(cors.Options{})(http.NotFoundHandler())
}

func NothingCredentials() http.Handler {
	return cors.Handler(cors.Options{AllowCredentials: true})(http.NotFoundHandler())
}

func One() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})(http.NotFoundHandler())
}

func UpperCase() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"HTTPS://APP.example.com"}, AllowCredentials: true})(http.NotFoundHandler())
}

func StarAmongOthers() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://app.example.com", "*"}, AllowCredentials: true})(http.NotFoundHandler())
}

func AnyHost() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://*", "http://*"}, AllowCredentials: true})(http.NotFoundHandler())
}

func AnyH() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"h*"}, AllowCredentials: true})(http.NotFoundHandler())
}

func AnyCom() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://*.com"}, AllowCredentials: true})(http.NotFoundHandler())
}

func NoDot() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://*example.com"}, AllowCredentials: true})(http.NotFoundHandler())
}

func Below() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://*.example.com"}, AllowCredentials: true})(http.NotFoundHandler())
}

func AnyPort() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"http://localhost:*"}, AllowCredentials: true})(http.NotFoundHandler())
}

func OpenEnd() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"http://localhost*"}, AllowCredentials: true})(http.NotFoundHandler())
}

func TwoStars() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://*.*.com"}, AllowCredentials: true})(http.NotFoundHandler())
}

func Null() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"null"}, AllowCredentials: true})(http.NotFoundHandler())
}

func Plain() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"http://app.example.com"}, AllowCredentials: true})(http.NotFoundHandler())
}

func Slash() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://app.example.com/"}, AllowCredentials: true})(http.NotFoundHandler())
}

func NoScheme() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"app.example.com"}, AllowCredentials: true})(http.NotFoundHandler())
}

func CheckTrue() http.Handler {
	return cors.Handler(cors.Options{AllowOriginFunc: func(*http.Request, string) bool { return true }, AllowCredentials: true})(http.NotFoundHandler())
}

func CheckTrueAnonymous() http.Handler {
	return cors.Handler(cors.Options{AllowOriginFunc: func(*http.Request, string) bool { return true }})(http.NotFoundHandler())
}

func CheckTrueWithList() http.Handler {
	return cors.Handler(cors.Options{AllowOriginFunc: func(*http.Request, string) bool { return true }, AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true})(http.NotFoundHandler())
}

func CheckTrueWithStar() http.Handler {
	return cors.Handler(cors.Options{AllowOriginFunc: func(*http.Request, string) bool { return true }, AllowedOrigins: []string{"*"}, AllowCredentials: true})(http.NotFoundHandler())
}

func StarLists() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"GET", "*"}, AllowedHeaders: []string{"*"}, AllowCredentials: true})(http.NotFoundHandler())
}

func Exposed() http.Handler {
	return cors.Handler(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, ExposedHeaders: []string{"X-Total-Count", "*"}, AllowCredentials: true})(http.NotFoundHandler())
}
