// Package hoisted answers to preflights where there is an Origin.
package hoisted

import "net/http"

func allowCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); origin != "" {
			// Everybody may read it.
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "without a check, which is the same as"
			if r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") != "" {
				w.Header().Set("Access-Control-Allow-Headers", "Content-Type, Accept")
				w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

func withVary(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		if origin != "" {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "without a check, which is the same as"
			w.Header().Add("Vary", "Origin")
			if r.Method == http.MethodOptions {
				w.Header().Set("Access-Control-Allow-Headers", "Content-Type, Accept")
				w.WriteHeader(http.StatusNoContent)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

// byOwnHeader names the headers by a variable of the block.
func byOwnHeader(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		h := w.Header()
		h.Set("Access-Control-Allow-Origin", origin) // want "without a check, which is the same as"
		if r.Method == http.MethodOptions {
			return
		}
	}
	w.Write([]byte("hello"))
}
