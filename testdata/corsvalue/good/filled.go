package good

import "net/http"

// What is empty on one path and an origin on another denies as was meant.
func filledWhereAsked(w http.ResponseWriter, r *http.Request) {
	var origin string
	if r.Header.Get("Origin") == "https://app.example.com" {
		origin = "https://app.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

type filled struct{ origin string }

func fieldWhereAsked(w http.ResponseWriter, r *http.Request) {
	var f filled
	if r.Header.Get("Origin") == "https://app.example.com" {
		f.origin = "https://app.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", f.origin)
}

func resultWhereAsked(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", appOrNobody(r.Header.Get("Origin")))
}

func appOrNobody(origin string) (allowed string) {
	if origin == "https://app.example.com" {
		allowed = origin
	}
	return
}
