package onesided

import "net/http"

func onlyActual(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true") // want "the answer to the preflight does not have this header"
	w.Write([]byte("{}"))
}

func onlyActualElse(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.WriteHeader(http.StatusNoContent)
	} else {
		w.Header().Set("Access-Control-Allow-Credentials", "true") // want "the answer to the preflight does not have this header"
		w.Write([]byte("{}"))
	}
}

func onlyPreflight(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Credentials", "true") // want "hide the response to what has credentials: only the answer to the preflight has this header"
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

// -- the origin --

func originOfPreflight(w http.ResponseWriter, r *http.Request) {
	if r.Method == "OPTIONS" {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "hide the response: only the answer to the preflight has this header"
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write([]byte("{}"))
}

func originInSwitch(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodOptions:
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		w.WriteHeader(http.StatusNoContent)
	case http.MethodPut:
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "the answer to the preflight does not have this header"
		w.Write([]byte("{}"))
	}
}

func originElse(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		preflight(w)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "the answer to the preflight does not have this header"
		w.Write([]byte("{}"))
	}
}

func preflight(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	w.WriteHeader(http.StatusNoContent)
}
