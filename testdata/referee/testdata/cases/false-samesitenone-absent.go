// It is reported, and no answer shows it: there are two tests of one path.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import "net/http"

func around(w http.ResponseWriter, r *http.Request, f func(http.ResponseWriter, *http.Request)) {
	f(w, r)
}

func Handler(rw http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/" {
		return
	}
	around(rw, r, func(w http.ResponseWriter, req *http.Request) {
		cookie := &http.Cookie{Name: "theme", SameSite: http.SameSiteLaxMode}
		if req.URL.Path == "/embed" {
			cookie.SameSite = http.SameSiteNoneMode
		}
		http.SetCookie(w, cookie)
	})
}
