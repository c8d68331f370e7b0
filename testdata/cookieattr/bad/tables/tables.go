// Package tables has the paths of handlers in tables of routes.
package tables

import "net/http"

type route struct {
	path    string
	handler http.HandlerFunc
}

func login(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "x", Path: "/", Secure: true})
}

func logout(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1, Secure: true}) // want "without a Path it is for the folder of the URL, such as /api"
}

func logged(next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { next(w, r) }
}

func leave(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1, Secure: true}) // want "without a Path it is for the folder of the URL, such as /api"
}

var routes = []route{
	{"/login", login},
	{"/api/logout", logout},
	{path: "POST /api/leave", handler: logged(leave)},
}

func serve(mux *http.ServeMux) {
	for _, to := range routes {
		mux.Handle(to.path, to.handler)
	}
}
