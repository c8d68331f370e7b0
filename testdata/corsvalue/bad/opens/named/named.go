// Package named has other mistakes than the value by which credentials are not in force,
// for an origin that is not encrypted.
package named

import "net/http"

func misspelt(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://partner.example.org")
	w.Header().Set("Acces-Control-Allow-Credentials", "true") // want "the name of the header is Access-Control-Allow-Credentials"
}

func swapped(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://partner.example.org")
	w.Header().Set("true", "Access-Control-Allow-Credentials") // want "the name and the value are swapped"
}

func twice(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://partner.example.org")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Add("Access-Control-Allow-Credentials", "true") // want "Access-Control-Allow-Credentials twice"
}

func twiceNull(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "null")
	w.Header().Add("Access-Control-Allow-Origin", "null") // want "Access-Control-Allow-Origin twice"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func upper(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "HTTP://partner.example.org") // want "they write origins in lower case"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func quoted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "\"null\"") // want "it has quotes"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
