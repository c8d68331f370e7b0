// Package switches sends the Origin back by default, or where a switch is on without
// which there is no CORS for the same request.
package switches

import (
	"flag"
	"net/http"
)

const app = "https://app.example.com"

func allowCredentials(w http.ResponseWriter) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

type settings struct {
	development, production, credentials bool

	mode int
	ui   string
}

func (s settings) nothingElse(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if s.development {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	}
}

func (s settings) unlessOn(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if s.production {
		w.Header().Set("Access-Control-Allow-Origin", app)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	}
}

func (s settings) byMode(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	switch s.mode {
	case 0:
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	default:
		w.Header().Set("Access-Control-Allow-Origin", app)
	}
}

func (s settings) unlessNamed(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if s.ui != "" && !s.development {
		w.Header().Set("Access-Control-Allow-Origin", s.ui)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	}
}

var open = flag.Bool("open", true, "")

func byFlag(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if *open {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	} else {
		w.Header().Set("Access-Control-Allow-Origin", app)
	}
}

// anybody may read without credentials: that the Origin is echoed is for those.
func (s settings) anybody(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if s.credentials {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
}

// elsewhere has an origin for another path.
func (s settings) elsewhere(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if r.URL.Path == "/public" {
		w.Header().Set("Access-Control-Allow-Origin", app)
		return
	}
	if s.development {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	}
}

// forNobody has an origin for requests without one.
func (s settings) forNobody(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	origin := r.Header.Get("Origin")
	if origin == "" {
		w.Header().Set("Access-Control-Allow-Origin", app)
		return
	}
	if s.development {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user"
	}
}

// toPreflights has one in answer to preflights.
func (s settings) toPreflights(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", app)
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if s.development {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user"
	}
}
