// Package callsettings has settings by value.
package callsettings

import "net/http"

// Each call has settings of its own: what one of another function, or an earlier one,
// does with its is nothing to them.

type callSettings struct {
	origin      string
	credentials bool
}

var callDefaults = callSettings{origin: "*", credentials: true}

func filled(given ...callSettings) callSettings {
	settings := callDefaults
	if len(given) > 0 {
		settings = given[0]
	}
	if settings.origin == "" {
		settings.origin = callDefaults.origin
	}
	return settings
}

func configured(mux *http.ServeMux) {
	settings := filled(callSettings{credentials: true})
	mux.HandleFunc("/configured", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", settings.origin) // want "reject every credentialed response"
		if settings.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}
