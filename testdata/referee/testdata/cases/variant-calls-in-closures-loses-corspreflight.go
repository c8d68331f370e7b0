// A change that changes no answer changes what is reported.
//
// executed: anonymous, vary
// reported: varyorigin/missing
// differs: miss anonymous (silence: refused to read)

package api

import (
	"encoding/json"
	"net/http"
	"net/url"
)

func setHeader(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

const headerAccessControlAllowMethods = "Access-Control-Allow-Methods"

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	h := w.Header()
	h.Add("Access-Control-Allow-Origin", origin)

	u, err2 := url.Parse(origin)
	if err2 == nil && u.Host == "app.example.com" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	if r.Method == http.MethodOptions {
		setHeader(w, "Access-Control-Allow-Origin", "https://app.example.com")
		h.Set(headerAccessControlAllowMethods, "GET, PUT")

		w.WriteHeader(http.StatusNoContent)
		return
	}
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode([]string{"tea"})
}
