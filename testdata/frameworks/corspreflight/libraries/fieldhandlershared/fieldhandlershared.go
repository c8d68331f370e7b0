// Package fieldhandlershared has handlers that other packages may put something around.
package fieldhandlershared

import (
	"net/http"

	"github.com/gorilla/mux"
	"github.com/rs/cors"
)

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

// Routes returns a router.
func Routes() (http.Handler, error) {
	r := mux.NewRouter()
	r.Use(cors.AllowAll().Handler)
	r.HandleFunc("/x", put).Methods("PUT")
	return r, nil
}

// Server is one of those.
type Server struct{ Handler http.Handler }

// New returns a server.
func New() *Server {
	r := mux.NewRouter()
	r.Use(cors.AllowAll().Handler)
	r.HandleFunc("/x", put).Methods("PUT")
	return &Server{Handler: r}
}
