package good

import "net/http"

// The right header is there and says the same: this one is of no use.
func useless(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	w.Header().Set("Access-Control-Allow-Method", "GET, PUT")
}
