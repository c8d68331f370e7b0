package good

import (
	"net/http"
	"os"
)

// inDevelopment sends the Origin back only where somebody has said so.
func inDevelopment(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if os.Getenv("APP_ENV") == "development" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
