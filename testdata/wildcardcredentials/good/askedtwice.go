package good

import (
	"net/http"
	"net/url"
	"strings"
)

// These ask twice what they found out about the Origin: the answer is the same.

// askedParsed parses the Origin.
func askedParsed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	listed := err == nil && u.Host == "app.example.com"
	w.Header().Add("Vary", "Origin")
	if listed {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	if !listed {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

// askedSplit takes its parts.
func askedSplit(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	parts := strings.Split(origin, "://")
	listed := len(parts) == 2 && parts[1] == "app.example.com"
	w.Header().Add("Vary", "Origin")
	if listed {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	if !listed {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

// askedIndexed looks for its host.
func askedIndexed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	i := strings.Index(origin, "://")
	listed := i >= 0 && origin[i+3:] == "app.example.com"
	w.Header().Add("Vary", "Origin")
	if listed {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	if !listed {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

// askedLong looks at its length.
func askedLong(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	listed := len(origin) > 10 && origin[8:] == "app.example.com"
	w.Header().Add("Vary", "Origin")
	if listed {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	if !listed {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

// askedServed compares it with the host of the request.
func askedServed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	listed := err == nil && u.Host == r.Host
	w.Header().Add("Vary", "Origin")
	if listed {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	if !listed {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

// askedOwn does so with the text as it is.
func askedOwn(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	listed := origin == "https://"+r.Host
	w.Header().Add("Vary", "Origin")
	if listed {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	if !listed {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}
