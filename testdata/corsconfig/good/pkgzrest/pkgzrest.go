// Package pkgzrest has settings of github.com/go-pkgz/rest that are right.
package pkgzrest

import (
	"os"
	"strings"

	"github.com/go-pkgz/rest"
)

var public = rest.CORS()

var anyone = rest.CORS(rest.CorsAllowedOrigins("*"), rest.CorsAllowedHeaders("*"))

var one = rest.CORS(
	rest.CorsAllowedOrigins("https://app.example.com"),
	rest.CorsAllowCredentials(true),
)

var foldedCase = rest.CORS(
	rest.CorsAllowedOrigins("https://App.example.com", "http://localhost:3000"),
	rest.CorsAllowedHeaders("Authorization", "Content-Type"),
	rest.CorsAllowCredentials(true),
)

var nobody = rest.CORS(rest.CorsAllowedOrigins(), rest.CorsAllowCredentials(true))

var given = rest.CORS(
	rest.CorsAllowedOrigins(strings.Split(os.Getenv("ORIGINS"), ",")...),
	rest.CorsAllowCredentials(true),
)

var withoutCredentials = rest.CORS(
	rest.CorsAllowedOrigins("*"),
	rest.CorsAllowCredentials(false),
	rest.CorsUnsafeAnyOriginWithCredentials(true),
)
