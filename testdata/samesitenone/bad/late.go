package bad

import "net/http"

// The cookie comes too late as well. That is lateheader's to mend, first: two edits
// of one statement would stop each other.
func late(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	value := r.FormValue("user")
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, Path: "/", SameSite: http.SameSiteNoneMode}) // want "without Secure"
}
