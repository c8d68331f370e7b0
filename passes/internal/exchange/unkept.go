package exchange

import (
	"net/http"
	"strings"
)

// Caches keep the answers to GET and HEAD, and to no other method: one to POST only if
// it is said to be what a GET of the same URI gets, by Content-Location (RFC 9110, 9.3).
// What is answered after a branch for all that is no GET may be one to HEAD, but is hardly
// meant to.

// isKept reports whether caches keep the answers to a method, which is not known if it is
// empty.
func isKept(method string) bool {
	method = strings.ToUpper(method)
	return method == "" || method == http.MethodGet || method == http.MethodHead
}

// MayBeKept reports whether caches keep an answer that leaves so, as far as the method of
// the request and Cache-Control tell.
func (o *Outcome) MayBeKept() bool { return o.flags&notKept == 0 && !o.NoStore }
