package good

import (
	"bytes"
	"encoding/json"
	"errors"
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

func cookieOfTheFirstVisit(w http.ResponseWriter, r *http.Request) {
	_, err := r.Cookie("seen")
	switch {
	case errors.Is(err, http.ErrNoCookie):
	case err != nil:
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if err != nil {
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Path: "/", Secure: true})
	}
}

func cookieAfterAnError(w http.ResponseWriter, r *http.Request) {
	_, err := r.Cookie("seen")
	if err == nil {
		w.WriteHeader(http.StatusNoContent)
	}
	if errors.Is(err, http.ErrNoCookie) {
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Path: "/", Secure: true})
	}
}

func cookieOfABadForm(w http.ResponseWriter, r *http.Request) {
	err := r.ParseMultipartForm(1 << 20)
	if err == nil {
		w.WriteHeader(http.StatusNoContent)
	}
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		http.SetCookie(w, &http.Cookie{Name: "large", Value: "1", Path: "/", Secure: true})
	}
}

// cookieAfterNothing comes after one that leaves the response alone.
func cookieAfterNothing(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1"})
	})
}

var visited = cookieAfterNothing(http.HandlerFunc(count))

func count(w http.ResponseWriter, r *http.Request) { visits++ }

var visits int
