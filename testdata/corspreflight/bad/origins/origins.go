// Package origins lets in what it is told in many ways, where the preflight is not.
package origins

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

var allowOrigin = "https://app.example.com"

// Configure chooses who is let in.
func Configure(origin string) { allowOrigin = origin }

func setting(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", allowOrigin) // want "the answer to the preflight does not have this header"
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
}

func fromReferer(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		return
	}
	u, err := url.Parse(r.Referer())
	if err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host) // want "the answer to the preflight does not have this header"
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
}

var ours = regexp.MustCompile(`^https://.*\.example\.com$`)

func byPattern(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if r.Method == http.MethodOptions {
		return
	}
	w.Header().Add("Vary", "Origin")
	if ours.MatchString(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight does not have this header"
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
	}
}

var inAnyCase = regexp.MustCompile(`(?i)^https://App\.example\.com$`)

func byPatternInAnyCase(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if r.Method == http.MethodOptions {
		return
	}
	w.Header().Add("Vary", "Origin")
	if inAnyCase.MatchString(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight does not have this header"
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
	}
}

const domain = ".example.com"

func byEnd(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if strings.EqualFold(origin[max(0, len(origin)-len(domain)):], domain) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.WriteHeader(http.StatusBadRequest) // want "with status 400 rather than 2xx"
	}
}

// Both sites are known, and the preflight is for one.
func oneOfTwo(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	w.Header().Add("Vary", "Origin")
	switch origin := r.Header.Get("Origin"); origin {
	case "https://app.example.com", "https://admin.example.com":
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight allows another origin"
	}
}

// What is no PUT is answered as if nothing had been asked for, a preflight too.
func onlyPut(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPut {
		return
	}
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "the answer to the preflight does not have this header"
}

var trusted = map[string]bool{"https://app.example.com": true, "https://admin.example.com": true}

// The preflight names one whatever was found out about the Origin before.
func oneAfterAll(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); trusted[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight allows another origin"
	}
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
	}
}

// To trim a text is to decide nothing.
func trimmed(w http.ResponseWriter, r *http.Request) {
	origin := strings.TrimSpace(r.Header.Get("Origin"))
	if r.Method == http.MethodOptions {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the answer to the preflight does not have this header"
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
}

// That there is an Origin says nothing of whose it is.
func anyOrigin(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "" {
		return
	}
	if r.Method != http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "the answer to the preflight does not have this header"
	}
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
}

// The branch that answers names another site.
func namesOther(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://admin.example.com") // want "the answer to the preflight allows another origin"
}

// The URL is that of the preflight, too.
func fromURL(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.URL.Query().Get("origin")) // want "the answer to the preflight does not have this header"
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
}
