// Package jub0bs has settings of github.com/jub0bs/cors that err.
package jub0bs

import "github.com/jub0bs/cors"

func star() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins:      []string{"*"}, // want "no browser takes \\* with credentials, and this middleware refuses it"
		Credentialed: true,
	})
}

func nobody() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{Methods: []string{"PUT"}}) // want "the program does not start: no origin is allowed"
}

func anyHost() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins: []string{"https://*"}, // want "the middleware takes no \"https://\\*\" for an origin"
	})
}

func slash() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins: []string{"https://app.example.com/"}, // want "the middleware takes no"
	})
}

func plain() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins:      []string{"http://app.example.com"}, // want "the middleware takes no"
		Credentialed: true,
	})
}

func tolerated() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins:      []string{"http://app.example.com"}, // want "whoever is in the network can answer as http://app.example.com"
		Credentialed: true,
		ExtraConfig:  cors.ExtraConfig{DangerouslyTolerateInsecureOrigins: true},
	})
}

func suffix() (*cors.Middleware, error) {
	return cors.NewMiddleware(cors.Config{
		Origins:      []string{"https://*.com"}, // want "the pages of https://evil.com, which anyone can have"
		Credentialed: true,
		ExtraConfig:  cors.ExtraConfig{DangerouslyTolerateSubdomainsOfPublicSuffixes: true},
	})
}
