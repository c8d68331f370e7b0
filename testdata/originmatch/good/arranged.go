package good

import (
	"net/http"
	"slices"
	"sort"
)

// Elements that are put in order are those that were there before.
func searched(more []string) http.Handler {
	list := []string{"https://www.example.org", "https://app.example.org"}
	sort.Strings(list)
	other := slices.Clone(more)
	slices.Sort(other)
	made := make([]string, 2)
	copy(made, more)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		origin := r.Header.Get("Origin")
		if _, found := slices.BinarySearch(list, origin); found || slices.Contains(other, origin) || slices.Contains(made, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
