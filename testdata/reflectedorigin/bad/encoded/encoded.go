// Package encoded decodes what tells nothing of the Origin.
package encoded

import (
	"encoding/json"
	"net/http"
)

type order struct{ Paid bool }

func body(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	var o order
	if err := json.NewDecoder(r.Body).Decode(&o); err != nil || !o.Paid {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func copied(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	b, _ := json.Marshal([]order{{Paid: r.Method == "POST"}})
	var list []order
	json.Unmarshal(b, &list)
	if len(list) > 0 && list[0].Paid {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
