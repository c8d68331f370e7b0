// Package ranged writes the headers of tables, whatever it makes of their values before.
package ranged

import (
	"net/http"
	"strings"
)

var headers = map[string]string{
	"Access-Control-Allow-Origin":      "*", // want "browsers reject every credentialed response"
	"Access-Control-Allow-Credentials": "true",
}

func set(w http.ResponseWriter, r *http.Request) {
	for name, v := range headers {
		if v != "" {
			put(w, name, v)
		}
	}
}

func put(w http.ResponseWriter, name, v string) {
	w.Header().Set(name, strings.TrimSpace(v))
}

var keyed = map[string]string{
	"Access-Control-Allow-Origin":      "*", // want "browsers reject every credentialed response"
	"Access-Control-Allow-Credentials": "true",
}

func setByKey(w http.ResponseWriter, r *http.Request) {
	for name := range keyed {
		w.Header().Set(name, keyed[name])
	}
}

var lists = map[string][]string{
	"Access-Control-Allow-Origin":      {"*"}, // want "browsers reject every credentialed response"
	"Access-Control-Allow-Credentials": {"true"},
}

func join(w http.ResponseWriter, r *http.Request) {
	for name, values := range lists {
		joined := strings.Join(values, ", ")
		w.Header().Set(name, joined)
	}
}

var firsts = map[string][]string{
	"Access-Control-Allow-Origin":      {"*"}, // want "browsers reject every credentialed response"
	"Access-Control-Allow-Credentials": {"true"},
}

func first(w http.ResponseWriter, r *http.Request) {
	for name, values := range firsts {
		w.Header().Set(name, values[0])
	}
}

// gets asks the headers for each of their names.
func gets(w http.ResponseWriter, r *http.Request) {
	headers := http.Header{
		"Access-Control-Allow-Origin":      {"*"}, // want "browsers reject every credentialed response"
		"Access-Control-Allow-Credentials": {"true"},
	}
	for name := range headers {
		w.Header().Set(name, headers.Get(name))
	}
}
