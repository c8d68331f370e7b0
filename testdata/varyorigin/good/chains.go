package good

import "net/http"

func reflecting(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); chained[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

var chained = map[string]bool{"https://app.example.com": true}

// What is around the middleware keeps the response from caches.
func notStored(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-store")
		next.ServeHTTP(w, r)
	})
}

func timed(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		defer println(r.URL.Path)
		next.ServeHTTP(w, r)
	})
}

// A handler that is only used behind the one that keeps caches away.
func echoing(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); chained[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Write([]byte("{}"))
}

func routes(mux *http.ServeMux) {
	mux.Handle("/", notStored(timed(reflecting(http.NotFoundHandler()))))
	mux.Handle("/echo", notStored(http.HandlerFunc(echoing)))
}
