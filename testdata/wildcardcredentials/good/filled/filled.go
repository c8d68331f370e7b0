// Package filled gives settings of structs a * where somebody has left them empty, which
// is not what there is when a request comes, or allows no credentials then.
package filled

import (
	"encoding/json"
	"net/http"
	"os"
)

func credentials(w http.ResponseWriter) { w.Header().Set("Access-Control-Allow-Credentials", "true") }

type settable struct{ Origin string }

func (s *settable) set(origin string) { s.Origin = origin }

func later(s *settable) http.HandlerFunc {
	if s.Origin == "" {
		s.Origin = "*"
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		credentials(w)
	}
}

type received struct{ Origin string }

func byLiteral(s received, origins chan string) http.HandlerFunc {
	if s.Origin == "" {
		s.Origin = "*"
	}
	go func() { s.Origin = <-origins }()
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		credentials(w)
	}
}

type decoded struct{ Origin string }

func decodes(s decoded, text []byte) http.HandlerFunc {
	s.Origin = "*"
	if err := json.Unmarshal(text, &s); err != nil {
		return nil
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		credentials(w)
	}
}

type overwritten struct{ Origin string }

func afterwards(s overwritten) http.HandlerFunc {
	s.Origin = "*"
	h := func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		credentials(w)
	}
	s.Origin = os.Getenv("ORIGIN")
	return h
}

type loaded struct{ Origin string }

func load() *loaded { return &loaded{Origin: "https://app.example.com"} }

func filledBefore(s *loaded) http.HandlerFunc {
	if s.Origin == "" {
		s.Origin = "*"
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		credentials(w)
	}
}

type valid struct{ Origin string }

func (s valid) validate() error {
	if s.Origin == "" {
		return os.ErrInvalid
	}
	return nil
}

func required(s valid) http.HandlerFunc {
	if s.Origin == "" {
		s.Origin = "*"
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		credentials(w)
	}
}

type both struct {
	Origin      string
	Credentials bool
}

func without(s both) http.HandlerFunc {
	if s.Origin == "" {
		s.Origin, s.Credentials = "*", false
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		if s.Credentials {
			credentials(w)
		}
	}
}

type asked struct{ Origin string }

func unlessStar(s asked) http.HandlerFunc {
	if s.Origin == "" {
		s.Origin = "*"
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		if s.Origin != "*" {
			credentials(w)
		}
	}
}

type named struct{ Origin string }

func origin(s named) http.HandlerFunc {
	if s.Origin == "" {
		s.Origin = "https://app.example.com"
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		credentials(w)
	}
}

type original struct{ Origin string }

func ofCopy(s original) http.HandlerFunc {
	filled := s
	filled.Origin = "*"
	json.NewEncoder(os.Stdout).Encode(filled)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin)
		credentials(w)
	}
}

type twins struct{ Origin string }

func ofAnother(s, other *twins) http.HandlerFunc {
	s.Origin = "*"
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", other.Origin)
		credentials(w)
	}
}
