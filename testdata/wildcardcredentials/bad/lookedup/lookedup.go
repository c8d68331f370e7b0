// Package lookedup has maps of headers of which other code asks for an entry: what that does
// depends on it.
package lookedup

import (
	"log"
	"maps"
	"net/http"
)

var asked = map[string]string{
	"Access-Control-Allow-Origin":      "*", // want "browsers reject every credentialed response"
	"Access-Control-Allow-Credentials": "true",
}

func asks(w http.ResponseWriter, r *http.Request) {
	for name, value := range asked {
		w.Header().Set(name, value)
	}
}

func login() bool { return asked["Access-Control-Allow-Credentials"] == "true" }

var named = map[string]string{
	"Access-Control-Allow-Origin":      "*", // want "browsers reject every credentialed response"
	"Access-Control-Allow-Credentials": "true",
}

func names(w http.ResponseWriter, r *http.Request) {
	for name, value := range named {
		w.Header().Set(name, value)
	}
}

func header(name string) string { return named[name] }

var read = http.Header{
	"Access-Control-Allow-Origin":      {"*"}, // want "browsers reject every credentialed response"
	"Access-Control-Allow-Credentials": {"true"},
}

func reads(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), read)
}

func loginByMap() bool { return read.Get("access-control-allow-credentials") != "" }

// The entry that goes is asked for by nobody.
var other = map[string]string{
	"Access-Control-Allow-Origin":      "*", // want "browsers reject every credentialed response"
	"Access-Control-Allow-Credentials": "true",
	"X-Version":                        "2",
}

func others(w http.ResponseWriter, r *http.Request) {
	log.Print(other["X-Version"])
	for name := range other {
		w.Header().Set(name, other[name])
	}
}
