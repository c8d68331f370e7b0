package bad

import (
	"encoding/json"
	"net/http"
	"os"
)

// post wants no other method, and so no preflight for its own.
func post(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "use POST", http.StatusMethodNotAllowed) // want "answers it with status 405, and without Access-Control-Allow-Origin"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	json.NewEncoder(w).Encode("done")
}

// credentialed rejects whatever is neither of two methods.
func credentialed(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case "GET", "PUT":
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.Write([]byte("{}"))
	default:
		w.WriteHeader(http.StatusMethodNotAllowed) // want "answers it with status 405"
	}
}

// inHelper has both in functions.
func inHelper(w http.ResponseWriter, r *http.Request) {
	if r.Method != "DELETE" {
		refuse(w, http.StatusBadRequest) // want "answers it with status 400"
		return
	}
	allow(w)
	w.WriteHeader(http.StatusNoContent)
}

func refuse(w http.ResponseWriter, status int) {
	w.Header().Set("Content-Type", "text/plain")
	w.WriteHeader(status)
	w.Write([]byte(http.StatusText(status)))
}

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, POST, DELETE")
}

// notFound has a branch for preflights, which finds nothing.
func notFound(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		http.NotFound(w, r) // want "answers it with status 404"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Max-Age", "600")
	w.Write([]byte("{}"))
}

// badRequest reads the body of all requests first, which a preflight does not have.
func badRequest(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusBadRequest) // want "answers it with status 400"
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Write([]byte("{}"))
}

// configured is refused whatever the setting is.
func configured(w http.ResponseWriter, r *http.Request) {
	if r.Method != "POST" {
		w.WriteHeader(405) // want "answers it with status 405"
		return
	}
	if origin := r.Header.Get("Origin"); origin == os.Getenv("APP_ORIGIN") {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Headers", "X-Token")
	}
	w.Write([]byte("{}"))
}

// -- other statuses --

func found(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	if r.Method == "OPTIONS" {
		w.WriteHeader(http.StatusFound) // want "answers it with a redirect, which they do not follow"
		return
	}
	w.Write([]byte("{}"))
}

func redirected(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == "OPTIONS" {
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		http.Redirect(w, r, "/docs", http.StatusTemporaryRedirect) // want "with a redirect"
		return
	}
	w.Write([]byte("{}"))
}

func notModified(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	switch r.Method {
	case http.MethodOptions:
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		w.WriteHeader(304) // want "answers it with status 304 rather than 2xx"
	case http.MethodPut:
		w.Write([]byte("{}"))
	}
}

// noMethods sets the headers for whoever asks, and takes two methods.
func noMethods(w http.ResponseWriter, r *http.Request) {
	allow(w)
	switch r.Method {
	case http.MethodPut, http.MethodPost:
		w.Write([]byte("{}"))
	default:
		http.Error(w, "no", http.StatusMethodNotAllowed) // want "answers it with status 405 rather than 2xx"
	}
}
