// Package errors has functions that answer and say so by an error.
package errors

import (
	"errors"
	"net/http"
	"os"
	"syscall"
)

func byVariable(w http.ResponseWriter, r *http.Request) (string, error) {
	if r.Header.Get("X-User") == "" {
		http.Error(w, "log in", http.StatusUnauthorized)
		return "", http.ErrNoCookie
	}
	return "somebody", nil
}

func handleVariable(w http.ResponseWriter, r *http.Request) {
	user, err := byVariable(w, r)
	if err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	http.SetCookie(w, &http.Cookie{Name: "user", Value: user, Path: "/"})
}

var errAnswered = errors.New("answered")

func bySentinel(w http.ResponseWriter, r *http.Request) (string, error) {
	if r.Header.Get("X-User") == "" {
		http.Error(w, "log in", http.StatusUnauthorized)
		return "", errAnswered
	}
	return "somebody", nil
}

func handleSentinel(w http.ResponseWriter, r *http.Request) {
	user, err := bySentinel(w, r)
	if errors.Is(err, errAnswered) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	http.SetCookie(w, &http.Cookie{Name: "user", Value: user, Path: "/"})
}

func byMaker(w http.ResponseWriter, r *http.Request) (string, error) {
	if r.Header.Get("X-User") == "" {
		http.Error(w, "log in", http.StatusUnauthorized)
		return "", os.NewSyscallError("open", syscall.EACCES)
	}
	return "somebody", nil
}

func handleMaker(w http.ResponseWriter, r *http.Request) {
	user, err := byMaker(w, r)
	if err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	http.SetCookie(w, &http.Cookie{Name: "user", Value: user, Path: "/"})
}
