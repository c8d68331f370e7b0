// Package around has preflights that something around what allows the origin
// answers.
package around

import "net/http"

func answerOptions(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
			return
		}
		next.ServeHTTP(w, r)
	})
}

func allowAll(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "the answer to the preflight does not have this header"
		next.ServeHTTP(w, r)
	})
}

func items(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("{}"))
}

func chain(w http.ResponseWriter, r *http.Request) {
	answerOptions(allowAll(http.HandlerFunc(items))).ServeHTTP(w, r)
}
