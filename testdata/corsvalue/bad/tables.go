package bad

import "net/http"

func put(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

func putMethods(w http.ResponseWriter, methods string) {
	w.Header().Set("Access-Control-Allow-Methods", methods)
}

func byHelpers(w http.ResponseWriter, r *http.Request) {
	put(w, "Access-Control-Allow-Headers", "X-A X-B")      // want "\"X-A X-B\" in Access-Control-Allow-Headers is no name of a header"
	put(w, "Access-Control-Expose-Headers", "X-Total,X-A") // only commas
	putMethods(w, "GET;PUT")                               // want "\"GET;PUT\" in Access-Control-Allow-Methods is no method"
}

func byVariable(w http.ResponseWriter, r *http.Request) {
	name := "Access-Control-Max-Age"
	w.Header().Set(name, "1e3") // want "Access-Control-Max-Age: 1e3, which is no plain number of seconds"
}

func byPairs(w http.ResponseWriter, r *http.Request) {
	for _, h := range []struct{ name, value string }{
		{"Access-Control-Allow-Methods", "GET PUT"},
		{"Access-Control-Allow-Headers", "X-A, X-B"},
	} {
		w.Header().Set(h.name, h.value) // want "\"GET PUT\" in Access-Control-Allow-Methods is no method"
	}
}

var defaults = map[string]string{
	"Access-Control-Expose-Headers": "X-Total, Set-Cookie", // want "never let a page read Set-Cookie"
	"Access-Control-Max-Age":        "600",
}

func byMap(w http.ResponseWriter, r *http.Request) {
	for name, value := range defaults {
		w.Header().Set(name, value)
	}
}

func byMethodValue(w http.ResponseWriter, r *http.Request) {
	set := w.Header().Set
	set("Access-Control-Max-Age", "10m") // want "Access-Control-Max-Age: 10m, which is no plain number of seconds"
	func(name, value string) {           // want "patch in Access-Control-Allow-Methods does not allow PATCH"
		w.Header().Set(name, value)
	}("Access-Control-Allow-Methods", "get, post, patch")
}
