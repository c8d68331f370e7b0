package defaults

import (
	"cmp"
	"net/http"
	"os"
)

func getenv(name, fallback string) string {
	if v, ok := os.LookupEnv(name); ok {
		return v
	}
	return fallback
}

// fallback gives the wildcard as the default of a setting.
func fallback(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", getenv("CORS_ORIGIN", "*")) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// emptySetting replaces an empty setting by the wildcard.
func emptySetting(w http.ResponseWriter, r *http.Request) {
	origin := os.Getenv("CORS_ORIGIN")
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// missingSetting does so for one that is not there at all.
func missingSetting(w http.ResponseWriter, r *http.Request) {
	origin, ok := os.LookupEnv("CORS_ORIGIN")
	if !ok {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// firstNonEmpty says the same in one line.
func firstNonEmpty(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", cmp.Or(os.Getenv("CORS_ORIGIN"), "*")) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

type settings struct {
	clientURL string
}

// emptyField replaces an empty field of the configuration.
func (s *settings) emptyField(next http.Handler) http.Handler {
	clientURL := s.clientURL
	if clientURL == "" {
		clientURL = "*"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", clientURL) // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

// emptyParameter replaces an empty parameter of the constructor.
func emptyParameter(origin string) func(http.Handler) http.Handler {
	if origin == "" {
		origin = "*"
	}
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
			next.ServeHTTP(w, r)
		})
	}
}

var configuredOrigin = getenv("CORS_ORIGIN", "*")

// packageFallback reads the setting when the program starts.
func packageFallback(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", configuredOrigin) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// withDefault has a default for what it is given where requests come in: the
// credentials are for the other origins.
func withDefault(origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin == "" {
			origin = "*"
		}
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func withDefaultList(origins []string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if len(origins) == 0 {
			origins = []string{"*"}
		}
		w.Header().Set("Access-Control-Allow-Origin", origins[0]) // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
