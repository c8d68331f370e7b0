package cookie

import "net/http"

// inHandler asks for the cookie before all else.
func inHandler(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("session"); err != nil {
		w.WriteHeader(http.StatusForbidden) // want "they send that without cookies and Authorization"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions {
		return
	}
	w.Write([]byte("{}"))
}

// switched asks for it before the branch for preflights of a switch.
func switched(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "log in", http.StatusUnauthorized) // want "they send that without cookies and Authorization"
		return
	}
	allow(w)
	switch r.Method {
	case http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
	default:
		w.Write([]byte("{}"))
	}
}

// allowed sets the headers first, but asks preflights for the cookie all the same.
func allowed(w http.ResponseWriter, r *http.Request) {
	allow(w)
	if _, err := r.Cookie("session"); err != nil {
		http.Error(w, "log in", http.StatusUnauthorized) // want "they send that without cookies and Authorization"
		return
	}
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
}
