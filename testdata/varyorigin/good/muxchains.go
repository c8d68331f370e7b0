package good

import "net/http"

// A router is the end of a chain, whose handlers are only used there.
func Private() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/", routed)
	mux.Handle("/items", http.HandlerFunc(routedItems))
	mux.HandleFunc("/literal", func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); chained[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	})
	return timed(notStored(mux))
}

func routed(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); chained[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	w.Write([]byte("{}"))
}

func routedItems(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); chained[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Each route adds what the chain before it leaves out.
func variedByRoutes(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); chained[origin] {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func varying(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Write([]byte("{}"))
}

func uncachedRoute(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	w.Write([]byte("{}"))
}

func listen() error {
	mux := http.NewServeMux()
	mux.HandleFunc("/a", varying)
	mux.HandleFunc("/b", uncachedRoute)
	server := http.Server{Handler: variedByRoutes(mux)}
	return server.ListenAndServe()
}
