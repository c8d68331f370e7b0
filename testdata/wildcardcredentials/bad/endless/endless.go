package endless

import (
	"log"
	"net/http"
)

type service struct{ logger *log.Logger }

// serve never returns.
func (s *service) serve() {
	credentials := "false"
	if s.logger != nil {
		s.logger.Print("serving")
	}
	credentials = "true"
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", credentials)
	})
	for {
		http.ListenAndServe(":8080", nil)
	}
}
