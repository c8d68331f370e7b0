// Package bare answers all preflights with a status alone.
package bare

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func allow(next httprouter.Handle) httprouter.Handle {
	return func(w http.ResponseWriter, r *http.Request, p httprouter.Params) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
			w.Header().Set("Access-Control-Allow-Methods", "PUT")
			return
		}
		next(w, r, p)
	}
}

func put(w http.ResponseWriter, r *http.Request, _ httprouter.Params) { w.Write([]byte("{}")) }

func routes(r *httprouter.Router) {
	r.GlobalOPTIONS = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Allow", "PUT")
		w.WriteHeader(http.StatusNoContent)
	})
	r.PUT("/x", allow(put))
}
