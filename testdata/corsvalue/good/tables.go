package good

import "net/http"

func put(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

func byHelpers(w http.ResponseWriter, r *http.Request) {
	put(w, "Access-Control-Allow-Headers", "X-A, X-B")
	put(w, "Access-Control-Max-Age", "600")
	put(w, "X-Words", "GET;PUT")
}

func byPairs(w http.ResponseWriter, r *http.Request) {
	for _, h := range []struct{ name, value string }{
		{"Access-Control-Allow-Methods", "GET, PUT"},
		{"X-Max-Age", "1e3"},
	} {
		w.Header().Set(h.name, h.value)
	}
}

// Nobody sends it.
var unused = map[string]string{
	"Access-Control-Allow-Methods": "GET;PUT",
}

func putIntoRequest(r *http.Request, name, value string) {
	r.Header.Set(name, value)
}

func ofARequest() *http.Request {
	r, _ := http.NewRequest(http.MethodGet, "https://api.example/", nil)
	putIntoRequest(r, "Access-Control-Max-Age", "1e3")
	return r
}
