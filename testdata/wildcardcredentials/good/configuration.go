package good

import (
	"net/http"
	"os"

	"wildcardcredentials.test/headers"
	"wildcardcredentials.test/policy"
)

// environment sends what the environment says: nothing says that it is "*".
func environment(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", os.Getenv("CORS_ORIGIN"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// field sends a configured origin.
func (s *settings) field(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// otherPackage sends what a function out of sight returns.
func otherPackage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(headers.AllowOrigin, policy.Origin())
	w.Header().Set(headers.AllowCredentials, "true")
}

// otherPackageConstant returns the wildcard, but out of sight.
func otherPackageConstant(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(headers.AllowOrigin, policy.Any())
	w.Header().Set(headers.AllowCredentials, "true")
}

// bothConfigured takes both values from the configuration.
func bothConfigured(c policy.Settings) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", c.AllowOrigin)
		w.Header().Set("Access-Control-Allow-Credentials", c.AllowCredentials)
	}
}

// credentialsBySetting leaves the credentials to the operator, who
// may do without.
func (s *settings) credentialsBySetting(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if s.credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// twoSettings lets two settings decide, one for each header.
func (s *settings) twoSettings(w http.ResponseWriter, r *http.Request) {
	if s.open {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if s.credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// credentialsByEnvironment holds the operator's choice in a variable.
func credentialsByEnvironment(w http.ResponseWriter, r *http.Request) {
	credentials := os.Getenv("CORS_CREDENTIALS") == "1"
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if credentials {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// otherDefault has a default that is an origin.
func otherDefault(w http.ResponseWriter, r *http.Request) {
	origin := os.Getenv("CORS_ORIGIN")
	if origin == "" {
		origin = "http://localhost:3000"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// emptySettingOff sends nothing for an empty setting.
func (s *settings) emptySettingOff(w http.ResponseWriter, r *http.Request) {
	if s.origin == "" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", s.origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// wildcardSkipped looks for the wildcard in order not to send it.
func (s *settings) wildcardSkipped(w http.ResponseWriter, r *http.Request) {
	if s.origin == "*" {
		http.Error(w, "not configured", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", s.origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// unknownName writes a header whose name is not known.
func unknownName(w http.ResponseWriter, name string) {
	w.Header().Set(name, "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// configuredHeaders copies headers from the configuration.
func configuredHeaders(w http.ResponseWriter, extra map[string]string) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	for name, value := range extra {
		w.Header().Set(name, value)
	}
}
