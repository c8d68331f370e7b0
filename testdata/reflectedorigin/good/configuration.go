package good

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

// orSwitch lets the operator switch the check off.
func (o *options) orSwitch(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if o.allowAll || o.allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// switchFirst does so on a branch of its own.
func (o *options) switchFirst(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	allowed := false
	if o.development {
		allowed = true
	} else if o.allowed[origin] {
		allowed = true
	}
	if allowed {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// configuredList lets the operator list the wildcard; nothing says that
// the list has it.
func (o *options) configuredList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	for _, allowed := range o.origins {
		if allowed == "*" || allowed == origin {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			break
		}
	}
}

// configuredFlag keeps the answer of such a loop in a variable.
func (o *options) configuredFlag(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	ok := false
	for _, allowed := range o.origins {
		if allowed == "*" || allowed == origin {
			ok = true
			break
		}
	}
	if ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// environmentList takes the list from the environment.
func environmentList(next http.Handler) http.Handler {
	origins := strings.Split(os.Getenv("CORS_ORIGINS"), ",")
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); slices.Contains(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			w.Header().Add("Vary", "Origin")
		}
		next.ServeHTTP(w, r)
	})
}

// environmentValue compares with one origin from there.
func environmentValue(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == os.Getenv("FRONTEND_URL") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// configuredOrigin sends a configured value, not the request's.
func (o *options) configuredOrigin(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "" {
		w.Header().Set("Access-Control-Allow-Origin", o.allowedValue)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// parameter sends the argument of the constructor.
func parameter(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// wildcard sends one value to everyone.
func wildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// fixed names one origin, whatever the request's is.
func fixed(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "" {
		w.Header().Set("Access-Control-Allow-Origin", appOrigin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type originKey struct{}

// contextValue sends what an outer handler put into the context.
func contextValue(w http.ResponseWriter, r *http.Request) {
	if origin, ok := r.Context().Value(originKey{}).(string); ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Whoever runs the program switches a comparison with a constant off, too.

const ownOrigin = "https://app.example.com"

var development = os.Getenv("APP_ENV") == "development"

func comparedOr(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if development || origin == ownOrigin {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func isOwn(origin string) bool { return origin == ownOrigin || origin == "https://b.example.com" }

func predicateOr(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if development || isOwn(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func widerCases(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch origin := r.Header.Get("Origin"); origin {
	case ownOrigin:
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	default:
		if development {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// No page gets to see what a user sees: the others are told that they may not.
func refusedWithHeaders(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin != "" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			if !slices.Contains(allowedByList, origin) {
				w.WriteHeader(http.StatusForbidden)
				return
			}
		}
		next.ServeHTTP(w, r)
	})
}

var allowedByList = []string{"https://app.example.com", "https://b.example.com"}
