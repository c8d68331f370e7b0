// Package cookied allows each origin, and no credentials, where the request has a cookie:
// browsers send that along only if the response may be read with credentials.
package cookied

import "net/http"

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

func noError(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("session"); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	allow(w, r)
}

func some(w http.ResponseWriter, r *http.Request) {
	if c, _ := r.Cookie("session"); c == nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	allow(w, r)
}

func session(r *http.Request) string {
	c, err := r.Cookie("session")
	if err != nil {
		return ""
	}
	return c.Value
}

func value(w http.ResponseWriter, r *http.Request) {
	if session(r) == "" {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	allow(w, r)
}

func loggedIn(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if len(r.CookiesNamed("session")) == 0 {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		next(w, r)
	}
}

func main() {
	http.HandleFunc("/noError", noError)
	http.HandleFunc("/some", some)
	http.HandleFunc("/value", value)
	http.Handle("/loggedIn", loggedIn(allow))
}
