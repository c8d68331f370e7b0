package good

import (
	"encoding/json"
	"net/http"
)

func respond(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// byHelpers has them do it in order.
func byHelpers(w http.ResponseWriter, r *http.Request) {
	allow(w)
	respond(w, http.StatusOK, "hello")
}

// returned goes no further when a helper has answered.
func returned(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/" {
		respond(w, http.StatusNotFound, nil)
		return
	}
	allow(w)
	respond(w, http.StatusOK, "hello")
}

// allowedTwice has the helper called when the headers are in force already.
func allowedTwice(w http.ResponseWriter, r *http.Request) {
	allow(w)
	respond(w, http.StatusOK, "hello")
	allow(w)
}

// closure is called in time.
func closure(w http.ResponseWriter, r *http.Request) {
	set := func(name, value string) { w.Header().Set(name, value) }
	set("Access-Control-Allow-Origin", "*")
	respond(w, http.StatusOK, "hello")
}

// later sets it in a handler of its own.
func later(mux *http.ServeMux, w http.ResponseWriter) {
	mux.HandleFunc("/later", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		respond(w, http.StatusOK, "later")
	})
	respond(w, http.StatusAccepted, "hello")
}
