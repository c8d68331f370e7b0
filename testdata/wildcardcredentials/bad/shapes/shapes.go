package shapes

import (
	"maps"
	"net/http"
	"net/textproto"
)

// indexed assigns to the header map.
func indexed(w http.ResponseWriter, r *http.Request) {
	w.Header()["Access-Control-Allow-Origin"] = []string{"*"} // want "reject every credentialed response"
	w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
}

// indexedLowerCase assigns with keys that are not canonical: they are sent
// as they are, and browsers do not care about case.
func indexedLowerCase(w http.ResponseWriter, r *http.Request) {
	w.Header()["access-control-allow-origin"] = []string{"*"} // want "reject every credentialed response"
	w.Header()["access-control-allow-credentials"] = []string{"true"}
}

// mixed assigns one header and sets the other.
func mixed(w http.ResponseWriter, r *http.Request) {
	h := w.Header()
	h["Access-Control-Allow-Origin"] = []string{"*"} // want "reject every credentialed response"
	h.Set("Access-Control-Allow-Credentials", "true")
}

// copied copies a literal into the header map.
func copied(w http.ResponseWriter, r *http.Request) {
	maps.Copy(w.Header(), http.Header{
		"Access-Control-Allow-Origin":      {"*"}, // want "reject every credentialed response"
		"Access-Control-Allow-Credentials": {"true"},
	})
}

// inserted does so with an iterator.
func inserted(w http.ResponseWriter, r *http.Request) {
	preset := http.Header{
		"Access-Control-Allow-Origin":      []string{"*"}, // want "reject every credentialed response"
		"Access-Control-Allow-Credentials": []string{"true"},
	}
	maps.Insert(w.Header(), maps.All(preset))
}

// converted writes through net/textproto.
func converted(w http.ResponseWriter, r *http.Request) {
	h := textproto.MIMEHeader(w.Header())
	h.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	h.Set("Access-Control-Allow-Credentials", "true")
}

// ranged sets each entry of a map of strings.
func ranged(w http.ResponseWriter, r *http.Request) {
	preset := map[string]string{
		"Access-Control-Allow-Origin":      "*", // want "reject every credentialed response"
		"Access-Control-Allow-Credentials": "true",
		"Access-Control-Allow-Headers":     "Content-Type",
	}
	for name, value := range preset {
		w.Header().Set(name, value)
	}
}

var corsHeaders = map[string]string{
	"Access-Control-Allow-Origin":      "*", // want "reject every credentialed response"
	"Access-Control-Allow-Credentials": "true",
}

// rangedPackageVariable adds each entry of a map at package level.
func rangedPackageVariable(w http.ResponseWriter, r *http.Request) {
	for k, v := range corsHeaders {
		w.Header().Add(k, v)
	}
}

// rangedIndex assigns each entry of a header that was built before.
func rangedIndex(w http.ResponseWriter, r *http.Request) {
	preset := make(http.Header)
	preset.Set("Access-Control-Allow-Origin", "*") // want "reject every credentialed response"
	preset.Set("Access-Control-Allow-Credentials", "true")
	for name, values := range preset {
		w.Header()[name] = values
	}
}

// rangedValues adds each value of each entry.
func rangedValues(w http.ResponseWriter, r *http.Request) {
	preset := http.Header{
		"Access-Control-Allow-Origin":      {"*"}, // want "reject every credentialed response"
		"Access-Control-Allow-Credentials": {"true"},
	}
	for name, values := range preset {
		for _, value := range values {
			w.Header().Add(name, value)
		}
	}
}
