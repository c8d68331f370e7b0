package bad

import "net/http"

// Names that are made of the words of the protocol.
func invented(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Max-Age", "600")             // want "the name of the header is Access-Control-Max-Age$"
	w.Header().Set("Access-Control-Request-Methods", "GET, PUT")      // want "the name of the header is Access-Control-Allow-Methods$"
	w.Header().Set("Access-Control-Allow-Expose-Headers", "X-Total")  // want "the name of the header is Access-Control-Expose-Headers$"
	w.Header().Set("Access-Control-Allow-Request-Headers", "X-Token") // want "the name of the header is Access-Control-Allow-Headers$"
	w.Header().Set("Access-Control-Credentials", "true")              // want "the name of the header is Access-Control-Allow-Credentials$"
}

func shortened(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Origin", origin)      // want "the name of the header is Access-Control-Allow-Origin$"
	w.Header().Set("Allow-Control-Allow-Methods", "PUT") // want "the name of the header is Access-Control-Allow-Methods$"
	w.Header().Set("Access-Control-Headers", "X-Token")  // want "the name of the header is Access-Control-Allow-Headers$"
	w.Header().Set("Access-Control-Age", "600")          // want "the name of the header is Access-Control-Max-Age$"
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

// Two names are meant to be one.
func twoNames(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Header", "X-Token")          // want "is Access-Control-Allow-Headers"
	w.Header().Set("Access-Control-Allow-Request-Headers", "X-Other") // want "is Access-Control-Allow-Headers"
}
