package good

import "net/http"

// inTest is a test's own handler.
func inTest(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// byHelper is another.
func byHelper(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	allow(w)
}
