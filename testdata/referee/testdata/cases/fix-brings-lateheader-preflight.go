// From a generated program: fix brings lateheader/preflight.
//
// executed: refused, value
// reported: corsvalue/duplicate, lateheader/preflight
// differs: nothing

package api

import (
	"net/http"
)

func withCORS(next http.Handler) http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {

		if request.Method == "OPTIONS" {

			writer.WriteHeader(http.StatusOK)
			return
		}

		writer.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")

		writer.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
		writer.Header().Set("Access-Control-Allow-Credentials", "true")

	})
}

func items(w http.ResponseWriter, r *http.Request) {

}

func Handler(w http.ResponseWriter, r *http.Request) {
	withCORS(http.HandlerFunc(items)).ServeHTTP(w, r)
}
