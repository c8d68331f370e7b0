// Package origins is code out of sight.
package origins

import "net/http"

// Allowed reports whether a request comes from one of some origins.
func Allowed(r *http.Request, list []string) bool { return false }

// Match is the same of what the headers say.
func Match(h http.Header) bool { return false }

// A Policy has a check as a method.
type Policy struct{}

// Validate returns an error for a request that is not let in.
func (*Policy) Validate(r *http.Request) error { return nil }
