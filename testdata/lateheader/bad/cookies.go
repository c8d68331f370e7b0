package bad

import (
	"encoding/json"
	"fmt"
	"net/http"
)

func cookieAfterWriteHeader(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true}) // want "never get this cookie"
}

func afterTheBody(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode("welcome")
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true}) // want "never get this cookie"
}

// The comment goes with it.
func cookieLine(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "welcome")
	// For a week.
	w.Header().Add("Set-Cookie", "session=1; Path=/; Secure; Max-Age=604800") // want "never get this cookie"
}

func withoutReturn(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("user") == "" {
		http.Error(w, "who?", http.StatusBadRequest)
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true}) // want "do not get this cookie where"
}

func cookieByHelper(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, "/", http.StatusSeeOther)
	remember(w, "1") // want "the cookie that this call sets"
}

func cookieInTime(w http.ResponseWriter, r *http.Request) {
	remember(w, "2")
	w.WriteHeader(http.StatusOK)
}

func remember(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, Path: "/", Secure: true})
}

// What is made in between has to come first: there is no fix.
func madeAfterwards(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	value := r.FormValue("user")
	http.SetCookie(w, &http.Cookie{Name: "session", Value: value, Path: "/", Secure: true}) // want "never get this cookie"
}

// cookieAfter sends it when the handler that it wraps is done.
func cookieAfter(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1"}) // want "browsers never get this cookie"
	})
}

var seen = cookieAfter(http.HandlerFunc(hello))

func hello(w http.ResponseWriter, r *http.Request) { w.Write([]byte("hello")) }

// A branch that answers and leaves has nothing to do with it.
func afterAnAnswer(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return
	}
	if r.FormValue("user") == "" {
		w.WriteHeader(http.StatusBadRequest)
		w.Write([]byte("who?"))
		panic("nobody")
	}
	w.WriteHeader(http.StatusOK)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true}) // want "never get this cookie"
	w.Write([]byte("welcome"))
}

func answered(w http.ResponseWriter, text string) {
	w.WriteHeader(http.StatusBadRequest)
	fmt.Fprint(w, text)
}

func afterAHelper(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("user") == "" {
		answered(w, "who?")
		return
	}
	w.WriteHeader(http.StatusOK)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true}) // want "never get this cookie"
}

// Either of two comes before it: there is no fix.
func afterTwo(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("user") == "" {
		w.WriteHeader(http.StatusBadRequest)
	} else {
		w.WriteHeader(http.StatusOK)
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true}) // want "never get this cookie"
}

// The loop comes round again.
func roundAgain(w http.ResponseWriter, r *http.Request) {
	for i := 0; i < 20; i++ {
		if i == 1 {
			w.Write([]byte("welcome"))
			continue
		}
		w.WriteHeader(http.StatusOK)
		http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true}) // want "never get this cookie"
	}
}

func several(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("user") == "" {
		http.Error(w, "who?", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusOK)
	http.SetCookie(w, &http.Cookie{Name: "session", Value: "1", Path: "/", Secure: true}) // want "never get this cookie"
	http.SetCookie(w, &http.Cookie{Name: "refresh", Value: "2", Path: "/", Secure: true})
	w.Write([]byte("welcome"))
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "3", Path: "/", Secure: true}) // want "never get this cookie"
}
