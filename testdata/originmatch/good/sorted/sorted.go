// Package sorted looks where in a list the Origin would be, and whether it is there.
package sorted

import (
	"net/http"
	"slices"
	"sort"
)

var origins = []string{"https://web.example.com", "https://admin.example.com", "https://app.example.com"}

func init() { sort.Strings(origins) }

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func place(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if i := sort.SearchStrings(origins, origin); i < len(origins) && origins[i] == origin {
		allow(w, origin)
	}
}

func otherwise(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if i := sort.SearchStrings(origins, origin); i == len(origins) || origins[i] != origin {
		return
	}
	allow(w, origin)
}

func binary(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if _, found := slices.BinarySearch(origins, origin); found {
		allow(w, origin)
	}
}

func local(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	list := []string{"https://web.example.com", "https://admin.example.com"}
	sort.Strings(list)
	origin := r.Header.Get("Origin")
	if i := sort.SearchStrings(list, origin); i < len(list) && list[i] == origin {
		allow(w, origin)
	}
}
