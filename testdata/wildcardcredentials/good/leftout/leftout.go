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
