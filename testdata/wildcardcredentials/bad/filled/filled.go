// Package filled gives settings of structs a * where somebody has left them empty, beside
// credentials that are always allowed.
package filled

import "net/http"

type byValue struct{ origin string }

func value(s byValue, next http.Handler) http.Handler {
	if s.origin == "" {
		s.origin = "*"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.origin) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

type byPointer struct{ Origin string }

func pointer(s *byPointer, next http.Handler) http.Handler {
	if len(s.Origin) == 0 {
		s.Origin = "*"
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

type copied struct{ Origin string }

func copies(from copied) http.HandlerFunc {
	s := from
	if s.Origin == "" {
		s.Origin = "*"
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type made struct{ Origin string }

func makes(origin string) http.HandlerFunc {
	s := made{Origin: origin}
	if s.Origin == "" {
		s.Origin = "*"
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type always struct{ Origin string }

func overwritten(s always) http.HandlerFunc {
	s.Origin = "*"
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type settings struct{ Origin string }

type server struct{ origin string }

// newServer hands on what it has filled in.
func newServer(s settings, mux http.Handler) http.Handler {
	if s.Origin == "" {
		s.Origin = "*"
	}
	srv := &server{origin: s.Origin}
	return srv.cors(mux)
}

func (s *server) cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.origin) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

type routes struct{ origin string }

func (s *routes) register(mux *http.ServeMux) {
	if s.origin == "" {
		s.origin = "*"
	}
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.origin) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	})
}

type lists struct{ Origins []string }

func list(s lists) http.HandlerFunc {
	if len(s.Origins) == 0 {
		s.Origins = []string{"*"}
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origins[0]) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type optional struct{ Origin string }

// options may have nothing to say.
func options(s optional, options ...func(*optional)) http.HandlerFunc {
	if s.Origin == "" {
		s.Origin = "*"
	}
	for _, o := range options {
		o(&s)
	}
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", s.Origin) // want "browsers reject every credentialed response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
