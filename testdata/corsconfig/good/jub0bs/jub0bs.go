// Package jub0bs has settings of github.com/jub0bs/cors that are right.
package jub0bs

import "github.com/jub0bs/cors"

func public() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: []string{"*"}})
}

func listed() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins:        []string{"https://app.example.com", "https://*.example.org", "http://localhost:*"},
		Credentialed:   true,
		RequestHeaders: []string{"*"},
	})
}

func anonymous() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: []string{"http://app.example.com"}})
}

func eitherWay(credentialed bool) (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins:      []string{"http://app.example.com"},
		Credentialed: credentialed,
	})
}

func given(origins []string) (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Origins: origins, Credentialed: true})
}
