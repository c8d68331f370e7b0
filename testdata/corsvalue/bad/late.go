package bad

import "net/http"

// Another analyzer moves them up first.
func lateList(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Methods", "GET;PUT") // want "\"GET;PUT\" in Access-Control-Allow-Methods is no method"
}

func lateOrigin(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example/") // want "without a slash"
}

func lateOnSomePaths(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		w.WriteHeader(http.StatusOK)
	}
	w.Header().Set("Access-Control-Max-Age", "600s") // want "Access-Control-Max-Age: 600s, which is no plain number of seconds"
}
