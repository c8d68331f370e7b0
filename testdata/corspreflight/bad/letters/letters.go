package letters

import "net/http"

const preflight = "options"

func lower(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	if r.Method == "options" { // want `the method is OPTIONS, and never "options"`
		w.WriteHeader(http.StatusNoContent)
		return
	}
	if r.Method != http.MethodPut {
		w.WriteHeader(http.StatusMethodNotAllowed)
		return
	}
	w.Write([]byte("{}"))
}

func title(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	switch r.Method {
	case "Options": // want `never "Options"`
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	default:
		w.Write([]byte("{}"))
	}
}

func named(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if preflight != r.Method { // want `never "options"`
			next.ServeHTTP(w, r)
			return
		}
		w.WriteHeader(http.StatusNoContent)
	})
}

// early works, since preflights are answered like other requests. The branch would
// answer them without the header.
func early(w http.ResponseWriter, r *http.Request) {
	if r.Method == "options" { // want `no preflight comes here: the method is OPTIONS, and never "options"`
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Headers", "Authorization")
	w.Write([]byte("{}"))
}
