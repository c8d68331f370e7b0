package good

import (
	"net/http"
	"slices"
	"strings"
)

var preflights = map[string]bool{"OPTIONS": true}

var kinds = map[string]string{http.MethodOptions: "preflight", http.MethodGet: "read"}

// Preflights are told from other requests by tables of methods: no cache keeps the
// answers.
var preflightOrigins = []string{"https://a.example.com", "https://b.example.com"}

func inMapOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if preflights[r.Method] && slices.Contains(preflightOrigins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.WriteHeader(204)
		return
	}
	w.Write(nil)
}

func keyOfMapOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if _, ok := preflights[r.Method]; ok {
		if slices.Contains(preflightOrigins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		w.WriteHeader(204)
		return
	}
	w.Write(nil)
}

func elementOfMapOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if kinds[r.Method] == "preflight" {
		if slices.Contains(preflightOrigins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		w.WriteHeader(204)
		return
	}
	w.Write(nil)
}

func inListOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if slices.Contains([]string{"OPTIONS"}, r.Method) {
		if slices.Contains(preflightOrigins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		w.WriteHeader(204)
		return
	}
	w.Write(nil)
}

func whateverTheCaseOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if strings.EqualFold(r.Method, "options") {
		if slices.Contains(preflightOrigins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		w.WriteHeader(204)
		return
	}
	w.Write(nil)
}

func inCapitalsOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if strings.ToUpper(r.Method) == "OPTIONS" {
		if slices.Contains(preflightOrigins, o) {
			w.Header().Set("Access-Control-Allow-Origin", o)
		}
		w.WriteHeader(204)
		return
	}
	w.Write(nil)
}

func notInMapOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if !preflights[r.Method] {
		w.Write(nil)
		return
	}
	if slices.Contains(preflightOrigins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	w.WriteHeader(204)
}

func isPreflight(method string) bool { return preflights[method] }

func byHelperOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	if !isPreflight(r.Method) {
		w.Write(nil)
		return
	}
	if slices.Contains(preflightOrigins, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
	w.WriteHeader(204)
}

func byLoopOfMethods(w http.ResponseWriter, r *http.Request) {
	o := r.Header.Get("Origin")
	for m := range preflights {
		if m == r.Method {
			if slices.Contains(preflightOrigins, o) {
				w.Header().Set("Access-Control-Allow-Origin", o)
			}
			w.WriteHeader(204)
			return
		}
	}
	w.Write(nil)
}
