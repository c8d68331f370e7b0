// Package named deletes cookies whose names it is given.
package named

import "net/http"

type sessions struct{ cookieName string }

func (s *sessions) logout(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   s.cookieName,
		Value:  "",
		Path:   "/",
		MaxAge: 0, // want "this deletes no cookie"
	})
}

func remove(w http.ResponseWriter, name string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: "", Path: "/", MaxAge: 0}) // want "this deletes no cookie"
}

// set is given what it sets.
func set(w http.ResponseWriter, name, value string, age int) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: age})
}
