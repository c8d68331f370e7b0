// Package received sends cookies of the request again. Of those net/http knows a name and
// a value only.
package received

import (
	"net/http"
	"time"
)

func logOut(w http.ResponseWriter, r *http.Request) {
	ck, err := r.Cookie("__Host-session")
	if err != nil {
		return
	}
	ck.MaxAge = -1
	http.SetCookie(w, ck) // want "reject this deletion because the prefix __Host- needs Secure and Path=/, and requests tell no attributes"
}

func expire(w http.ResponseWriter, r *http.Request) {
	if ck, err := r.Cookie("__Secure-token"); err == nil {
		ck.Value = ""
		ck.Path = "/"
		ck.Expires = time.Unix(0, 0)
		http.SetCookie(w, ck) // want "the prefix __Secure- needs Secure, and requests tell no attributes"
	}
}

func renew(w http.ResponseWriter, r *http.Request) {
	ck, err := r.Cookie("__Host-session")
	if err != nil {
		ck = &http.Cookie{Name: "__Host-session", Path: "/", Secure: true, HttpOnly: true}
	}
	ck.Value = r.FormValue("token")
	http.SetCookie(w, ck) // want "reject this cookie because the prefix __Host- needs Secure and Path=/, and requests tell no attributes"
}

func send(w http.ResponseWriter, ck *http.Cookie) {
	ck.MaxAge = -1
	http.SetCookie(w, ck)
}

func logOutByHelper(w http.ResponseWriter, r *http.Request) {
	ck, err := r.Cookie("__Host-other")
	if err != nil {
		return
	}
	send(w, ck) // want "reject this deletion because the prefix __Host- needs Secure and Path=/"
}

func another(w http.ResponseWriter, r *http.Request) {
	send(w, &http.Cookie{Name: "plain", Path: "/app"})
}

func unchanged(w http.ResponseWriter, r *http.Request) {
	if ck, err := r.Cookie("__Host-session"); err == nil {
		http.SetCookie(w, ck) // want "reject this cookie because the prefix __Host- needs Secure and Path=/"
	}
}
