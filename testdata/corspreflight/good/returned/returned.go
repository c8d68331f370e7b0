package returned

import "net/http"

func put(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

// Routes returns a mux, which others may wrap.
func Routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /items", put)
	return mux
}
