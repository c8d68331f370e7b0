// Package stray has cookies that are called as attributes are, and lines that go on with what
// the response has.
package stray

import "net/http"

func named(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Set-Cookie", "domain=shop; Path=/")
	w.Header().Add("Set-Cookie", "expires=1700000000; Path=/")
	w.Header().Add("Set-Cookie", "secure=1; Path=/")
	w.Header().Add("Set-Cookie", "samesite=off; Path=/")
}

func goesOn(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Set-Cookie", w.Header().Get("Set-Cookie")+"; SameSite=Lax")
}

func given(w http.ResponseWriter, session string) {
	w.Header().Set("Set-Cookie", session+"; HttpOnly")
}
