package bad

import (
	"fmt"
	"net/http"
)

func lateMethods(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT") // want "browsers never get this header"
}

func exposed(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
	w.Header().Set("Access-Control-Expose-Headers", "X-Total") // want "browsers never get this header"
}

func exposedAtTheEnd(w http.ResponseWriter, r *http.Request) {
	defer w.Header().Set("Access-Control-Expose-Headers", "X-Total") // want "browsers never get this header"
	fmt.Fprintln(w, "hello")
}

func putLate(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

func listsByHelper(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		putLate(w, "Access-Control-Allow-Headers", "X-Token") // want "browsers never get this header"
		putLate(w, "Access-Control-Max-Age", "600")
		return
	}
	fmt.Fprintln(w, "hello")
}

// One of them allows nothing by itself.
func besideAnOrigin(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers never get this header"
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
}

func onSomePaths(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		w.WriteHeader(http.StatusAccepted)
	}
	w.Header().Set("Access-Control-Max-Age", "600") // want "browsers do not get this header where"
}

// listAfter sets it when the handler that it wraps is done.
func listAfter(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.Header().Set("Access-Control-Expose-Headers", "X-Total") // want "browsers never get this header"
	})
}

var total = listAfter(http.HandlerFunc(exposed))
