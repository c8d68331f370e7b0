package good

import (
	"fmt"
	"net/http"
)

// A Vary that is set when the headers have left is lateheader's business: once it
// comes in time, there is nothing left to report here.

// varyLate adds Vary when the header has left.
func varyLate(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.WriteHeader(http.StatusOK)
	w.Header().Add("Vary", "Origin")
}

// lateForSome adds it where it is allowed only, after the answer.
func lateForSome(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		fmt.Fprintln(w, "hello")
		w.Header().Add("Vary", "Origin")
		return
	}
	fmt.Fprintln(w, "hello")
}

// lateInHelper leaves both to helpers.
func lateInHelper(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	say(w)
	varyOf(w)
}

func say(w http.ResponseWriter) { fmt.Fprintln(w, "hello") }

func varyOf(w http.ResponseWriter) { w.Header().Add("Vary", "Origin") }

// notReturned adds it to all but the answers that were refused.
func notReturned(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		http.Error(w, "forbidden", http.StatusForbidden)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Add("Vary", "Origin")
}
