// Package leftout leaves out some headers of a table.
package leftout

import "net/http"

var named = map[string]string{
	"Access-Control-Allow-Origin":      "*",
	"Access-Control-Allow-Credentials": "true",
}

func setButCredentials(w http.ResponseWriter, r *http.Request) {
	for name, v := range named {
		if name == "Access-Control-Allow-Credentials" {
			continue
		}
		w.Header().Set(name, v)
	}
}

var valued = map[string]string{
	"Access-Control-Allow-Origin":      "*",
	"Access-Control-Allow-Credentials": "true",
}

func setButStar(w http.ResponseWriter, r *http.Request) {
	for name, v := range valued {
		if v != "*" {
			w.Header().Set(name, v)
		}
	}
}

// leftOutByGet leaves one of the headers out that it asks for.
func leftOutByGet(w http.ResponseWriter, r *http.Request) {
	headers := http.Header{
		"Access-Control-Allow-Origin":      {"*"},
		"Access-Control-Allow-Credentials": {"true"},
	}
	for name := range headers {
		if name == "Access-Control-Allow-Credentials" {
			continue
		}
		w.Header().Set(name, headers.Get(name))
	}
}

// getsOthers asks other headers for the names.
func getsOthers(w http.ResponseWriter, r *http.Request) {
	headers := http.Header{
		"Access-Control-Allow-Origin":      {"*"},
		"Access-Control-Allow-Credentials": {"true"},
	}
	others := http.Header{
		"Access-Control-Allow-Origin":      {"https://app.example.com"},
		"Access-Control-Allow-Credentials": {"true"},
	}
	for name := range headers {
		w.Header().Set(name, others.Get(name))
	}
}
