package good

import (
	"fmt"
	"net/http"
)

func wildcard(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

func credentials(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// firstHelper calls one of two helpers, its neighbour the other.
func firstHelper(w http.ResponseWriter, r *http.Request) {
	wildcard(w)
	fmt.Fprintln(w, "hello")
}

func secondHelper(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	credentials(w)
	fmt.Fprintln(w, "hello")
}

// helpersOnBranches calls each on its own branch.
func helpersOnBranches(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/status" {
		wildcard(w)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	credentials(w)
}

// helperReplaces has a helper write the wildcard, then replaces it.
func helperReplaces(w http.ResponseWriter, r *http.Request) {
	wildcard(w)
	credentials(w)
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

func set(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

// throughWrapper names other headers and values.
func throughWrapper(w http.ResponseWriter, r *http.Request) {
	set(w, "Access-Control-Allow-Origin", "https://app.example.com")
	set(w, "Access-Control-Allow-Credentials", "true")
	set(w, "Timing-Allow-Origin", "*")
}

func respond(w http.ResponseWriter, body string) {
	fmt.Fprintln(w, body)
}

// lateHelper calls the helper when another has sent the answer.
func lateHelper(w http.ResponseWriter, r *http.Request) {
	wildcard(w)
	respond(w, "hello")
	credentials(w)
}

// recursive helpers are given up on, not followed for ever.
func recursive(w http.ResponseWriter, depth int) {
	if depth > 0 {
		recursive(w, depth-1)
	}
	w.Header().Set("X-Depth", fmt.Sprint(depth))
}

// middleware and handler write one header each; nothing here says that one
// is put around the other.
func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
		next.ServeHTTP(w, r)
	})
}

func handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// nested has one header in the function and one in a literal that runs for
// another response.
func nested(mux *http.ServeMux) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		mux.HandleFunc("/later", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		})
	}
}
