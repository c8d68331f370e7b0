// Package tagged sends what fields are by their tags, and credentials only where that is
// not a *, or somebody has said so.
package tagged

import (
	"net/http"
	"strings"
)

type settings struct {
	Origin  string `env:"ORIGIN" envDefault:"*"`
	Session bool   `env:"SESSION" envDefault:"false"`
	Unsaid  bool   `env:"UNSAID"`
	One     string `env:"ONE" envDefault:"https://app.example.com"`
	Noted   string `default:"*"`
	Listed  string `env:"LISTED" envDefault:"*"`
	Changed string `env:"CHANGED" envDefault:"*"`
}

func (s *settings) everybody() bool {
	for _, o := range strings.Split(s.Origin, ",") {
		if strings.TrimSpace(o) == "*" {
			return true
		}
	}
	return false
}

func (s *settings) check() {
	if s.Changed == "*" {
		s.Changed = "https://app.example.com"
	}
}

type server struct{ settings }

func (s *server) compared(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.Origin)
	if s.Origin != "*" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (s *server) asked(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.Origin)
	if !s.everybody() {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (s *server) switched(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.Origin)
	if s.Session {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (s *server) unsaid(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.Origin)
	if s.Unsaid {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (s *server) one(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.One)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// noted has a tag that nothing is known to read.
func (s *server) noted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.Noted)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func (s *server) changed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.Changed)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// looped looks for a * among the texts of a field.
func (s *server) looped(w http.ResponseWriter, r *http.Request) {
	found := false
	for _, o := range strings.Split(s.Listed, ",") {
		found = found || o == "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", s.Listed)
	if !found {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
