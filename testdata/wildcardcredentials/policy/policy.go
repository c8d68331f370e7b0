// Package policy decides about origins out of sight of its callers.
package policy

import "os"

// Origin returns the value of Access-Control-Allow-Origin.
func Origin() string { return os.Getenv("CORS_ORIGIN") }

// Any returns a value that callers in other packages cannot see.
func Any() string { return "*" }

// Settings are read from a file by the program.
type Settings struct {
	AllowOrigin      string
	AllowCredentials string
	Credentials      bool
}
