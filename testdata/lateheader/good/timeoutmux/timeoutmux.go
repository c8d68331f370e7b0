// Package timeoutmux gives http.TimeoutHandler a router, which may have any handler
// of the package.
package timeoutmux

import (
	"net/http"
	"time"
)

func report(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("report"))
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")   // want "browsers never get this header"
	http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Path: "/report"}) // want "browsers never get this cookie"
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/report", report)
	return http.TimeoutHandler(mux, time.Second, "too slow")
}
