package good

import (
	"encoding/json"
	"net/http"
	"os"
	"slices"
	"strings"
)

// answered answers the preflight.
func answered(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

// byDefault answers it with 200, as net/http does.
func byDefault(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", "*")
	switch r.Method {
	case "OPTIONS":
	case "POST":
		json.NewEncoder(w).Encode("done")
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// anyLetters ignores the case.
func anyLetters(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	if strings.EqualFold(r.Method, "options") || strings.ToLower(r.Method) == "options" {
		w.WriteHeader(http.StatusOK)
		return
	}
	w.Write([]byte("{}"))
}

// simple is for requests that need no preflight: it says nothing about them.
func simple(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Write([]byte("{}"))
}

// declined says that it wants none.
func declined(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Write([]byte("{}"))
}

var origins = []string{"https://app.example.com", "https://admin.example.com"}

// strangers are refused, with 403, which is what the standard wants.
func strangers(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !slices.Contains(origins, origin) {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	w.Header().Set("Vary", "Origin")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

// noPreflight refuses what is for OPTIONS and no preflight.
func noPreflight(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		if r.Header.Get("Access-Control-Request-Method") == "" {
			http.Error(w, "no", http.StatusBadRequest)
			return
		}
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

// unknownMethods refuses the preflights for methods that it does not have.
func unknownMethods(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "POST")
	switch {
	case r.Method == http.MethodOptions && r.Header.Get("Access-Control-Request-Method") == "POST":
		w.WriteHeader(http.StatusNoContent)
	case r.Method == http.MethodPost:
		w.Write([]byte("{}"))
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// listsOnly tells preflights only what only they are asked for.
func listsOnly(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		w.Header().Set("Access-Control-Max-Age", "600")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

// bothSides says the same twice.
func bothSides(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodOptions:
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Methods", "GET")
	case http.MethodGet:
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Write([]byte("{}"))
	default:
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

// errorsWithout has no headers on errors, but on what it answers.
func errorsWithout(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	if r.Method != http.MethodPut {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Write([]byte("{}"))
}

// loginLater asks for the cookie when the preflight has been answered.
func loginLater(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if _, err := r.Cookie("session"); err != nil {
		http.Error(w, "log in", http.StatusUnauthorized)
		return
	}
	w.Write([]byte("{}"))
}

// skipsLogin leaves preflights alone where it asks for the password.
func skipsLogin(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodOptions {
		if _, _, ok := r.BasicAuth(); !ok {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Authorization")
	w.Write([]byte("{}"))
}

// thisStatus is for all requests.
func thisStatus(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.WriteHeader(http.StatusTeapot)
}

// -- what is not known --

// switchedOff allows nobody unless it is told to.
func switchedOff(w http.ResponseWriter, r *http.Request) {
	if os.Getenv("CORS") == "on" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
	}
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

var limited func(r *http.Request) bool

// limits may refuse anything.
func limits(w http.ResponseWriter, r *http.Request) {
	if limited(r) {
		http.Error(w, "later", http.StatusTooManyRequests)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.Write([]byte("{}"))
}

var answer func(w http.ResponseWriter, r *http.Request) bool

// outOfSight may answer the preflight there.
func outOfSight(w http.ResponseWriter, r *http.Request) {
	if answer(w, r) {
		return
	}
	if r.Method != http.MethodPost {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
}

// statusOf is computed.
func statusOf(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	if r.Method == http.MethodOptions {
		w.WriteHeader(status)
		return
	}
}

var status = len(os.Args)
