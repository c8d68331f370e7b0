// Package received sends cookies of the request again, with what they need, or reads them.
package received

import "net/http"

func logOut(w http.ResponseWriter, r *http.Request) {
	ck, err := r.Cookie("__Host-session")
	if err != nil {
		return
	}
	ck.Path, ck.Secure = "/", true
	ck.MaxAge = -1
	http.SetCookie(w, ck)
}

func secure(ck *http.Cookie, on bool) {
	ck.Path, ck.Secure = "/", on
}

func logOutBySetting(w http.ResponseWriter, r *http.Request, on bool) {
	if ck, err := r.Cookie("__Host-session"); err == nil {
		secure(ck, on)
		ck.MaxAge = -1
		http.SetCookie(w, ck)
	}
}

func outOfSight(w http.ResponseWriter, r *http.Request, prepare func(*http.Cookie)) {
	if ck, err := r.Cookie("__Host-session"); err == nil {
		prepare(ck)
		http.SetCookie(w, ck)
	}
}

func another(w http.ResponseWriter, r *http.Request) {
	if ck, err := r.Cookie("__Host-session"); err == nil {
		http.SetCookie(w, &http.Cookie{Name: "__Host-session", Value: ck.Value, Path: "/", Secure: true})
	}
}

func noPrefix(w http.ResponseWriter, r *http.Request) {
	if ck, err := r.Cookie("session"); err == nil {
		ck.MaxAge = -1
		http.SetCookie(w, ck)
	}
}

// Where there is none, another has what is needed, or none is sent.
func orAnother(w http.ResponseWriter, r *http.Request) {
	ck, err := r.Cookie("__Host-session")
	if err == nil {
		ck.Path, ck.Secure = "/", true
	} else {
		ck = &http.Cookie{Name: "__Host-session", Path: "/", Secure: true}
	}
	http.SetCookie(w, ck)
}

func orNone(w http.ResponseWriter, r *http.Request) {
	ck, err := r.Cookie("__Host-session")
	if err == nil {
		ck.Path, ck.Secure = "/", true
	}
	http.SetCookie(w, ck)
}

// Which they are is not known.
func all(w http.ResponseWriter, r *http.Request) {
	for _, ck := range r.Cookies() {
		ck.MaxAge = -1
		http.SetCookie(w, ck)
	}
}

func forward(r, out *http.Request) {
	if ck, err := r.Cookie("__Host-session"); err == nil {
		out.AddCookie(ck)
	}
}
