package values

import (
	"net/http"

	"wildcardcredentials.test/headers"
)

const (
	allowOrigin = "Access-Control-Allow-Origin"
	anyOrigin   = "*"
)

// ownConstants takes name and value from constants of the package.
func ownConstants(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(allowOrigin, anyOrigin) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// otherConstants takes them from constants of another package.
func otherConstants(w http.ResponseWriter, r *http.Request) {
	w.Header().Set(headers.AllowOrigin, headers.AnyOrigin) // want "reject every credentialed response"
	w.Header().Set(headers.AllowCredentials, "true")
}

// builtName concatenates the names, which are constants all the same.
func builtName(w http.ResponseWriter, r *http.Request) {
	const prefix = "Access-Control-"
	w.Header().Set(prefix+"Allow-Origin", "*") // want "reject every credentialed response"
	w.Header().Set(prefix+"Allow-Credentials", "true")
}

// localVariable holds the value in a variable.
func localVariable(w http.ResponseWriter, r *http.Request) {
	origin := "*"
	credentials := "true"
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", credentials)
}

func everyone() string { return "*" }

// fromFunction gets the value from a function that returns a constant.
func fromFunction(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", everyone()) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

var publicOrigin = "*"

// packageVariable uses an unexported variable that nothing assigns to.
func packageVariable(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", publicOrigin) // want "reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
