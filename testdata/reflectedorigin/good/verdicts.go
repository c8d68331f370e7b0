package good

import "net/http"

var (
	blocked func(origin string) bool
	trusted func(origin string) error
)

// notBlocked asks for the opposite: what is not blocked is unknown.
func notBlocked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if blocked(origin) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func noError(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if err := trusted(origin); err != nil {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// emptyListAllows is for whoever fills the list to know.
func (o *options) emptyListAllows(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(o.origins) == 0 || o.allowed[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
