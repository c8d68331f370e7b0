// Package origins lets in what it is told in many ways, and preflights tell the same
// or whom they are for.
package origins

import (
	"net/http"
	"net/url"
	"strings"
)

var allowOrigin = "https://app.example.com"

// Configure chooses who is let in.
func Configure(origin string) { allowOrigin = origin }

func setting(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", allowOrigin)
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", allowOrigin)
}

// The setting may be what the preflight names.
func settingOrConstant(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", allowOrigin)
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

func fromReferer(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Referer())
	if err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host)
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
	}
}

// Everybody may read, and one site may change something.
func forOne(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// What has no word of preflights answers simple requests.
func onlyGet(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

// What is no site of a domain gets no answer to its preflight.
func siteOfDomain(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if r.Method == http.MethodOptions && !strings.HasSuffix(strings.TrimPrefix(origin, "https://"), ".example.com") {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
}

// The URL names the same site to both.
func fromURL(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.URL.Query().Get("origin"))
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
	}
}

var nobody = map[string]bool{}

// A check may let in nobody so far: it is one, and what comes after it is for all.
func checkedFirst(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); nobody[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
		}
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next(w, r)
	}
}

var forAll = checkedFirst(func(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
})
