// Package pkgzrest has settings of github.com/go-pkgz/rest that err.
package pkgzrest

import "github.com/go-pkgz/rest"

var star = rest.CORS(
	rest.CorsAllowedOrigins("*"), // want "no browser takes \\* with credentials, and this middleware refuses it"
	rest.CorsAllowedMethods("GET", "POST"),
	rest.CorsAllowCredentials(true),
)

var unsafe = rest.CORS(
	rest.CorsAllowedOrigins("*"), // want "every site can read these responses with the user's cookies: \"\\*\" lets each origin in"
	rest.CorsAllowCredentials(true),
	rest.CorsUnsafeAnyOriginWithCredentials(true),
)

var defaults = rest.CORS(rest.CorsAllowCredentials(true)) // want "which is allowed where no origin is listed"

var among = rest.CORS(
	rest.CorsAllowedOrigins("https://app.example.com", "*"), // want "the middleware takes no \"\\*\" for an origin"
	rest.CorsAllowCredentials(true),
)

var below = rest.CORS(
	rest.CorsAllowedOrigins("https://*.example.com"), // want "browsers send no origin that matches"
)

var headers = rest.CORS(
	rest.CorsAllowedOrigins("https://app.example.com"),
	rest.CorsAllowedHeaders("*"), // want "browsers take the \\* in Access-Control-Allow-Headers for a header of that name"
	rest.CorsAllowCredentials(true),
)

var methods = rest.CORS(
	rest.CorsAllowedOrigins("https://app.example.com"),
	rest.CorsAllowedMethods("*"), // want "with credentials, browsers take the \\* in Access-Control-Allow-Methods for a method of that name"
	rest.CorsAllowCredentials(true),
)
