// Package spelled has values of headers that functions of the standard library spell.
package spelled

import (
	"net/http"
	"strconv"
	"strings"
)

const origin = "https://app.example"

func title(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strings.Title(strconv.FormatBool(true)))
}

func capitals(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strings.ToTitle("true"))
}

func number(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strconv.FormatUint(1, 10))
}

func quoted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strconv.QuoteToASCII("true"))
}
