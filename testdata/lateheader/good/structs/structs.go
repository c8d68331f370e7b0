// Package structs has a function that answers, and says so by an empty struct.
package structs

import "net/http"

type user struct{ id, name string }

func current(w http.ResponseWriter, r *http.Request) user {
	c, err := r.Cookie("session")
	if err != nil {
		http.Error(w, "log in", http.StatusUnauthorized)
		return user{}
	}
	return user{c.Value, "somebody"}
}

func handle(w http.ResponseWriter, r *http.Request) {
	u := current(w, r)
	if u == (user{}) {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "name", Value: u.name, Path: "/"})
}
