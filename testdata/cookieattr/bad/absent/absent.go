// Package main sends a cookie of the request again, or none where there is none.
package main

import "net/http"

func logIn(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", HttpOnly: true})
}

func logOut(w http.ResponseWriter, r *http.Request) {
	ck, err := r.Cookie("session")
	if err == nil {
		ck.MaxAge = -1
	}
	http.SetCookie(w, ck) // want "set with Path=/: without a Path it is for the folder of the URL, such as /api"
}

func main() {
	http.HandleFunc("POST /login", logIn)
	http.HandleFunc("POST /api/logout", logOut)
	http.ListenAndServe(":8080", nil)
}
