package good

import (
	"encoding/json"
	"fmt"
	"net/http"
)

var members = map[string]bool{"https://app.example.com": true}

// Who is refused can read no more than that.
func refusedInTime(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if !members[origin] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	fmt.Fprint(w, "secret")
}

// What follows is the reason.
func refusedWithReason(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if !members[origin] {
		http.Error(w, "forbidden", http.StatusForbidden)
		fmt.Fprintln(w, "ask for access")
		return
	}
	fmt.Fprint(w, "secret")
}

// One body says either.
func refusedInBody(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	body := map[string]string{"secret": "1"}
	if !members[origin] {
		w.WriteHeader(http.StatusForbidden)
		body = map[string]string{"error": "forbidden"}
	}
	json.NewEncoder(w).Encode(body)
}
