package bad

import (
	"maps"
	"net/http"
	"net/textproto"
	"net/url"
)

// indexed assigns the request's values to the header map.
func indexed(w http.ResponseWriter, r *http.Request) {
	w.Header()["Access-Control-Allow-Origin"] = r.Header["Origin"] // want "can leave without Vary: Origin"
	w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
}

// copied copies a literal into the header map.
func copied(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), http.Header{
		"Access-Control-Allow-Origin":      {r.Header.Get("Origin")}, // want "can leave without Vary: Origin"
		"Access-Control-Allow-Credentials": {"true"},
	})
}

// converted writes through net/textproto.
func converted(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		textproto.MIMEHeader(w.Header()).Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}

// ranged sets each entry of a map.
func ranged(w http.ResponseWriter, r *http.Request) {
	preset := map[string]string{
		"Access-Control-Allow-Origin":      r.Header.Get("Origin"), // want "can leave without Vary: Origin"
		"Access-Control-Allow-Credentials": "true",
	}
	for name, value := range preset {
		w.Header().Set(name, value)
	}
}

// rebuilt parses the Origin and puts it together again.
func rebuilt(w http.ResponseWriter, r *http.Request) {
	u, err := url.Parse(r.Header.Get("Origin"))
	if err == nil && u.Host == "app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host) // want "can leave without Vary: Origin"
	}
}

// present asks whether the header is there, and keeps the header map in a
// variable.
func present(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	if origin, ok := r.Header["Origin"]; ok {
		h.Set("Access-Control-Allow-Origin", origin[0]) // want "can leave without Vary: Origin"
	}
}

// pointer writes through a pointer to the writer.
func pointer(w *http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed[origin] {
		(*w).Header().Set("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
	}
}
