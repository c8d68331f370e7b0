package bad

import (
	"net/http"
	"net/http/httputil"
)

func plural(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origins", "https://app.example") // want "ignore Access-Control-Allow-Origins: the name of the header is Access-Control-Allow-Origin$"
}

func singular(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credential", "true")      // want "is Access-Control-Allow-Credentials"
	w.Header().Set("Access-Control-Allow-Method", "PUT")           // want "is Access-Control-Allow-Methods"
	w.Header().Set("Access-Control-Allow-Header", "Authorization") // want "is Access-Control-Allow-Headers"
	w.Header().Set("Access-Control-MaxAge", "600")                 // want "is Access-Control-Max-Age"
}

func letters(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Acess-Control-Allow-Headers", "X-Token")      // want "ignore Acess-Control-Allow-Headers"
	w.Header().Set("Access-Control-Allow-Orgin", "*")             // want "ignore Access-Control-Allow-Orgin"
	w.Header().Set("Access_Control_Expose_Headers", "X-Total")    // want "ignore Access_control_expose_headers|ignore Access_Control_Expose_Headers"
	w.Header().Set("Access-Control-Allow-Methods:", "GET, PUT")   // want "ignore Access-Control-Allow-Methods:"
	w.Header()["Access-Control-Expose-Header"] = []string{"X-Id"} // want "ignore Access-Control-Expose-Header"
}

// The right name would send the request's own origin back: there is no fix.
func echoByWrongName(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origins", r.Header.Get("Origin")) // want "ignore Access-Control-Allow-Origins"
}

// The right name would want Vary: there is no fix.
func constantByOrigin(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == "https://app.example" {
		w.Header().Set("Access-Control-Allow-Origins", "https://app.example") // want "ignore Access-Control-Allow-Origins"
	}
}

// Credentials and whatever origin another function lets in: there is no fix.
func credentialsByWrongName(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credential", "true") // want "ignore Access-Control-Allow-Credential"
}

func swapped(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("https://app.example", "Access-Control-Allow-Origin") // want "the name and the value are swapped"
}

// There are credentials in this package, which * must not meet: there is no fix.
func swappedWildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("*", "Access-Control-Allow-Origin") // want "the name and the value are swapped"
}

func swappedCredentials(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("true", "Access-Control-Allow-Credentials") // want "the name and the value are swapped"
}

func onRequest(w http.ResponseWriter, r *http.Request) {
	r.Header.Set("Access-Control-Allow-Origin", origin) // want "it is set on the request, and belongs in the response"
}

func onClone(w http.ResponseWriter, r *http.Request) {
	r = r.Clone(r.Context())
	r.Header.Set("Access-Control-Allow-Headers", "X-Token") // want "it is set on the request"
}

var director = &httputil.ReverseProxy{
	Director: func(r *http.Request) {
		r.Header.Set("Access-Control-Allow-Origin", origin) // want "it is set on the request"
	},
}

var rewriter = &httputil.ReverseProxy{
	Rewrite: func(p *httputil.ProxyRequest) {
		p.Out.Header.Set("Access-Control-Allow-Origin", origin) // want "it is set on the request"
	},
}

func edit(p *httputil.ReverseProxy) {
	p.Director = func(r *http.Request) {
		r.Header.Set("Access-Control-Allow-Credentials", "true") // want "it is set on the request"
	}
}

func originInResponse(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Origin", "https://app.example") // want "ignore Origin in a response"
}

func requestInResponse(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Request-Method", "PUT")      // want "ignore Access-Control-Request-Method in a response"
	w.Header().Set("Access-Control-Request-Headers", "X-Token") // want "ignore Access-Control-Request-Headers in a response"
}

func readFromResponse(w http.ResponseWriter, r *http.Request) bool {
	return w.Header().Get("Origin") != "" // want "send Origin in the request, and this looks for it in the response"
}

func readFromRequest(w http.ResponseWriter, r *http.Request) bool {
	return r.Header.Get("Access-Control-Allow-Origin") != "" // want "never send Access-Control-Allow-Origin"
}

func readByRawKey(w http.ResponseWriter, r *http.Request) bool {
	return len(r.Header["origin"]) > 0 // want "keeps the header under Origin"
}
