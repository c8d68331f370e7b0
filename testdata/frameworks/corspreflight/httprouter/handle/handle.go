package handle

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func put(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions { // want "none comes here, since there are routes for other methods only"
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	w.Write([]byte("{}"))
}

func routes(r *httprouter.Router) {
	r.PUT("/x", put)
}
