// Package zerofields has structs whose field gets nothing but "*", on one branch: it is
// empty otherwise, however the struct is made.
package zerofields

import (
	"net/http"
	"os"
)

var open = os.Getenv("OPEN") != ""

func allow(w http.ResponseWriter, origin string) {
	if origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type declared struct{ origin string }

func (s *declared) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, s.origin) }

func variable() http.Handler {
	var s declared
	if open {
		s.origin = "*"
	}
	return &s
}

type made struct{ origin string }

func (s *made) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, s.origin) }

func byNew() http.Handler {
	s := new(made)
	if open {
		s.origin = "*"
	}
	return s
}

type element struct{ origin string }

func (s *element) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, s.origin) }

func elements(n int) []element {
	list := make([]element, n)
	if open {
		list[0].origin = "*"
	}
	return list
}

type looked struct{ origin string }

func (s looked) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, s.origin) }

var byName = map[string]looked{"open": {"*"}}

func lookUp(name string) http.Handler { return byName[name] }

type embedded struct{ origin string }

func (s *embedded) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, s.origin) }

type around struct {
	parts [2]struct{ embedded }
	name  string
}

func within() http.Handler {
	a := &around{name: "a"}
	if open {
		a.parts[0].origin = "*"
	}
	return &a.parts[0]
}

type returned struct{ origin string }

func (s returned) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, s.origin) }

func named() (s returned) {
	if open {
		s.origin = "*"
	}
	return
}

type asserted struct{ origin string }

func (s asserted) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, s.origin) }

func assert(v any) http.Handler {
	if open {
		v = asserted{"*"}
	}
	s, _ := v.(asserted)
	return s
}

type whole struct{ origin string }

func (s *whole) ServeHTTP(w http.ResponseWriter, r *http.Request) { allow(w, s.origin) }

func wholly() *whole {
	s := &whole{"*"}
	if !open {
		*s = none()
	}
	return s
}

func none() (s whole) { return s }
