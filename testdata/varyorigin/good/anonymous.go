package good

import (
	"encoding/json"
	"net/http"
)

// anonymous echoes every origin without credentials: reflectedorigin has it say
// *, which depends on nothing.
func anonymous(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	json.NewEncoder(w).Encode([]int{1, 2, 3})
}

// anonymousPresent does so where there is one.
func anonymousPresent(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
	json.NewEncoder(w).Encode([]int{1, 2, 3})
}
