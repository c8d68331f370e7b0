// Package folders deletes cookies without a Path, where that may be what the cookie has.
package main

import (
	"net/http"
	"os"
)

func logIn(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "folder", Value: "1"})
	http.SetCookie(w, &http.Cookie{Name: "setting", Value: "1", Path: os.Getenv("COOKIE_PATH")})
}

func atRoot(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

func alsoAtRoot(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

func below(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

func byConstant(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

func bySetting(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

func inTable(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

func kept(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

// Exported functions that nobody registers are for others to register.
func LogOut(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
}

// The cookie has the same folder, or one that is not known.
func others(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "folder", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "setting", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

// Another deletes it.
func twice(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "session", Path: "/", MaxAge: -1})
}

func around(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.FormValue("logout") != "" {
			http.SetCookie(w, &http.Cookie{Name: "session", MaxAge: -1})
			return
		}
		next.ServeHTTP(w, r)
	})
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /login", logIn)
	mux.HandleFunc("POST /logout", atRoot)
	mux.HandleFunc("POST /out", alsoAtRoot)
	mux.HandleFunc("POST /api/out", alsoAtRoot)
	mux.HandleFunc("/", below)
	mux.HandleFunc("/{$}", byConstant)
	mux.HandleFunc(os.Getenv("PREFIX")+"/logout", bySetting)
	for path, h := range map[string]http.HandlerFunc{"/api/table": inTable} {
		mux.HandleFunc(path, h)
	}
	h := http.HandlerFunc(kept)
	mux.Handle("/api/kept", h)
	mux.HandleFunc("/api/others", others)
	mux.HandleFunc("/api/twice", twice)
	http.ListenAndServe(":8080", around(mux))
}
