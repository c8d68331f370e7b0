package bad

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

func addedTwice(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", "https://a.example")
	w.Header().Add("Access-Control-Allow-Origin", "https://b.example") // want "Access-Control-Allow-Origin twice"
}

func addedAfterSet(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Add("Access-Control-Allow-Origin", "*") // want "Access-Control-Allow-Origin twice"
}

func addedByTwo(w http.ResponseWriter, r *http.Request) {
	addOrigin(w)
	w.Header().Add("Access-Control-Allow-Origin", origin) // want "Access-Control-Allow-Origin twice"
}

func addOrigin(w http.ResponseWriter) {
	w.Header().Add("Access-Control-Allow-Origin", origin)
}

func addedInLoop(w http.ResponseWriter, r *http.Request) {
	for _, o := range allowed {
		w.Header().Add("Access-Control-Allow-Origin", o) // want "Access-Control-Allow-Origin twice"
	}
}

func addedInKnownLoop(w http.ResponseWriter, r *http.Request) {
	for _, o := range []string{"https://a.example", "https://b.example"} {
		w.Header().Add("Access-Control-Allow-Origin", o) // want "Access-Control-Allow-Origin twice"
	}
}

func addedFromTable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	for name, value := range map[string]string{
		"Access-Control-Allow-Origin": origin, // want "Access-Control-Allow-Origin twice"
	} {
		w.Header().Add(name, value)
	}
}

func listOfLines(w http.ResponseWriter, r *http.Request) {
	w.Header()["Access-Control-Allow-Origin"] = []string{"https://a.example", "https://b.example"} // want "Access-Control-Allow-Origin twice"
}

func rawKeyAndSet(w http.ResponseWriter, r *http.Request) {
	w.Header()["access-control-allow-origin"] = []string{"*"} // want "Access-Control-Allow-Origin twice"
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func rawKeyAfterSet(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header()["access-control-allow-origin"] = []string{"*"} // want "Access-Control-Allow-Origin twice"
}

func credentialsTwice(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Access-Control-Allow-Credentials", "true") // want "Access-Control-Allow-Credentials twice"
}

// Set would let everybody in, with cookies: there is no fix.
func echoAdded(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "Access-Control-Allow-Origin twice"
}

func upstream(target *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(target)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "if the upstream sends the header too"
		p.ServeHTTP(w, r)
	})
}

var proxy = &httputil.ReverseProxy{Director: func(r *http.Request) { r.URL.Host = "api.internal" }}

func upstreamOfLiteral(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "if the upstream sends the header too"
	proxy.ServeHTTP(w, r)
}

// Credentials that are allowed once would meet the *: there is no fix.
func twiceWithWildcard(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Access-Control-Allow-Credentials", "true") // want "Access-Control-Allow-Credentials twice"
}
