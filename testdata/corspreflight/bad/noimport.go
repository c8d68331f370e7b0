package bad

import web "net/http"

// renamed knows net/http by another name.
func renamed(w web.ResponseWriter, r *web.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	if r.Method == "OPTIONS" {
		w.WriteHeader(401) // want "answers it with status 401"
		return
	}
	w.Write([]byte("{}"))
}
