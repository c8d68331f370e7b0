// Package spelled has values of headers that functions of the standard library spell.
package spelled

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

const origin = "https://app.example"

func title(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strings.Title(strconv.FormatBool(true))) // want "Access-Control-Allow-Credentials: True, because nothing but true, in lower case, counts"
}

func capitals(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strings.ToTitle("true")) // want "Access-Control-Allow-Credentials: TRUE, because nothing but true, in lower case, counts"
}

func number(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strconv.FormatUint(1, 10)) // want "Access-Control-Allow-Credentials: 1, because nothing but true, in lower case, counts"
}

func quoted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", strconv.QuoteToASCII("true")) // want "Access-Control-Allow-Credentials: .*true.*, because nothing but true, in lower case, counts"
}

func fine(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", fmt.Sprintln(true)) // net/http trims it
}
