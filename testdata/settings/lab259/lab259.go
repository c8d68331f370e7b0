package lab259

import (
	"net/http"

	"github.com/lab259/cors"
	"github.com/valyala/fasthttp"
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

type handler struct{ serve fasthttp.RequestHandler }

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var c fasthttp.RequestCtx
	c.Request.Header.SetMethod(r.Method)
	for name, values := range r.Header {
		c.Request.Header.Set(name, values[0])
	}
	h.serve(&c)
	for name, value := range c.Response.Header.All() {
		w.Header().Add(string(name), string(value))
	}
}

func served(c *cors.Cors) http.Handler {
	return handler{c.Handler(func(*fasthttp.RequestCtx) {})}
}

func Star() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"*"}}))
}

func StarCredentials() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"*"}, AllowCredentials: true}))
}

func Nothing() http.Handler {
	return served(cors.New(cors.Options{}))
}

func NothingCredentials() http.Handler {
	return served(cors.New(cors.Options{AllowCredentials: true}))
}

func One() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func UpperCase() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"HTTPS://APP.example.com"}, AllowCredentials: true}))
}

func StarAmongOthers() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com", "*"}, AllowCredentials: true}))
}

func AnyHost() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://*", "http://*"}, AllowCredentials: true}))
}

func AnyH() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"h*"}, AllowCredentials: true}))
}

func AnyCom() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://*.com"}, AllowCredentials: true}))
}

func NoDot() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://*example.com"}, AllowCredentials: true}))
}

func Below() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://*.example.com"}, AllowCredentials: true}))
}

func AnyPort() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"http://localhost:*"}, AllowCredentials: true}))
}

func OpenEnd() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"http://localhost*"}, AllowCredentials: true}))
}

func TwoStars() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://*.*.com"}, AllowCredentials: true}))
}

func Null() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"null"}, AllowCredentials: true}))
}

func Plain() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"http://app.example.com"}, AllowCredentials: true}))
}

func Slash() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com/"}, AllowCredentials: true}))
}

func NoScheme() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"app.example.com"}, AllowCredentials: true}))
}

func CheckTrue() http.Handler {
	return served(cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowCredentials: true}))
}

func CheckTrueAnonymous() http.Handler {
	return served(cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }}))
}

func CheckTrueWithList() http.Handler {
	return served(cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowedOrigins: []string{"https://app.example.com"}, AllowCredentials: true}))
}

func CheckTrueWithStar() http.Handler {
	return served(cors.New(cors.Options{AllowOriginFunc: func(string) bool { return true }, AllowedOrigins: []string{"*"}, AllowCredentials: true}))
}

func StarLists() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, AllowedMethods: []string{"GET", "*"}, AllowedHeaders: []string{"*"}, AllowCredentials: true}))
}

func Exposed() http.Handler {
	return served(cors.New(cors.Options{AllowedOrigins: []string{"https://app.example.com"}, ExposedHeaders: []string{"X-Total-Count", "*"}, AllowCredentials: true}))
}
