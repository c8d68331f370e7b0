// From a generated program: variant calls in closures: loses corspreflight.
//
// executed: refused, list
// reported: corspreflight/credentials, corsvalue/maxage
// differs: variant calls in closures: loses corspreflight

package api

import (
	"encoding/json"
	"log"
	"net/http"
)

func varied(next http.Handler) http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		writer.Header().Add("Vary", "Origin")
		next.ServeHTTP(writer, request)
	})
}

func star(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		next.ServeHTTP(w, r)
	})
}

func crossSite(next http.Handler) http.Handler {
	return http.HandlerFunc(func(writer http.ResponseWriter, request *http.Request) {
		for _, p := range [][2]string{
			{"Access-Control-Allow-Origin", "https://app.example.com"},
			{"Access-Control-Allow-Credentials", "true"},
		} {
			writer.Header().Set(p[0], p[1])
		}
		writer.Header().Add("Vary", "Origin")
		next.ServeHTTP(writer, request)
	})
}

func setHeader(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

func setHeaderWhy(w http.ResponseWriter, value, name, why string) {
	log.Print(why)
	w.Header().Set(name, value)
}

func answerOptions(next http.Handler) http.Handler {
	return http.HandlerFunc(func(resp http.ResponseWriter, req *http.Request) {
		h := resp.Header()
		if req.Method == "OPTIONS" {
			h.Add("Access-Control-Allow-Methods", "GET, PUT")
			setHeader(resp, "Access-Control-Allow-Headers", "Content-Type")
			setHeaderWhy(resp, "10m", "Access-Control-Max-Age", "all of it")

			resp.WriteHeader(204)
			return
		}
		next.ServeHTTP(resp, req)
	})
}

func items(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode([]string{"tea"})
}

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	star(answerOptions(varied(crossSite(http.HandlerFunc(items))))).ServeHTTP(w, r)
}
