// Package headers holds the header names that the other packages share, as
// larger programs do.
package headers

// Headers of CORS and caching.
const (
	Origin      = "Origin"
	Vary        = "Vary"
	AllowOrigin = "Access-Control-Allow-Origin"
)
