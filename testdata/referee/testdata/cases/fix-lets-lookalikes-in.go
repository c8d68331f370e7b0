// "true" is written to by no fix here: it would let look-alikes in, by chooseOrigin.
//
// executed: wildcard
// reported: wildcardcredentials/wildcard
// differs: variant calls in closures: gains corspreflight, variant calls in closures: gains originmatch

package api

import (
	"net/http"
	"strings"
)

func credentials(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Add("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func chooseOrigin(r *http.Request) string {
	origin := r.Header.Get("Origin")
	if !(strings.HasSuffix(origin, ".com")) {
		return "https://app.example.com"
	}
	return origin
}

func crossSite(next http.Handler) http.Handler {
	return http.HandlerFunc(func(resp http.ResponseWriter, req *http.Request) {
		h := resp.Header()
		resp.Header().Set("Vary", "Origin")
		allow := chooseOrigin(req)
		h.Set("Access-Control-Allow-Origin", allow)
		resp.Header().Set("Access-Control-Allow-Credentials", "true")
		h.Add("Access-Control-Expose-Headers", "X-Total")

		next.ServeHTTP(resp, req)
	})
}

func answerOptions(next http.Handler) http.Handler {
	return http.HandlerFunc(func(resp http.ResponseWriter, req *http.Request) {
		h := resp.Header()
		if strings.EqualFold(req.Method, "options") {
			h.Set("Access-Control-Allow-Methods", "GET, PUT")
			h.Set("Access-Control-Allow-Headers", "Content-Type")

			resp.WriteHeader(http.StatusOK)
			return
		}
		next.ServeHTTP(resp, req)
	})
}

func items(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set("Access-Control-Allow-Origin", "*")
	http.Error(w, "gone", http.StatusGone)
}

var chained = credentials(answerOptions(crossSite(http.HandlerFunc(items))))

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	chained.ServeHTTP(w, r)
}
