// Command routed has branches for requests that a route brings, or may.
package main

import "net/http"

// head gets requests for HEAD by its route for GET.
func head(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Method == http.MethodHead {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

func second(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.URL.Path == "/second" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

func subtree(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.URL.Path == "/tree/leaf" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

// kept is kept by a variable, too: who calls that is not looked for.
func kept(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Method == "POST" || r.URL.Path == "/other" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

var handlers = map[string]http.HandlerFunc{"kept": kept}

// below has what is around it cut off a part of the path.
func below(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.URL.Path == "/below" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
	w.Write(nil)
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /head", head)
	mux.HandleFunc("GET /first", second)
	mux.HandleFunc("GET /second", second)
	mux.HandleFunc("GET /tree/", subtree)
	mux.HandleFunc("GET /kept", kept)
	mux.Handle("/kept/", handlers["kept"])
	mux.Handle("GET /api/below", http.StripPrefix("/api", http.HandlerFunc(below)))
	http.ListenAndServe(":8080", mux)
}
