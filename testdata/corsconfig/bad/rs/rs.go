// Package rs has settings of github.com/rs/cors that err.
package rs

import (
	"net/http"
	"strings"
	"sync"

	"github.com/rs/cors"
)

func star(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response that carries Access-Control-Allow-Origin: \\*$"
		AllowCredentials: true,
	}).Handler(next)
}

func starAmongOthers(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"https://app.example.com", "*"}, // want "browsers reject every credentialed response"
		AllowCredentials: true,
		AllowedMethods:   []string{"GET", "PUT"},
	}).Handler(next)
}

func noOrigins(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedMethods:   []string{"GET", "PUT"},
		AllowCredentials: true, // want "Origin: \\*, which is sent where no origin is listed"
	}).Handler(next)
}

func accepts(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowOriginFunc:  func(origin string) bool { return true }, // want "this function accepts each origin, which is sent back"
		AllowCredentials: true,
	}).Handler(next)
}

func acceptsBesideList(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:         []string{"https://app.example.com"},
		AllowOriginRequestFunc: func(*http.Request, string) bool { return true }, // want "this function accepts each origin"
		AllowCredentials:       true,
	}).Handler(next)
}

func anyHost(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins: []string{
			"https://*", // want "every site can read these responses with the user's cookies: https://evil.example matches \"https://\\*\""
			"http://*",  // want "every site can read these responses with the user's cookies: http://evil.example matches \"http://\\*\""
		},
		AllowCredentials: true,
	}).Handler(next)
}

func careless(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins: []string{
			"h*",                   // want "every site can"
			"*.com",                // want "the pages of https://evil.com, which anyone can have,"
			"https://*example.com", // want "https://evilexample.com"
			"http://localhost*",    // want "http://localhost.evil.example"
			"null",                 // want "a sandboxed frame has the origin null"
			"http://example.com",   // want "whoever is in the network can answer as http://example.com"
		},
		AllowCredentials: true,
	}).Handler(next)
}

func misspelt(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins: []string{
			"https://app.example.com/",    // want "browsers send no origin that matches \"https://app.example.com/\": they send https://app.example.com$"
			"https://app.example.com:443", // want "they send https://app.example.com$"
			"app.example.com",             // want "browsers send no origin that matches \"app.example.com\"$"
			"https://*.*.example.com",     // want "browsers send no origin"
		},
	}).Handler(next)
}

// The protection of net/http is told the same origins.
func protected(next http.Handler) http.Handler {
	origins := []string{
		"https://app.example.com",
		"https://admin.example.com/", // want "they send https://admin.example.com$"
	}
	protection := http.NewCrossOriginProtection()
	for _, o := range origins {
		if err := protection.AddTrustedOrigin(o); err != nil {
			return nil
		}
	}
	return cors.New(cors.Options{AllowedOrigins: origins}).Handler(protection.Handler(next))
}

// The function is asked, and the * does not count.
func acceptsBesideStar(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins:   []string{"*"},
		AllowOriginFunc:  func(string) bool { return true }, // want "this function accepts each origin, which is sent back"
		AllowCredentials: true,
	}).Handler(next)
}

func containsBesideStar(next http.Handler) http.Handler {
	return cors.New(cors.Options{
		AllowedOrigins: []string{"*"},
		AllowOriginFunc: func(origin string) bool {
			return strings.Contains(origin, "example.com") // want "https://evilexample.com passes this check"
		},
		AllowCredentials: true,
	}).Handler(next)
}

var methods = cors.New(cors.Options{
	AllowedOrigins: []string{"https://app.example.com"},
	AllowedMethods: []string{"*"}, // want "this middleware takes the \\* for a method of that name"
	AllowedHeaders: []string{"*"}, // those that are asked for are sent
})

// Without credentials nobody knows the * better.
var allMethods = cors.New(cors.Options{
	AllowedOrigins: []string{"*"},
	AllowedMethods: []string{"GET", "*"}, // want "this middleware takes the \\* for a method of that name"
})

// A page may be at any port of a host.
var ports = cors.New(cors.Options{
	AllowedOrigins: []string{
		"https://*:3000",            // want "the pages of https://evil.example:3000, which anyone can have,"
		"http://192.168.*:3000",     // want "http://192.168.evil.example:3000"
		"https://*example.com:8443", // want "https://evilexample.com:8443"
		"https://*.vercel.app:8443", // want "https://evil.vercel.app:8443"
	},
	AllowCredentials: true,
})

var shared = sync.OnceValue(func() cors.Options {
	return cors.Options{
		AllowedOrigins:   []string{"*"}, // want "browsers reject every credentialed response"
		AllowCredentials: true,
	}
})

func sharedOptions(next http.Handler) http.Handler {
	return cors.New(shared()).Handler(next)
}

var initialized cors.Options

func init() {
	initialized.AllowedOrigins = []string{"*"} // want "browsers reject every credentialed response"
	initialized.AllowCredentials = true
}

func initializedOptions(next http.Handler) http.Handler {
	return cors.New(initialized).Handler(next)
}
