package good

import "net/http"

// What of its settings a function changes later is not known where it makes handlers.

type ownSettings struct {
	origin      string
	credentials bool
}

var loadOrigin func() string

func changedByLiteral(mux *http.ServeMux) (reload func()) {
	settings := ownSettings{origin: "*", credentials: true}
	mux.HandleFunc("/changed", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", settings.origin)
		if settings.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
	return func() { settings.origin = loadOrigin() }
}

func changedAfterwards(mux *http.ServeMux) {
	settings := ownSettings{origin: "*", credentials: true}
	mux.HandleFunc("/afterwards", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", settings.origin)
		if settings.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
	settings.origin = loadOrigin()
}

func changedByPointer(mux *http.ServeMux) {
	settings := ownSettings{origin: "*", credentials: true}
	mux.HandleFunc("/pointer", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", settings.origin)
		if settings.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
	load(&settings)
}

func load(s *ownSettings) { s.origin = loadOrigin() }
