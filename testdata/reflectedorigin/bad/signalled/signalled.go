// Package signalled waits for what tells nothing of the Origin.
package signalled

import (
	"log"
	"net/http"
	"time"
)

func logged(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	done := make(chan struct{})
	go func() {
		defer close(done)
		log.Println(origin)
	}()
	<-done
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func inTime(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	done := make(chan struct{})
	go func() {
		log.Println(origin)
		close(done)
	}()
	select {
	case <-done:
	case <-time.After(time.Second):
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// other is told of something else.
func other(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	done := make(chan struct{})
	go func() {
		if r.ParseForm() == nil {
			close(done)
		}
	}()
	select {
	case <-done:
	case <-r.Context().Done():
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
