// Package credentials allows the origin of the request without a check.
package credentials

import (
	"encoding/json"
	"fmt"
	"net/http"

	"reflectedorigin.test/headers"
)

// handler echoes the Origin.
func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user: the request's Origin is allowed without a check, with credentials"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Vary", "Origin")
	fmt.Fprintln(w, "hello")
}

// variable keeps it in a variable.
func variable(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	json.NewEncoder(w).Encode(map[string]int{"total": 42})
}

// constants takes the names from another package.
func constants(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h.Set(headers.AllowOrigin, r.Header.Get(headers.Origin)) // want "as the logged-in user: the request's Origin"
	h.Set(headers.AllowCredentials, "true")
}

// lowerCase spells the names in lower case, which Get and Set do not mind.
func lowerCase(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("access-control-allow-origin", r.Header.Get("origin")) // want "as the logged-in user: the request's Origin"
	w.Header().Set("access-control-allow-credentials", "true")
}

// added uses Add.
func added(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	w.Header().Add("Access-Control-Allow-Credentials", "true")
}

// overWildcard starts with the wildcard and replaces it.
func overWildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// wildcardWithoutOrigin has the wildcard for requests without an Origin.
func wildcardWithoutOrigin(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// pointer writes through a pointer to the writer.
func pointer(w *http.ResponseWriter, r *http.Request) {
	(*w).Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	(*w).Header().Set("Access-Control-Allow-Credentials", "true")
}

// withError answers with an error, which keeps the headers.
func withError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	http.Error(w, "balance: 12", http.StatusConflict)
}

// onOneBranch echoes for the requests of the application's own API.
func onOneBranch(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/api/me" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// orWildcard has the wildcard on the other branch.
func orWildcard(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

// afterWildcard has left with the wildcard before.
func afterWildcard(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// wildcardByMethod has the wildcard for another method.
func wildcardByMethod(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.Header().Set("Access-Control-Allow-Origin", "*")
	default:
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func allowAll(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// overWildcardOfHelper starts with the wildcard of another function.
func overWildcardOfHelper(w http.ResponseWriter, r *http.Request) {
	allowAll(w)
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
