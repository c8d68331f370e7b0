// Package lab259 has settings of github.com/lab259/cors that err.
package lab259

import (
	"github.com/lab259/cors"
	"github.com/valyala/fasthttp"
)

func star(h fasthttp.RequestHandler) fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response"
		AllowCredentials: true,
	}).Handler(h)
}

func anyHost(h fasthttp.RequestHandler) fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://*"}, // want "every site can read"
		AllowCredentials: true,
	}).Handler(h)
}

func methods(h fasthttp.RequestHandler) fasthttp.RequestHandler {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"https://app.example.com"},
		AllowedMethods: []string{"*"}, // want "this middleware takes the \\* for a method of that name"
	}).Handler(h)
}
