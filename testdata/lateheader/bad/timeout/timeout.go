// Package timeout has a handler beside one that http.TimeoutHandler runs.
package timeout

import (
	"fmt"
	"net/http"
	"time"
)

func slow(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "slow")
}

func report(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "report")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "browsers never get this header"
	http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1"})                // want "browsers never get this cookie"
}

func routes(mux *http.ServeMux) {
	mux.Handle("/slow", http.TimeoutHandler(http.HandlerFunc(slow), time.Second, "too slow"))
	mux.HandleFunc("/report", report)
}
