// Package elsewhere is out of sight.
package elsewhere

import "strings"

// Allows reports whether an origin is let in.
func Allows(origin string) bool { return strings.HasSuffix(origin, ".example.com") }
