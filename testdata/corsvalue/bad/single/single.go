// Package single adds headers in loops that go round more than once, or may.
package single

import "net/http"

func made(w http.ResponseWriter, r *http.Request) {
	for range make([]string, 2) {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "twice, even if both have the same value"
	}
}

func array(w http.ResponseWriter, r *http.Request) {
	var list [2]string
	list[0] = r.Host
	for range list {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "twice, even if both have the same value"
	}
}

func appended(w http.ResponseWriter, r *http.Request) {
	list := make([]string, 1)
	list = append(list, r.Header.Values("X-Origin")...)
	for range list {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "twice, even if both have the same value"
	}
}

func counted(w http.ResponseWriter, r *http.Request) {
	for i := 0; i < 2; i++ {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "twice, even if both have the same value"
	}
}

func part(w http.ResponseWriter, r *http.Request) {
	for range r.Header.Values("X-Origin")[:2] {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com") // want "twice, even if both have the same value"
	}
}
