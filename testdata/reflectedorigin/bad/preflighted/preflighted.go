// Package preflighted demands a header of which its preflights say that each page may send
// it.
package preflighted

import "net/http"

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Headers", "X-Requested-With")
		return
	}
	if r.Header.Get("X-Requested-With") == "" {
		http.Error(w, "no header", http.StatusBadRequest)
		return
	}
	w.Write([]byte("secret"))
}
