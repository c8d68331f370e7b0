// Package elsewhere is code out of sight.
package elsewhere

import "net/http"

// Valid is given nothing of the request.
func Valid(session string) bool { return session != "" }

// Count is given the request, and says something of it.
func Count(r *http.Request) error { return nil }

// User returns who has logged in.
func User(r *http.Request) (string, error) { return "", nil }

// Trace is given the request, and gives back another.
func Trace(r *http.Request) *http.Request { return r }
