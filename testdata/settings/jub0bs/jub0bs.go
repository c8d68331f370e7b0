package jub0bs

import (
	"net/http"

	"github.com/jub0bs/cors"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Nothing":         Nothing,
	"Star":            Star,
	"StarCredentials": StarCredentials,
	"One":             One,
	"Two":             Two,
	"UpperCase":       UpperCase,
	"Below":           Below,
	"AnyPort":         AnyPort,
	"BelowAnyPort":    BelowAnyPort,
	"AnyHost":         AnyHost,
	"AnyCom":          AnyCom,
	"AnyComTolerated": AnyComTolerated,
	"Plain":           Plain,
	"PlainAnonymous":  PlainAnonymous,
	"PlainTolerated":  PlainTolerated,
	"Loopback":        Loopback,
	"Null":            Null,
	"NoScheme":        NoScheme,
	"Slash":           Slash,
	"DefaultPort":     DefaultPort,
}

func served(m *cors.Middleware, err error) http.Handler {
	if err != nil {
		panic(err)
	}
	return m.Wrap(http.NotFoundHandler())
}

func Nothing() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Credentialed: true}))
}

func Star() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"*"}}))
}

func StarCredentials() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"*"}, Credentialed: true}))
}

func One() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com"}, Credentialed: true}))
}

func Two() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com", "https://x.example.com"}, Credentialed: true}))
}

func UpperCase() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://APP.example.com"}}))
}

func Below() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://*.example.com"}, Credentialed: true}))
}

func AnyPort() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"http://localhost:*"}, Credentialed: true}))
}

func BelowAnyPort() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://*.example.com:*"}, Credentialed: true}))
}

func AnyHost() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://*"}}))
}

func AnyCom() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://*.com"}}))
}

func AnyComTolerated() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://*.com"}, Credentialed: true, ExtraConfig: cors.ExtraConfig{DangerouslyTolerateSubdomainsOfPublicSuffixes: true}}))
}

func Plain() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"http://app.example.com"}, Credentialed: true}))
}

func PlainAnonymous() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"http://app.example.com"}}))
}

func PlainTolerated() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"http://app.example.com"}, Credentialed: true, ExtraConfig: cors.ExtraConfig{DangerouslyTolerateInsecureOrigins: true}}))
}

func Loopback() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"http://127.0.0.1:3000", "http://localhost:3000"}, Credentialed: true}))
}

func Null() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"null"}}))
}

func NoScheme() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"app.example.com"}}))
}

func Slash() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com/"}}))
}

func DefaultPort() http.Handler {
	return served(cors.NewMiddleware(cors.Config{Origins: []string{"https://app.example.com:443"}}))
}
