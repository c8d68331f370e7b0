// Package switches sends the Origin back where a switch is on, and otherwise one origin
// that is always the same: whoever runs the program chooses between the two.
package switches

import (
	"net/http"
	"net/url"
)

const app = "https://app.example.com"

func allowCredentials(w http.ResponseWriter) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func parameter(development bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := app
		if development {
			origin = r.Header.Get("Origin")
		}
		allowCredentials(w)
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

type settings struct {
	development, staging, restricted bool

	mode int
	ui   string
	uis  []string
}

func (s settings) field(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if s.development {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	} else {
		w.Header().Set("Access-Control-Allow-Origin", s.ui)
	}
}

func (s settings) anonymous(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if s.development {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", app)
}

func (s settings) withCredentials(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if s.development {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", app)
	}
}

// earlier leaves the one origin unless the switch is on.
func (s *settings) earlier(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	w.Header().Set("Access-Control-Allow-Origin", app)
	if !s.development {
		return
	}
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

func (s settings) eitherOf(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if s.development || s.staging {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	} else {
		w.Header().Set("Access-Control-Allow-Origin", s.ui)
	}
}

// ifNamed has an origin otherwise if somebody names one.
func (s settings) ifNamed(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	switch {
	case s.development:
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	case s.ui != "":
		w.Header().Set("Access-Control-Allow-Origin", s.ui)
	}
}

func (s settings) firstOfList(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if s.development {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	} else if len(s.uis) > 0 {
		w.Header().Set("Access-Control-Allow-Origin", s.uis[0])
	}
}

func (s settings) byMode(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	switch s.mode {
	case 1:
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	default:
		w.Header().Set("Access-Control-Allow-Origin", app)
	}
}

// unlessRestricted is off by default, but for whoever names the origin that there is then.
func (s settings) unlessRestricted(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	if s.restricted {
		w.Header().Set("Access-Control-Allow-Origin", s.ui)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	}
}

// parsed does not look at the host.
func (s settings) parsed(w http.ResponseWriter, r *http.Request) {
	allowCredentials(w)
	origin := r.Header.Get("Origin")
	if !s.development {
		w.Header().Set("Access-Control-Allow-Origin", s.ui)
	} else if u, err := url.Parse(origin); err == nil && u.Scheme == "https" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// ofFunction asks a function for the origin, which may have none.
func ofFunction(development bool, ui func() *url.URL, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var u *url.URL
		if development {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Vary", "Origin")
		} else if u = ui(); u != nil {
			w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host)
		}
		if development || u != nil {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}
