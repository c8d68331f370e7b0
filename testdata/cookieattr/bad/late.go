package bad

import "net/http"

// The cookie comes too late as well, and lateheader moves it: two edits of one
// statement would stop each other.
func late(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	http.SetCookie(w, &http.Cookie{Name: "__Host-session", Value: "1", Secure: true}) // want "needs Path=/"
}
