// Package rewritten has middlewares that change the request in a way that says nothing of
// the Origin.
package rewritten

import "net/http"

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

func dropOther(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !allowed[r.Header.Get("Origin")] {
			r.Header.Del("X-Forwarded-For")
		}
		next.ServeHTTP(w, r)
	})
}

func reflect(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func serve() http.Handler { return dropOther(http.HandlerFunc(reflect)) }

// dropAfter has read the Origin before.
func dropAfter(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	if !allowed[o] {
		r.Header.Del("Origin")
	}
	if o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// dropInCopy changes the request that it sends on, and no other.
func dropInCopy(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	out := r.Clone(r.Context())
	out.Header.Del("Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if resp, err := http.DefaultTransport.RoundTrip(out); err == nil {
		resp.Write(w)
	}
}

// setItself sets it to what it is.
func setItself(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	r.Header.Set("Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// setReferer takes the Origin from elsewhere.
func setReferer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("Origin") == "" {
		r.Header.Set("Origin", r.URL.Query().Get("origin"))
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
