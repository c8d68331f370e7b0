// Package answers has origins that are sent back once a value of an interface has said of
// the request that it may go on, by what tells nothing of where that comes from.
package answers

import (
	"errors"
	"log"
	"net/http"
)

func echo(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

type sessions interface {
	user(r *http.Request) (string, error)
	close(r *http.Request) error
}

type cookies map[string]string

func (c cookies) user(r *http.Request) (string, error) {
	cookie, err := r.Cookie("session")
	if err != nil {
		return "", err
	}
	if user := c[cookie.Value]; user != "" {
		return user, nil
	}
	return "", errors.New("unauthorized")
}

func (c cookies) close(r *http.Request) error { return errors.New(r.Method) }

type server struct{ sessions sessions }

func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if _, err := s.sessions.user(r); err != nil {
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	echo(w, r)
}

func serve() { http.Handle("/", &server{cookies{}}) }

// A Recorder is implemented by other packages.
type Recorder interface {
	Record(r *http.Request) error
}

type recorded struct{ to Recorder }

func (h *recorded) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if err := h.to.Record(r); err != nil {
		log.Print(err) // and goes on
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
