package bad

import (
	"fmt"
	"net/http"
	"strconv"
)

const origin = "https://app.example"

func capital(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "True") // want "Access-Control-Allow-Credentials: True, because nothing but true, in lower case, counts"
}

func capitals(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header()["Access-Control-Allow-Credentials"] = []string{"TRUE"} // want "Access-Control-Allow-Credentials: TRUE"
}

func number(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "1") // want "Access-Control-Allow-Credentials: 1"
}

func yes(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "yes") // want "Access-Control-Allow-Credentials: yes"
}

func twiceTrue(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true, true") // want `Access-Control-Allow-Credentials: "true, true"`
}

func formatted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", fmt.Sprintf("%q", "true")) // want `Access-Control-Allow-Credentials: "\\"true\\""`
}

func onSomePaths(w http.ResponseWriter, r *http.Request) {
	allow := "true"
	if r.URL.Path == "/old" {
		allow = "1"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", allow) // want "Access-Control-Allow-Credentials: 1"
}

func set(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

func byHelper(w http.ResponseWriter, r *http.Request) {
	set(w, "Access-Control-Allow-Origin", origin)
	set(w, "Access-Control-Allow-Credentials", "True") // want "Access-Control-Allow-Credentials: True"
}

var table = map[string]string{
	"Access-Control-Allow-Origin":      origin,
	"Access-Control-Allow-Credentials": "True", // want "Access-Control-Allow-Credentials: True"
	"Access-Control-Max-Age":           "10m",  // want "Access-Control-Max-Age: 10m"
}

func byTable(w http.ResponseWriter, r *http.Request) {
	for name, value := range table {
		w.Header().Set(name, value)
	}
}

// Without an origin nobody knows whom true would let in: there is no fix.
func alone(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "True") // want "Access-Control-Allow-Credentials: True"
}

// True would let everybody in, with cookies: there is no fix.
func withEcho(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "True") // want "Access-Control-Allow-Credentials: True"
}

func withWildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "True") // want "Access-Control-Allow-Credentials: True"
}

func denied(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "false") // want "Access-Control-Allow-Credentials: false no meaning: leave the header out"
}

func deniedByZero(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "0") // want "Access-Control-Allow-Credentials: 0 no meaning"
}

func deniedByNothing(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "") // want `Access-Control-Allow-Credentials: "" no meaning`
}

func deniedByBool(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", strconv.FormatBool(false)) // want "Access-Control-Allow-Credentials: false no meaning"
}

var public = http.Header{
	"Access-Control-Allow-Origin":      {"*"},
	"Access-Control-Allow-Credentials": {"False"}, // want "Access-Control-Allow-Credentials: False no meaning"
}

func byHeader(w http.ResponseWriter, r *http.Request) {
	for name, values := range public {
		w.Header()[name] = values
	}
}

// A checker of requests says which headers the answer gets.
func checker(r *http.Request) (http.Header, error) {
	h := http.Header{}
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Credentials", "false") // want "Access-Control-Allow-Credentials: false no meaning"
	return h, nil
}
