// Package kubetail has the shape of CVE-2026-44514: the subscriptions of a dashboard,
// which ask for a header that browsers do not send over http.
package kubetail

import (
	"net/http"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/gorilla/websocket"
)

type config struct {
	CSRF struct{ Enabled bool }
}

var allowedSites = []string{"same-origin"}

func newServer(config *config, schema graphql.ExecutableSchema) http.Handler {
	h := handler.New(schema)
	h.AddTransport(transport.POST{})
	h.AddTransport(&transport.Websocket{
		Upgrader: websocket.Upgrader{
			CheckOrigin: func(r *http.Request) bool { // want "this function accepts each Origin where there is no Sec-Fetch-Site, as over http"
				if !config.CSRF.Enabled {
					return true
				}
				site := r.Header.Get("Sec-Fetch-Site")
				if site == "" {
					return true
				}
				return slices.Contains(allowedSites, site)
			},
			ReadBufferSize:  1024,
			WriteBufferSize: 1024,
		},
		KeepAlivePingInterval: 10 * time.Second,
	})
	return h
}
