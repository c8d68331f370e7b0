package bad

import (
	"fmt"
	"net/http"
	"os"
)

// together sets all of them at the end: one finding, and one fix.
func together(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "never get this header"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "GET, POST")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.Header().Set("Access-Control-Max-Age", "600")
	w.Header().Set("Vary", "Origin")
}

// methodsFirst has those before that tell nothing by themselves.
func methodsFirst(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusNoContent)
	w.Header().Set("Access-Control-Allow-Methods", "GET, POST") // want "never get this header"
	w.Header().Set("Access-Control-Expose-Headers", "X-Total")
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// commented keeps what is said of them.
func commented(w http.ResponseWriter, r *http.Request) {
	// The body first.
	fmt.Fprintln(w, "hello") // that is all

	// Anyone may read this.
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"

	// Which is why these are few.
	w.Header().Set("Access-Control-Allow-Methods", "GET")

	fmt.Println("done")
}

// others stand between, and are late too, but no business of ours.
func others(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Content-Type", "text/plain")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
	w.Header().Set("X-Frame-Options", "DENY")
	w.Header().Set("Access-Control-Allow-Methods", "GET")
	fmt.Fprintln(w, "hello")
}

// apart has something else between the two.
func apart(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "never get this header"
	fmt.Fprintln(w, "hello")
	w.Header().Set("Vary", "Origin") // want "never get this header"
}

// oneInForce is late with one of two.
func oneInForce(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true") // want "never get this header"
}

// configured allows what a setting names.
func configured(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", os.Getenv("APP_ORIGIN")) // want "never get this header"
}

// inSwitch answers in one of several cases.
func inSwitch(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		fmt.Fprintln(w, "hello")
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
	default:
		http.Error(w, "no", http.StatusMethodNotAllowed)
	}
}

// onOneLine has no place for a fix.
func onOneLine() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(200); allow(w) } // want "never get the headers that this call sets"
}

var lateCount int

// A statement that calls nothing may stand between.
func countedBetween(w http.ResponseWriter) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "never get this header"
	lateCount++
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
