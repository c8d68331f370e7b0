// Package gozero has settings of go-zero's server that err.
package gozero

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

func star(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCors("*")) // want "lets each origin in, which is sent back"
}

func headers(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCorsHeaders("X-Token")) // want "each origin is let in, and sent back"
}

func custom(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(nil, nil, "*")) // want "lets each origin in, which is sent back"
}

func slash(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCors("https://app.example.com/")) // want "they send https://app.example.com$"
}

// The function sets other headers.
func besides(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Set("Access-Control-Allow-Headers", "X-Token")
		h.Add("Vary", "Accept-Encoding")
	}, nil, "*")) // want "lets each origin in, which is sent back"
}

// The function allows what is allowed already.
func allowed(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Set("Access-Control-Allow-Credentials", "true")
	}, nil, "*")) // want "lets each origin in, which is sent back"
}

// The library sends a * where no origin is listed, and the function allows credentials.
func starWith(c rest.RestConf) *rest.Server {
	return rest.MustNewServer(c, rest.WithCustomCors(func(h http.Header) {
		h.Set("Access-Control-Allow-Headers", "X-Token")
		h.Set("Access-Control-Allow-Credentials", "true") // want "Origin: \\*, which is sent where no origin is listed"
	}, nil))
}
