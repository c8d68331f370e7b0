// Package lab259 has settings of github.com/lab259/cors that are right.
package lab259

import (
	"github.com/lab259/cors"
	"github.com/valyala/fasthttp"
)

func public(h fasthttp.RequestHandler) fasthttp.RequestHandler {
	return cors.New(cors.Options{AllowedOrigins: []string{"*"}}).Handler(h)
}

func all(h fasthttp.RequestHandler) fasthttp.RequestHandler { return cors.AllowAll().Handler(h) }

func listed(h fasthttp.RequestHandler) fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "https://*.example.org"},
		AllowCredentials: true,
	}).Handler(h)
}
