// Package headers holds the header names that the other packages share, as
// larger programs do.
package headers

// The headers of CORS.
const (
	Origin           = "Origin"
	AllowOrigin      = "Access-Control-Allow-Origin"
	AllowCredentials = "Access-Control-Allow-Credentials"
)
