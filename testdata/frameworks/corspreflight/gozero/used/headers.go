// Package used has a middleware that go-zero runs for matched requests only.
package used

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
)

func allow(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next(w, r)
	}
}

func put(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) }

func serve(conf rest.RestConf) {
	server := rest.MustNewServer(conf)
	defer server.Stop()
	server.Use(allow)
	server.AddRoute(rest.Route{Method: http.MethodPut, Path: "/items", Handler: put})
	server.AddRoutes([]rest.Route{
		{Method: http.MethodGet, Path: "/a", Handler: put},
		{Method: http.MethodPost, Path: "/b", Handler: put},
	}, rest.WithPrefix("/v1"))
	server.Start()
}
