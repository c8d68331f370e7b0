package good

import (
	"net/http"
	"strings"
)

type corsSettings struct{ maxAge int }

func allowSuffix(w http.ResponseWriter, r *http.Request, suffix string) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); strings.HasSuffix(origin, suffix) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Some are made without.
type sometimes struct{ cors *corsSettings }

func withCORS() *sometimes    { return &sometimes{&corsSettings{600}} }
func withoutCORS() *sometimes { return &sometimes{} }

func (s *sometimes) serve(w http.ResponseWriter, r *http.Request) {
	if s.cors != nil {
		allowSuffix(w, r, "example.com")
	}
}

// Other packages may make one without.
type Anywhere struct{ cors *corsSettings }

// NewAnywhere returns one.
func NewAnywhere() *Anywhere { return &Anywhere{&corsSettings{600}} }

func (s *Anywhere) serve(w http.ResponseWriter, r *http.Request) {
	if s.cors != nil {
		allowSuffix(w, r, "example.com")
	}
}

// What is loaded may be nothing.
type loaded struct{ cors *corsSettings }

func loadCORS(text string) *corsSettings {
	if text == "" {
		return nil
	}
	return &corsSettings{len(text)}
}

func newLoaded(text string) *loaded { return &loaded{loadCORS(text)} }

func (s *loaded) serve(w http.ResponseWriter, r *http.Request) {
	if s.cors != nil {
		allowSuffix(w, r, "example.com")
	}
}

// A variable that is set later, if at all.
var switched *corsSettings

func switchOn() { switched = &corsSettings{600} }

func serveSwitched(w http.ResponseWriter, r *http.Request) {
	if switched != nil {
		allowSuffix(w, r, "example.com")
	}
}
