// Package kubetail has the shape of CVE-2026-44514, repaired: what a browser does not
// say of the site, the Origin does.
package kubetail

import (
	"net/http"
	"net/url"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/handler"
	"github.com/99designs/gqlgen/graphql/handler/transport"
	"github.com/gorilla/websocket"
)

func newServer(schema graphql.ExecutableSchema) http.Handler {
	h := handler.New(schema)
	h.AddTransport(&transport.Websocket{
		Upgrader: websocket.Upgrader{
			CheckOrigin: func(r *http.Request) bool {
				if site := r.Header.Get("Sec-Fetch-Site"); site != "" {
					return site == "same-origin"
				}
				origin := r.Header.Get("Origin")
				if origin == "" {
					return true
				}
				u, err := url.Parse(origin)
				return err == nil && strings.EqualFold(u.Host, r.Host)
			},
		},
	})
	return h
}
