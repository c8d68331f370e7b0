// Package fieldhandler keeps a router as a mere handler, in a field.
package fieldhandler

import (
	"net/http"

	"github.com/gorilla/mux"
	"github.com/rs/cors"
)

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func routes() (http.Handler, error) {
	r := mux.NewRouter()
	r.Use(cors.AllowAll().Handler) // want "none comes to this middleware, since there are routes for other methods only"
	r.HandleFunc("/x", put).Methods("PUT")
	return r, nil
}

type server struct{ handler http.Handler }

// New returns a server.
func New() (*server, error) {
	h, err := routes()
	if err != nil {
		return nil, err
	}
	return &server{handler: h}, nil
}

// Run serves it.
func (s *server) Run() { http.ListenAndServe(":8080", s.handler) }
