package good

import (
	"fmt"
	"net/http"
	"os"
)

// headersFirst sets them before it looks at the method.
func headersFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	fmt.Fprintln(w, "hello")
}

// bothBranches sets them on each.
func bothBranches(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

// plainOptions tells an OPTIONS that is no preflight from one that is.
func plainOptions(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		if r.Header.Get("Access-Control-Request-Method") == "" {
			w.Header().Set("Allow", "GET, PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

// refusesPreflights says so: what needs none may be read.
func refusesPreflights(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

// otherMethods is about another method.
func otherMethods(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodDelete {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

// strangers are let in nowhere.
func strangers(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	if origin != "https://app.example.com" {
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
		}
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	fmt.Fprintln(w, "hello")
}

// behindProxy leaves preflights to a proxy, if there is one.
func behindProxy(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions && os.Getenv("PROXY") != "" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

// aside allows an origin where the branch does not lead.
func aside(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		fmt.Fprintln(w, "hello")
	}
}

// closed allows nobody by a setting, and otherwise everybody, preflights too.
func (s *settings) closed(w http.ResponseWriter, r *http.Request) {
	if !s.open {
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
		}
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

// internal answers the preflights of a path that allows no origin; those of others
// are answered as everything is.
func internal(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/internal" {
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		fmt.Fprintln(w, "for pages of this site")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	fmt.Fprintln(w, "hello")
}
