// Package lookedup has a map of headers of which other code asks for an entry: what that does
// depends on it.
package lookedup

import (
	"net/http"
	"strings"
)

var headers = map[string]string{
	"Access-Control-Allow-Origin":  "https://app.example.com/", // want "browsers"
	"Access-Control-Allow-Methods": "get, put",                 // want "put in Access-Control-Allow-Methods does not allow PUT"
}

func set(w http.ResponseWriter, r *http.Request) {
	for name, value := range headers {
		w.Header().Set(name, value)
	}
}

func allows(method string) bool {
	return strings.Contains(headers["Access-Control-Allow-Methods"], strings.ToLower(method))
}
