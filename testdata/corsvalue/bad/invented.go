package bad

import "net/http"

// Names that are made of the words of the protocol.
func invented(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Max-Age", "600")
	w.Header().Set("Access-Control-Request-Methods", "GET, PUT")
	w.Header().Set("Access-Control-Allow-Expose-Headers", "X-Total")
	w.Header().Set("Access-Control-Allow-Request-Headers", "X-Token")
	w.Header().Set("Access-Control-Credentials", "true")
}

func shortened(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Origin", origin)
	w.Header().Set("Allow-Control-Allow-Methods", "PUT")
	w.Header().Set("Access-Control-Headers", "X-Token")
	w.Header().Set("Access-Control-Age", "600")
}

// The right header is there, and says something else: which of them is meant?
func both(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.Header().Set("Access-Control-Allow-Header", "Authorization") // want "is Access-Control-Allow-Headers"
}

// One branch has the right name.
func branches(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Headers", "X-Token")
	} else {
		w.Header().Set("Access-Control-Expose-Header", "X-Total") // want "is Access-Control-Expose-Headers"
	}
}

// The right header is there and says the same: this one is of no use.
func useless(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	w.Header().Set("Access-Control-Allow-Method", "GET, PUT") // want "is Access-Control-Allow-Methods"
}
