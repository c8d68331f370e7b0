// The first fixes together do this.
//
// executed: cookie, late
// reported: lateheader/late, samesitenone/deletion
// differs: fix brings corspreflight/rejected

package api

import (
	"net/http"
)

const headerAccessControlAllowOrigin = "Access-Control-Allow-Origin"

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if r.Method == http.MethodOptions {
		http.Redirect(w, r, "/login", http.StatusFound)
		return
	}
	for _, name := range []string{"theme", "refresh"} {
		http.SetCookie(w, &http.Cookie{Name: name, MaxAge: -1, SameSite: http.SameSiteNoneMode})
	}
	w.Write([]byte(`{"items":[]}`))
	h.Set(headerAccessControlAllowOrigin, "https://app.example.com")
}
