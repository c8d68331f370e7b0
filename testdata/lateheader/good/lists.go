package good

import (
	"fmt"
	"net/http"
)

func listsFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
	w.Header().Set("Access-Control-Max-Age", "600")
	w.WriteHeader(http.StatusNoContent)
}

func listsOnABranch(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodOptions {
		fmt.Fprintln(w, "hello")
		return
	}
	w.Header().Set("Access-Control-Allow-Methods", "GET, PUT")
}

func listsByCase(w http.ResponseWriter, r *http.Request) {
	isPreflight := r.Method == http.MethodOptions
	if !isPreflight {
		fmt.Fprintln(w, "hello")
	}
	if isPreflight {
		w.Header().Set("Access-Control-Allow-Headers", "X-Token")
	}
}

func listTwice(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Expose-Headers", "X-Total")
	fmt.Fprintln(w, "hello")
	w.Header().Set("Access-Control-Expose-Headers", "X-Total")
}

func listOfARequest(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
	out, err := http.NewRequest(http.MethodGet, "https://api.example/", nil)
	if err != nil {
		return
	}
	out.Header.Set("Access-Control-Max-Age", "600")
	http.DefaultClient.Do(out)
}

// Whoever is next may have answered or not.
func listAfterTheNext(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r)
		w.Header().Set("Access-Control-Expose-Headers", "X-Total")
	})
}
