package good

import "net/http"

// gone allows the origin in its answers, which are all errors but where it has none.
func gone(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/health" {
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	if r.Method == http.MethodOptions {
		return
	}
	http.Error(w, "gone", http.StatusGone)
}

func moved(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/health" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		return
	}
	http.Redirect(w, r, "/new", http.StatusFound)
}
