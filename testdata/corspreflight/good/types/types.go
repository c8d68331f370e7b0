// Package types has handlers that are values of its types, which preflights come to.
package types

import "net/http"

// By a route for all methods as well.

type twice struct{}

func (*twice) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write(nil)
}

func serveTwice() {
	mux := http.NewServeMux()
	mux.Handle("PUT /api", &twice{})
	http.ListenAndServe(":8080", mux)
}

func serveAll() { http.ListenAndServe(":8081", &twice{}) }

// By another type that has it.

type inner struct{}

func (inner) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write(nil)
}

type outer struct{ inner }

func serveOuter() {
	mux := http.NewServeMux()
	mux.Handle("PUT /api", inner{})
	mux.Handle("/all", outer{})
	http.ListenAndServe(":8080", mux)
}

// By a call.

type called struct{}

func (c called) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Write(nil)
}

func serveCalled() {
	mux := http.NewServeMux()
	mux.Handle("PUT /api", called{})
	mux.HandleFunc("/all", func(w http.ResponseWriter, r *http.Request) { called{}.ServeHTTP(w, r) })
	http.ListenAndServe(":8080", mux)
}

// By what is around the router.

type around struct{ next http.Handler }

func (a *around) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	a.next.ServeHTTP(w, r)
}

func serveAround() {
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /api", func(w http.ResponseWriter, r *http.Request) { w.Write(nil) })
	http.ListenAndServe(":8080", &around{mux})
}
