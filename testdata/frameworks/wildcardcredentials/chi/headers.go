// Package chi answers with wildcard origins through chi.
package chi

import (
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
)

func wildcardWithCredentials(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.WriteHeader(http.StatusOK)
}

func credentialsFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	w.WriteHeader(http.StatusOK)
}

func wildcardMiddleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Methods", "GET, POST, OPTIONS")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		if r.Method == http.MethodOptions {
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func allowCredentials(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func credentialsFromHelper(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	allowCredentials(w, r)
	w.WriteHeader(http.StatusOK)
}

var configured = os.Getenv("ALLOWED_ORIGIN")

func wildcardByDefault(w http.ResponseWriter, r *http.Request) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.WriteHeader(http.StatusOK)
}

func wildcardAlone(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", "Authorization")
	w.WriteHeader(http.StatusOK)
}

func credentialsFalse(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "false")
	w.WriteHeader(http.StatusOK)
}

func explicitOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.WriteHeader(http.StatusOK)
}

func exclusiveBranches(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	w.WriteHeader(http.StatusOK)
}

func wildcardReplaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.WriteHeader(http.StatusOK)
}

func credentialsUnlessWildcard(w http.ResponseWriter, r *http.Request) {
	origin := configured
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.WriteHeader(http.StatusOK)
}

// What the configuration holds is unknown.
func configuredOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", configured)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.WriteHeader(http.StatusOK)
}

func setHeaderPair(r chi.Router) {
	r.Use(middleware.SetHeader("Access-Control-Allow-Origin", "*")) // want "reject every credentialed response"
	r.Use(middleware.SetHeader("Access-Control-Allow-Credentials", "true"))
}

func setHeaderPairInOneCall() http.Handler {
	r := chi.NewRouter()
	r.Use(
		middleware.Logger,
		middleware.SetHeader("Access-Control-Allow-Credentials", "true"),
		middleware.SetHeader("Access-Control-Allow-Origin", "*"), // want "reject every credentialed response"
	)
	return r
}

func setHeaderWildcardOnly() http.Handler {
	r := chi.NewRouter()
	r.Use(middleware.SetHeader("Access-Control-Allow-Origin", "*"))
	r.Use(middleware.SetHeader("Access-Control-Allow-Credentials", "false"))
	return r
}

func setHeaderOnTwoRouters(public, private chi.Router) {
	public.Use(middleware.SetHeader("Access-Control-Allow-Origin", "*"))
	private.Use(middleware.SetHeader("Access-Control-Allow-Origin", "https://app.example.com"))
	private.Use(middleware.SetHeader("Access-Control-Allow-Credentials", "true"))
}

// With returns another router and leaves r as it is.
func setHeaderInline(r chi.Router, h http.HandlerFunc) {
	r.With(middleware.SetHeader("Access-Control-Allow-Origin", "*")).Get("/public", h)
	r.With(middleware.SetHeader("Access-Control-Allow-Credentials", "true")).Get("/private", h)
}

func registered(h http.HandlerFunc) http.Handler {
	r := chi.NewRouter()
	r.Use(func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			next.ServeHTTP(w, r)
		})
	})
	r.Get("/", h)
	return r
}
