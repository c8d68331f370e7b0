package bad

import "net/http"

// These come too late as well. That is lateheader's to mend, first: two edits of one
// statement would stop each other.
func lateList(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "GET;PUT") // want "\"GET;PUT\" in Access-Control-Allow-Methods is no method"
	}
}

func lateOrigin(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	if r.Method != http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example/") // want "without a slash"
	}
}
