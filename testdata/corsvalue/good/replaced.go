package good

import "net/http"

// The value that is replaced on every path leaves nowhere.
func replacedAtOnce(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "false")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func originReplaced(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com/")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}
