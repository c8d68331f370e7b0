package global

import (
	"net/http"

	"github.com/julienschmidt/httprouter"
)

func put(w http.ResponseWriter, r *http.Request, _ httprouter.Params) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	if r.Method == http.MethodOptions {
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
		return
	}
	w.Write([]byte("{}"))
}

func routes(r *httprouter.Router) {
	r.GlobalOPTIONS = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		w.Header().Set("Access-Control-Allow-Methods", "PUT")
	})
	r.PUT("/x", put)
}
