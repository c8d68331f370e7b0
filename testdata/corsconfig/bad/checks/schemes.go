package checks

import (
	"regexp"

	"github.com/rs/cors"
)

// Entries and patterns that say nothing of the scheme let in pages that came over
// http.
var below = cors.New(cors.Options{
	AllowedOrigins:   []string{"*.example.com"}, // want "whoever is in the network can answer as http://a.example.com"
	AllowCredentials: true,
})

var others = cors.New(cors.Options{
	AllowedOrigins:   []string{"https://app.example.com", "*.example.com"}, // want "whoever is in the network can answer as http://a.example.com"
	AllowCredentials: true,
})

var anyScheme = cors.New(cors.Options{
	AllowedOrigins:   []string{"*://app.example.com"}, // want "whoever is in the network can answer as http://app.example.com"
	AllowCredentials: true,
})

var ending = regexp.MustCompile(`.+?\.example\.com(:\d+)?$`)

var byPattern = cors.New(cors.Options{
	AllowOriginFunc:  func(origin string) bool { return ending.MatchString(origin) }, // want "http://x.example.com, which is not encrypted, passes this check"
	AllowCredentials: true,
})

var byMethod = cors.New(cors.Options{
	AllowOriginFunc:  ending.MatchString, // want "http://x.example.com, which is not encrypted, passes this check"
	AllowCredentials: true,
})

// anyHost is no check.
var anyHost = regexp.MustCompile(`^https?://`)

var byAny = cors.New(cors.Options{
	AllowOriginFunc:  anyHost.MatchString, // want "this function accepts each origin"
	AllowCredentials: true,
})
