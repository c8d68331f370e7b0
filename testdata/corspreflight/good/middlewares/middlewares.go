package main

import "net/http"

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// handsOn leaves preflights to the next one.
func handsOn(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

// answersOnly leaves other requests to the next one, which may set the headers.
func answersOnly(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func auth(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := r.Cookie("session"); err != nil {
			http.Error(w, "log in", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	})
}

// optional goes on without a cookie.
func optional(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c, err := r.Cookie("session"); err == nil {
			r.Header.Set("X-User", c.Value)
		}
		next.ServeHTTP(w, r)
	})
}

// skips leaves preflights alone.
func skips(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			next.ServeHTTP(w, r)
			return
		}
		auth(next).ServeHTTP(w, r)
	})
}

// inner has headers of its own, and refuses what cors has answered.
func inner(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPut {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.Write([]byte("{}"))
}

func api(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func main() {
	http.Handle("/a", cors(auth(http.HandlerFunc(api))))
	http.Handle("/b", optional(cors(http.HandlerFunc(api))))
	http.Handle("/c", skips(cors(http.HandlerFunc(api))))
	http.Handle("/d", handsOn(outOfSight))
	http.Handle("/e", answersOnly(outOfSight))
	http.HandleFunc("/f", inner)
	http.ListenAndServe(":8080", cors(http.DefaultServeMux))
}

var outOfSight http.Handler
