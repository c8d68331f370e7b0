package good

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// isLocal accepts localhost, at some port: of other origins nothing makes a number.
func isLocal(origin string) bool {
	_, err := strconv.Atoi(strings.TrimPrefix(origin, "http://localhost:"))
	return err == nil
}

func numbered(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isLocal(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func numberedInRange(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	port, err := strconv.ParseUint(strings.TrimPrefix(origin, "http://127.0.0.1:"), 10, 16)
	if err != nil || port < 3000 {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func scanned(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	var port int
	if _, err := fmt.Sscanf(origin, "http://localhost:%d", &port); err == nil {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func scannedSome(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	var a, b, port int
	if n, _ := fmt.Sscanf(origin, "http://192.168.%d.%d:%d", &a, &b, &port); n == 3 {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
