// From a generated program: miss list.
//
// executed: list
// reported: corsvalue/list
// differs: nothing

package api

import (
	"net/http"
)

func put(h http.Header, name, value string) {

	h.Set(name, value)
}

func Handler(w http.ResponseWriter, r *http.Request) {
	h := w.Header()

	h["Vary"] = append(h["Vary"], "Origin")

	for k, v := range map[string]string{
		"Access-Control-Allow-Origin":      "https://app.example.com",
		"Access-Control-Allow-Credentials": "true",
	} {
		w.Header().Set(k, v)
	}

	put(w.Header(), "Access-Control-Allow-Methods", "GET, put")

}
