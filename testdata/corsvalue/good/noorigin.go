package good

import "net/http"

// elsewhere allows credentials where no origin is allowed, so that * means what it
// says where one is.
func elsewhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "*")
	if r.URL.Path == "/open" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
