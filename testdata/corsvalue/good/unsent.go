package good

import "net/http"

// unreachable sets a header where no path comes.
func unreachable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	return
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type; X-Token")
}

// answered has a second branch for preflights, which no request comes to.
func answered(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "GET, put")
		w.Header().Set("Access-Control-Max-Age", "1e3")
	}
}

// replacedLater sets what is right before anything leaves.
func replacedLater(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("expose") != "" {
		w.Header().Set("Access-Control-Expose-Headers", "X-Total; X-Page")
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Expose-Headers", "X-Total")
}
