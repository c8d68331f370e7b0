package bad

import "net/http"

const exposed = "Access-Control-Expose-Headers"

var allowedHeaders = "Access-Control-Allow-Headers"

func starByName(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set(allowedHeaders, "*") // want "literally where credentials are allowed"
}

func putWhy(w http.ResponseWriter, value, name, why string) {
	w.Header().Set(name, value)
}

func starFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	putWhy(w, "*", exposed, "all of it") // want "literally where credentials are allowed"
}

func starInList(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	for i, name := range []string{"Access-Control-Allow-Headers"} {
		w.Header().Set(name, []string{"*"}[i]) // want "literally where credentials are allowed"
	}
}
