package gozero

import (
	"net/http"

	"github.com/zeromicro/go-zero/core/logx"
	"github.com/zeromicro/go-zero/rest"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":     Nothing,
	"Star":        Star,
	"Headers":     Headers,
	"One":         One,
	"UpperCase":   UpperCase,
	"Domain":      Domain,
	"Null":        Null,
	"Slash":       Slash,
	"Custom":      Custom,
	"Among":       Among,
	"Allowed":     Allowed,
	"AllowedStar": AllowedStar,
}

type handler struct{ server *rest.Serverless }

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) { h.server.Serve(w, r) }

func served(option rest.RunOption) http.Handler {
	logx.Disable()
	s := rest.MustNewServer(rest.RestConf{}, option)
	s.AddRoute(rest.Route{Method: "GET", Path: "/", Handler: func(http.ResponseWriter, *http.Request) {}})
	server, err := rest.NewServerless(s)
	if err != nil {
		panic(err)
	}
	return handler{server}
}

func Nothing() http.Handler {
	return served(rest.WithCors())
}

func Star() http.Handler {
	return served(rest.WithCors("*"))
}

func Headers() http.Handler {
	return served(rest.WithCorsHeaders("X-Token"))
}

func One() http.Handler {
	return served(rest.WithCors("https://app.example.com"))
}

func UpperCase() http.Handler {
	return served(rest.WithCors("https://APP.example.com"))
}

func Domain() http.Handler {
	return served(rest.WithCors("example.com"))
}

func Null() http.Handler {
	return served(rest.WithCors("null"))
}

func Slash() http.Handler {
	return served(rest.WithCors("https://app.example.com/"))
}

func Custom() http.Handler {
	return served(rest.WithCustomCors(nil, nil, "*"))
}

func Among() http.Handler {
	return served(rest.WithCors("https://app.example.com", "*"))
}

func Allowed() http.Handler {
	return served(rest.WithCustomCors(allowCredentials, nil, "*"))
}

func AllowedStar() http.Handler {
	return served(rest.WithCustomCors(allowCredentials, nil))
}

func allowCredentials(h http.Header) { h.Set("Access-Control-Allow-Credentials", "true") }
