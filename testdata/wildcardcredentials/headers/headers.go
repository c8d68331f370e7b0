// Package headers holds the header names and values that the other packages
// share, as larger programs do.
package headers

// The response headers of CORS.
const (
	AllowOrigin      = "Access-Control-Allow-Origin"
	AllowCredentials = "Access-Control-Allow-Credentials"
)

// AnyOrigin is the value that allows every origin.
const AnyOrigin = "*"
