// Package gozero has handlers of go-zero, whose servers keep what they write until they
// are done, or the time is up.
package gozero

import (
	"net/http"

	"github.com/zeromicro/go-zero/rest"
	"github.com/zeromicro/go-zero/rest/httpx"
)

func afterJSON(w http.ResponseWriter, r *http.Request) {
	httpx.OkJsonCtx(r.Context(), w, 1)
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func afterStatus(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusAccepted)
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func afterBody(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte("hello"))
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "1", Path: "/"})
}

func register(s *rest.Server) {
	s.AddRoutes([]rest.Route{
		{Method: http.MethodGet, Path: "/json", Handler: afterJSON},
		{Method: http.MethodGet, Path: "/status", Handler: afterStatus},
		{Method: http.MethodGet, Path: "/body", Handler: afterBody},
	})
}
