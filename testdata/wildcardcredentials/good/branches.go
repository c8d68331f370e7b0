package good

import (
	"fmt"
	"net/http"
	"strings"
)

type settings struct {
	open        bool
	credentials bool
	origin      string
}

// eitherOr has them on different arms of one if.
func (s *settings) eitherOr(w http.ResponseWriter, r *http.Request) {
	if s.open {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", s.origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	fmt.Fprintln(w, "hello")
}

// earlyReturn leaves before the credentials header.
func (s *settings) earlyReturn(w http.ResponseWriter, r *http.Request) {
	if s.open {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", s.origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// differentCases has them in different cases of a switch.
func differentCases(w http.ResponseWriter, r *http.Request) {
	switch {
	case strings.HasPrefix(r.URL.Path, "/public/"):
		w.Header().Set("Access-Control-Allow-Origin", "*")
	case strings.HasPrefix(r.URL.Path, "/account/"):
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// differentMethods has the wildcard on the preflight and the credentials
// on the rest.
func differentMethods(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// notForWildcard sends credentials only with an explicit origin.
func (s *settings) notForWildcard(w http.ResponseWriter, r *http.Request) {
	origin := s.origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// notForWildcardEarly returns early instead.
func (s *settings) notForWildcardEarly(w http.ResponseWriter, r *http.Request) {
	origin := "*"
	if s.origin != "" {
		origin = s.origin
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if origin == "*" {
		return
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	if origin != "*" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// notForWildcardInHelper leaves that test to a helper.
func notForWildcardInHelper(w http.ResponseWriter, r *http.Request) {
	allow(w, "*")
}

// readBack asks the header map what was set.
func (s *settings) readBack(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if s.open {
		h.Set("Access-Control-Allow-Origin", "*")
	} else {
		h.Set("Access-Control-Allow-Origin", s.origin)
	}
	if h.Get("Access-Control-Allow-Origin") != "*" {
		h.Set("Access-Control-Allow-Credentials", "true")
	}
}

// sameTestTwice tests one variable twice instead of nesting.
func sameTestTwice(open bool, origin string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if open {
			w.Header().Set("Access-Control-Allow-Origin", "*")
		} else {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		if !open {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// refused panics when it is set up with both.
func refused(origin string, credentials bool) http.HandlerFunc {
	if origin == "" {
		origin = "*"
	}
	if origin == "*" && credentials {
		panic("credentials need an explicit origin")
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		if credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}
