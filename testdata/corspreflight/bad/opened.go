package bad

import (
	"fmt"
	"net/http"
)

// openedToAll sends, in the branch, what is for requests without credentials: set
// before it, the header would be for that, too, and there is no fix.
func openedToAll(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	switch {
	case r.URL.Path == "/news":
		fmt.Fprintln(w, "the same for all")
		return
	case r.Method == http.MethodOptions:
		w.WriteHeader(http.StatusNoContent)
		return
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true") // want "the answer to the preflight does not have this header"
	fmt.Fprintln(w, "hello")
}
