// Package hosts has a Domain that is the name, or the address, of one host.
package hosts

import "net/http"

func logIn(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "local", Value: "1", Path: "/", Domain: "localhost"})
	http.SetCookie(w, &http.Cookie{Name: "address", Value: "1", Path: "/", Domain: "127.0.0.1"})
	http.SetCookie(w, &http.Cookie{Name: "own", Value: "1", Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "site", Value: "1", Path: "/", Domain: "example.com"})
}

func logOut(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "local", Path: "/", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "address", Path: "/", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "own", Path: "/", Domain: ".localhost", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "site", Path: "/", MaxAge: -1}) // want "there is no Domain here"
}
