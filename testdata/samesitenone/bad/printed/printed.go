// Package printed makes lines by formats, of which all is known.
package printed

import (
	"fmt"
	"net/http"
)

const (
	name  = "sid"
	attrs = "Path=/; SameSite=None"
)

func whole(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("%s=x; SameSite=None", name)) // want "SameSite=None"
}

func byOperand(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("%s=%s; %s; HttpOnly", name, "x", attrs)) // want "SameSite=None"
}

func withNumber(w http.ResponseWriter) {
	line := fmt.Sprintf("sid=x; SameSite=None; Max-Age=%d", 3600) // want "SameSite=None"
	w.Header().Add("Set-Cookie", line)
}

func byVariable(w http.ResponseWriter) {
	mode := "None"
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=x; SameSite=%s; Path=/", mode)) // want "SameSite=None"
}
