// It is reported, and no answer shows it.
//
// executed: nothing
// reported: nothing
// differs: nothing

package api

import (
	"errors"

	"net/http"
)

func validate(s string) error {
	if s == "https://app.example.com" {
		return nil
	}
	return errors.New("origin not allowed")
}

type option func(http.ResponseWriter, *http.Request)

func configure(w http.ResponseWriter, r *http.Request, options ...option) {
	for _, o := range options {
		o(w, r)
	}
}

func optionHeaders() option {
	return func(resp http.ResponseWriter, req *http.Request) {
		origin := req.Header.Get("Origin")
		resp.Header().Add("Vary", "Origin")
		if validate(origin) == nil {
			for k, v := range map[string]string{
				"Access-Control-Allow-Origin":      origin,
				"Access-Control-Allow-Credentials": "true",
			} {
				resp.Header().Add(k, v)
			}
		}
	}
}

type server struct{ version string }

func (s *server) ServeHTTP(w http.ResponseWriter, req *http.Request) {
	configure(w, req, optionHeaders())
}

var api = &server{}

func Handler(w http.ResponseWriter, r *http.Request) {
	api.ServeHTTP(w, r)
}
