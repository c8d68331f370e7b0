// Package initialized has helpers that have answered where they return an error which a
// variable of the package is initialized with.
package initialized

import (
	"encoding/json"
	"net/http"
	"os"
)

var (
	errSyntax  = json.Unmarshal([]byte("{"), new(int))
	_, errFile = os.Open("/nowhere")
)

func user(w http.ResponseWriter, r *http.Request) (string, error) {
	if r.Header.Get("X-User") == "" {
		http.Error(w, "login", http.StatusUnauthorized)
		return "", errSyntax
	}
	return r.Header.Get("X-User"), nil
}

func me(w http.ResponseWriter, r *http.Request) {
	u, err := user(w, r)
	if err != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "u", Value: u, Path: "/"})
	w.Write(nil)
}

func check(w http.ResponseWriter, r *http.Request) error {
	if r.Header.Get("X-User") == "" {
		http.Error(w, "login", http.StatusUnauthorized)
		return errFile
	}
	return nil
}

func checked(w http.ResponseWriter, r *http.Request) {
	if check(w, r) != nil {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "u", Value: "x", Path: "/"})
	w.Write(nil)
}
