// Package muxserved has a router in a field, behind a method that answers preflights. Its
// handlers have the headers of requests.
package muxserved

import (
	"net/http"

	"github.com/gorilla/mux"
)

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
}

type app struct{ router *mux.Router }

func newApp() *app {
	a := &app{router: mux.NewRouter()}
	a.routes()
	return a
}

func (a *app) routes() { a.router.HandleFunc("/user", a.user).Methods("PUT") }

func (a *app) user(w http.ResponseWriter, r *http.Request) { allow(w) }

func (a *app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		allow(w)
		return
	}
	a.router.ServeHTTP(w, r)
}

func serve() { http.ListenAndServe(":8080", newApp()) }
