// Package promised tells preflights that an origin may send cookies, and answers that
// with a *. To allow no credentials would not mend it, nor is it known whom else the
// answer is for.
package promised

import "net/http"

func post(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers reject every credentialed response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write([]byte("{}"))
}
