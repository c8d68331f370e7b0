// Package gozero has settings of go-zero's server that are right.
package gozero

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

func public(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCors())
}

func listed(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCors("https://app.example.com", "https://admin.example.com"))
}

func domain(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCors("example.com"))
}

func takenBack(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Del("Access-Control-Allow-Credentials")
	}, nil, "*"))
}

func configured(c rest.RestConf, origins []string) *rest.Server {
	return rest.MustNewServer(c, rest.WithCors(origins...))
}

// What the function does with the headers is not known.
func handedOn(c rest.RestConf, change func(http.Header)) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Set("Access-Control-Allow-Headers", "X-Token")
		change(h)
	}, nil, "*"))
}

func replaced(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Set("Access-Control-Allow-Origin", "https://app.example.com")
	}, nil, "*"))
}

// Two values are none that browsers know.
func added(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Add("Access-Control-Allow-Credentials", "true")
	}, nil, "*"))
}

func maybe(c rest.RestConf, credentials string) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Set("Access-Control-Allow-Credentials", credentials)
	}, nil, "*"))
}

// Whether credentials are allowed is not known.
func sometimes(c rest.RestConf, credentials bool) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		if credentials {
			h.Set("Access-Control-Allow-Credentials", "true")
		}
	}, nil))
}

func unlessPublic(c rest.RestConf, public bool) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		if public {
			return
		}
		h.Set("Access-Control-Allow-Credentials", "true")
	}, nil))
}

func own(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Set("Access-Control-Allow-Origin", "https://app.example.com")
		h.Set("Access-Control-Allow-Credentials", "true")
	}, nil))
}
