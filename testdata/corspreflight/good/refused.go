package good

import "net/http"

// What browsers refuse already, for another reason, is told once.
func wildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	if r.Method != http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write([]byte("{}"))
}

func twice(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	if r.Method == http.MethodOptions {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}
