// Package tagged lets everybody in as long as a field is what its tag says.
package tagged

import "net/http"

type settings struct {
	Origin string `env:"ORIGIN" envDefault:"*"`
	Open   bool   `env:"OPEN" envDefault:"true"`
}

func (s *settings) all(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); s.Origin == "*" || o == s.Origin {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "without a check, with credentials"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (s *settings) open(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); s.Open || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "without a check, with credentials"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
