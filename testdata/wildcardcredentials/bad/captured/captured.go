// Package captured has lists of headers outside the functions that set them.
package captured

import "net/http"

func structs() http.HandlerFunc {
	headers := []struct{ name, value string }{
		{"Access-Control-Allow-Origin", "*"},
		{"Access-Control-Allow-Credentials", "true"},
	}
	return func(w http.ResponseWriter, r *http.Request) {
		for _, h := range headers {
			w.Header().Set(h.name, h.value) // want "reject every credentialed response"
		}
	}
}

func pairs(next http.Handler) http.Handler {
	var headers = [][2]string{
		{"Access-Control-Allow-Origin", "*"},
		{"Access-Control-Allow-Credentials", "true"},
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		for _, h := range headers {
			w.Header().Add(h[0], h[1]) // want "reject every credentialed response"
		}
		next.ServeHTTP(w, r)
	})
}

// What the caller has changed is not known.
func changed(more [][2]string) http.HandlerFunc {
	headers := [][2]string{{"Access-Control-Allow-Origin", "*"}}
	headers = append(headers, more...)
	return func(w http.ResponseWriter, r *http.Request) {
		for _, h := range headers {
			w.Header().Set(h[0], h[1])
		}
	}
}
