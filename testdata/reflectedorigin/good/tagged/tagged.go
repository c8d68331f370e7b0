// Package tagged lets everybody in where a field is other than its tag says, or than the
// package accepts.
package tagged

import (
	"errors"
	"net/http"
)

type settings struct {
	Origin string `env:"ORIGIN" envDefault:"https://app.example.com"`
	Open   bool   `env:"OPEN" envDefault:"false"`
}

func (s *settings) all(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); s.Origin == "*" || o == s.Origin {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (s *settings) open(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); s.Open || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type strict struct {
	Origin string `env:"ORIGIN" envDefault:"*"`
}

func load() (*strict, error) {
	s := new(strict)
	if s.Origin == "*" {
		return nil, errors.New("name the origin")
	}
	return s, nil
}

func (s *strict) all(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); s.Origin == "*" || o == s.Origin {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func main() {
	s, err := load()
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/", s.all)
	http.ListenAndServe("", nil)
}
