// Package carried has handlers that go by what the context of the request has, which
// tells nothing of the Origin.
package carried

import (
	"context"
	"net/http"
)

type (
	allowedKey struct{}
	otherKey   struct{}
	userKey    struct{}
	presentKey struct{}
)

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

// resolve stores true, whatever the Origin is.
func resolve(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Origin") != "" {
			r = r.WithContext(context.WithValue(r.Context(), allowedKey{}, true))
		}
		next.ServeHTTP(w, r)
	})
}

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if ok, _ := r.Context().Value(allowedKey{}).(bool); ok {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func serve(api http.Handler) http.Handler { return resolve(cors(api)) }

// resolveBoth stores the answer by one key, and what says nothing by another.
func resolveBoth(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), allowedKey{}, allowed[r.Header.Get("Origin")])
		ctx = context.WithValue(ctx, otherKey{}, true)
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func corsOther(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if ok, _ := r.Context().Value(otherKey{}).(bool); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func serveBoth() http.Handler { return resolveBoth(http.HandlerFunc(corsOther)) }

// resolvePresent stores the answer, and the handler asks whether there is one.
func resolvePresent(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), presentKey{}, allowed[r.Header.Get("Origin")])
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func corsPresent(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if _, ok := r.Context().Value(presentKey{}).(bool); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func servePresent() http.Handler { return resolvePresent(http.HandlerFunc(corsPresent)) }

// storeSelf stores what says nothing.
func storeSelf(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	ctx := context.WithValue(r.Context(), otherKey{}, r.Header.Get("Origin") != "")
	if ctx.Value(otherKey{}).(bool) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// storeOrigin stores the Origin itself.
func storeOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	r = r.WithContext(context.WithValue(r.Context(), otherKey{}, r.Header.Get("Origin")))
	if origin, ok := r.Context().Value(otherKey{}).(string); ok {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// readNothing goes by nothing that it reads.
func readNothing(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	user, _ := r.Context().Value(userKey{}).(string)
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if user == "" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte(user))
}

// login has the user, and says nothing of the Origin.
func login(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		c, err := r.Cookie("session")
		if err != nil {
			http.Error(w, "login", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), userKey{}, c.Value)))
	})
}

func me(w http.ResponseWriter, r *http.Request) {
	user, ok := r.Context().Value(userKey{}).(string)
	if !ok {
		http.Error(w, "login", http.StatusUnauthorized)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write([]byte(user))
}
