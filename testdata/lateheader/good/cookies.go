package good

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
)

func cookieFirst(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true})
	w.WriteHeader(http.StatusOK)
}

func cookieInterim(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusEarlyHints)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true})
}

func cookieReturned(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("user") == "" {
		http.Error(w, "who?", http.StatusBadRequest)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true})
}

func cookieCorrelated(w http.ResponseWriter, r *http.Request) {
	known := r.FormValue("user") != ""
	if !known {
		w.WriteHeader(http.StatusBadRequest)
	}
	if known {
		http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true})
	}
}

func cookieToABuffer(w http.ResponseWriter, r *http.Request) {
	var body bytes.Buffer
	json.NewEncoder(&body).Encode("welcome")
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true})
	w.Write(body.Bytes())
}

func cookieOfAnother(w http.ResponseWriter, r *http.Request) {
	rec := httptest.NewRecorder()
	rec.WriteHeader(http.StatusOK)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true})
}

// It may have answered or not.
func cookieAfterTheNext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Path: "/", Secure: true})
	})
}
