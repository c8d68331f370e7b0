package bad

import (
	"encoding/json"
	"net/http"
)

// Set earlier, the header would be there twice where the first one is set.
func again(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/app" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	}
	json.NewEncoder(w).Encode("hello")
	w.Header().Add("Access-Control-Allow-Origin", "*") // want "it is set after the headers of the response were sent"
}
