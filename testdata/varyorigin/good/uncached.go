package good

import (
	"fmt"
	"net/http"
)

// noStore forbids caches to keep the answer.
func noStore(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	fmt.Fprintln(w, "hello")
}

// noStoreAmongOthers says more than that.
func noStoreAmongOthers(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Header().Set("cache-control", "no-cache, No-Store, must-revalidate")
	fmt.Fprintln(w, "hello")
}

// preflight answers OPTIONS only, whose answers no cache keeps.
func preflight(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
		}
		w.WriteHeader(http.StatusNoContent)
		return
	}
	fmt.Fprintln(w, "hello")
}

// onlyOptions turns other methods away.
func onlyOptions(w http.ResponseWriter, r *http.Request) {
	if r.Method != "OPTIONS" {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Headers", "Content-Type")
}

// methods has a case for preflights.
func methods(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodOptions:
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	case http.MethodGet:
		w.Header().Set("Access-Control-Allow-Origin", appOrigin)
		fmt.Fprintln(w, "hello")
	}
}

// preflightUnvaried leaves Vary away on the preflight only.
func preflightUnvaried(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Add("Vary", "Origin")
	fmt.Fprintln(w, "hello")
}

// route is reached by OPTIONS only, as its pattern says.
func route(mux *http.ServeMux) {
	mux.HandleFunc("OPTIONS /api/", func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); allowed[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
		w.WriteHeader(http.StatusNoContent)
	})
}

// refused answers other origins with 403, which caches do not keep unless
// they are told to.
func refused(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !allowed[origin] {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Add("Vary", "Origin")
	fmt.Fprintln(w, "hello")
}
