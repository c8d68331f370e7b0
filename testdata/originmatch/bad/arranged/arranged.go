// Package arranged has lists of origins that are put in order, filled or made longer before
// they are asked.
package arranged

import (
	"maps"
	"net/http"
	"slices"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func sorted() http.Handler {
	list := []string{"https://example.org/", "https://app.example.org"} // want "so this lets nobody in: an origin ends after its host and port"
	slices.Sort(list)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); slices.Contains(list, origin) {
			allow(w, origin)
		}
	})
}

func reversed() http.Handler {
	list := []string{"https://shop.example.org", "https://m.example.org/"} // want "so this lets nobody in: an origin ends after its host and port"
	slices.Reverse(list)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); slices.Contains(list, origin) {
			allow(w, origin)
		}
	})
}

func filled() http.Handler {
	hosts := []string{"a.example.org", "b.example.org/"}
	list := make([]string, len(hosts))
	for i, host := range hosts {
		list[i] = "https://" + host // want "so this lets nobody in: an origin ends after its host and port"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); slices.Contains(list, origin) {
			allow(w, origin)
		}
	})
}

func longer() http.Handler {
	list := slices.Insert([]string{"https://c.example.org"}, 0, "https://d.example.org/") // want "so this lets nobody in: an origin ends after its host and port"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); slices.Contains(list, origin) {
			allow(w, origin)
		}
	})
}

func merged() http.Handler {
	set := map[string]bool{"https://e.example.org": true}
	maps.Copy(set, map[string]bool{"https://f.example.org/": true}) // want "so this lets nobody in: an origin ends after its host and port"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); set[origin] {
			allow(w, origin)
		}
	})
}
