package checks

import (
	"regexp"

	"github.com/rs/cors"
)

// Entries and patterns that say nothing of the scheme let in pages that came over
// http.
var below = cors.New(cors.Options{
	AllowedOrigins:   []string{"*.example.com"},
	AllowCredentials: true,
})

var others = cors.New(cors.Options{
	AllowedOrigins:   []string{"https://app.example.com", "*.example.com"},
	AllowCredentials: true,
})

var anyScheme = cors.New(cors.Options{
	AllowedOrigins:   []string{"*://app.example.com"},
	AllowCredentials: true,
})

var ending = regexp.MustCompile(`.+?\.example\.com(:\d+)?$`)

var byPattern = cors.New(cors.Options{
	AllowOriginFunc:  func(origin string) bool { return ending.MatchString(origin) },
	AllowCredentials: true,
})

var byMethod = cors.New(cors.Options{
	AllowOriginFunc:  ending.MatchString,
	AllowCredentials: true,
})

// anyHost is no check.
var anyHost = regexp.MustCompile(`^https?://`)

var byAny = cors.New(cors.Options{
	AllowOriginFunc:  anyHost.MatchString,
	AllowCredentials: true,
})
