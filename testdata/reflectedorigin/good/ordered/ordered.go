// Package ordered has checks that ask which of two texts comes first.
package ordered

import (
	"cmp"
	"net/http"
)

const own = "https://app.example.com"

var checks = map[string]func(string) bool{
	"/a": func(o string) bool { return !(o < own) && !(o > own) },
	"/b": func(o string) bool { return cmp.Compare(o, own) == 0 },
	"/c": func(o string) bool { return own <= o && o <= own },
}

var listed = []string{"https://admin.example.com", "https://app.example.com", "https://www.example.com"}

func isListed(origin string) bool {
	low, high := 0, len(listed)
	for low < high {
		if middle := (low + high) / 2; listed[middle] < origin {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low < len(listed) && listed[low] == origin
}

func handle(check func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); check(o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		w.Write([]byte("x"))
	}
}

func main() {
	mux := http.NewServeMux()
	for path, check := range checks {
		mux.HandleFunc(path, handle(check))
	}
	mux.HandleFunc("/listed", handle(isListed))
	http.ListenAndServe(":8080", mux)
}
