// Package httprouterserved has a router in a field, behind a method that answers preflights. Its
// handlers have the headers of requests.
package httprouterserved

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
}

type app struct{ router *httprouter.Router }

func newApp() *app {
	a := &app{router: httprouter.New()}
	a.routes()
	return a
}

func (a *app) routes() { a.router.PUT("/user", a.user) }

func (a *app) user(w http.ResponseWriter, r *http.Request, _ httprouter.Params) { allow(w) }

func (a *app) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		allow(w)
		return
	}
	a.router.ServeHTTP(w, r)
}

func serve() { http.ListenAndServe(":8080", newApp()) }
