package replaced

import "net/http"

// The credentials are meant for what replaces the *.
func replacedLater(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if r.Header.Get("Authorization") == "" {
		http.Error(w, "unauthorized", http.StatusUnauthorized)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example")
}

func replacedByHelper(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if r.Method == http.MethodOptions {
		return
	}
	allowApp(w)
}

func allowApp(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example")
}
