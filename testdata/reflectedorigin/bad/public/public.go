// Package public has handlers that everybody may read, and one for a list of origins,
// which is not meant for the others.
package public

import "net/http"

var adminOrigins = map[string]bool{"https://admin.example.com": true}

func admin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); adminOrigins[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func orStar(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
	w.Write([]byte("{}"))
}

func orStarByLength(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Accept, Origin")
	origin := r.Header.Get("Origin")
	if len(origin) == 0 {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
}

func starFirst(w http.ResponseWriter, r *http.Request) {
	origin := "*"
	if o := r.Header.Get("Origin"); o != "" {
		origin = o
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
	w.Header().Add("Vary", "Origin")
	w.Write([]byte("{}"))
}

func readTwice(w http.ResponseWriter, r *http.Request) {
	var origin = "*"
	if r.Header.Get("Origin") != "" {
		origin = r.Header.Get("Origin")
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
}

func switched(on bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if on {
			origin := r.Header.Get("Origin")
			if origin == "" {
				origin = "*"
			}
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
		}
	}
}

// What follows is not to be shut out unseen either, but has more to be kept.

func usedElsewhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
	w.Write([]byte(origin))
}

func orPath(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "" || r.URL.Path == "/all" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
}

func orElse(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "" {
		origin = "*"
	} else {
		w.Header().Set("X-Origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
}

func either(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

func originOf(r *http.Request) string {
	if origin := r.Header.Get("Origin"); origin != "" {
		return origin
	}
	return "*"
}

func byFunction(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", originOf(r)) // want "the same as \\*"
}

// orOwn has an origin for requests without one.
func orOwn(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if origin == "" {
		origin = "https://app.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "the same as \\*"
}
