package apart

import (
	"errors"
	"net/http"
	"strings"
)

// handleReload makes another router when it is asked to: what that answers has
// nothing to do with its own answer, and is told by itself.
func handleReload(w http.ResponseWriter, r *http.Request) {
	if err := reload(r.URL.Query().Get("name"), 3); err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://admin.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.WriteHeader(http.StatusNoContent)
}

func reload(name string, depth int) error {
	mux := http.NewServeMux()
	if name == "" {
		return errors.New("no name")
	}
	if depth == 0 {
		return errors.New("too deep")
	}
	name = strings.ToLower(name)
	open := name == "open"
	paths := []string{"/a", "/b", "/c"}
	if open {
		paths = append(paths, "/d")
	}
	for _, path := range paths {
		mux.HandleFunc(path, func(w http.ResponseWriter, r *http.Request) {
			if open {
				w.Header().Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
			}
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		})
	}
	switch name {
	case "one":
		mux.HandleFunc("/one", one)
	case "two":
		mux.HandleFunc("/two", two)
	}
	server.Handler = mux
	return nil
}

var server http.Server

func one(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func two(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://admin.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
