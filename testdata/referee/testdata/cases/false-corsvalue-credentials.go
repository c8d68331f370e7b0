// From a generated program: false corsvalue/credentials.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"net/http"
)

func credentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {

		w.Header().Set("Access-Control-Allow-Credentials", "true")

	})
}

func crossSite(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {

		for _, p := range [][2]string{
			{"Access-Control-Allow-Origin", "https://app.example.com"},
			{"Access-Control-Allow-Credentials", "1"},
		} {
			w.Header().Set(p[0], p[1])
		}
		next.ServeHTTP(w, req)
	})
}

func items(w http.ResponseWriter, r *http.Request) {

}

func Handler(w http.ResponseWriter, r *http.Request) {
	crossSite(credentials(http.HandlerFunc(items))).ServeHTTP(w, r)
}
