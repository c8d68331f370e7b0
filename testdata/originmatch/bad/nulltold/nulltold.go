// Package nulltold answers "null" where the Origin is that, which is one mistake.
package nulltold

import "net/http"

func compared(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("Origin") == "null" { // want `^any site can read this response: a sandboxed frame sends "null", which passes this check$`
		w.Header().Set("Access-Control-Allow-Origin", "null")
	}
}

func switched(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch r.Header.Get("Origin") {
	case "null": // want `^any site can read this response as the logged-in user: a sandboxed frame sends "null", which passes this check$`
		w.Header().Set("Access-Control-Allow-Origin", "null")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func allow(origin string) (string, bool) {
	if origin == "null" { // want `^any site can read this response: a sandboxed frame sends "null", which passes this check$`
		return "null", true
	}
	return "", false
}

func asked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin, ok := allow(r.Header.Get("Origin")); ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// Have: the answer to others as well.
func beside(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("Origin") == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "null") // want `^any site can read this response: a sandboxed frame sends "null", which this allows$`
}

// forFiles lets in who has come from a file, perhaps, and nobody else.
func forFiles(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("Origin") != "" {
		w.Header().Set("Access-Control-Allow-Origin", "null") // want `^any site can read this response: a sandboxed frame sends "null", which this allows$`
	}
}
