package unrelated

import (
	"log"
	"net/http"
)

type service struct {
	debug, trace bool
	logger       *log.Logger
}

// logsFirst asks for settings that have no say in the headers.
func (s *service) logsFirst(w http.ResponseWriter, r *http.Request) {
	if s.debug {
		s.logger.Print(r.URL)
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	if s.trace {
		w.Header().Set("X-Trace", r.URL.Path)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// longList has more elements than there are headers.
func longList(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	for _, name := range []string{"X-A", "X-B", "X-C", "X-D", "X-E", "X-F", "X-G", "X-H", "X-I", "X-J", "X-K", "X-L", "X-M", "X-N", "X-O", "X-P", "X-Q", "X-R"} {
		if r.Header.Get(name) != "" {
			w.Header().Add("Vary", name)
		}
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
