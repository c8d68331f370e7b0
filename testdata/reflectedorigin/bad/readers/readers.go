package readers

import "net/http"

// firstValue reads the request's header map itself.
func firstValue(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header["Origin"][0]) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// present asks the map whether there is an Origin.
func present(w http.ResponseWriter, r *http.Request) {
	if origin, ok := r.Header["Origin"]; ok {
		w.Header().Set("Access-Control-Allow-Origin", origin[0]) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// presentOnly asks the map and reads with Get.
func presentOnly(w http.ResponseWriter, r *http.Request) {
	if _, ok := r.Header["Origin"]; ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// values reads all values and echoes the first.
func values(w http.ResponseWriter, r *http.Request) {
	if origins := r.Header.Values("Origin"); len(origins) > 0 {
		w.Header().Set("Access-Control-Allow-Origin", origins[0]) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// wholeSlice hands the slice over.
func wholeSlice(w http.ResponseWriter, r *http.Request) {
	w.Header()["Access-Control-Allow-Origin"] = r.Header["Origin"] // want "as the logged-in user: the request's Origin"
	w.Header()["Access-Control-Allow-Credentials"] = []string{"true"}
}

// everyHeader looks for the Origin among all headers.
func everyHeader(w http.ResponseWriter, r *http.Request) {
	for name, values := range r.Header {
		if name == "Origin" {
			w.Header().Set("Access-Control-Allow-Origin", values[0]) // want "as the logged-in user: the request's Origin"
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// requestHeader keeps the request's header map in a variable.
func requestHeader(w http.ResponseWriter, r *http.Request) {
	in, out := r.Header, w.Header()
	out.Set("Access-Control-Allow-Origin", in.Get("Origin")) // want "as the logged-in user: the request's Origin"
	out.Set("Access-Control-Allow-Credentials", "true")
}

func originOf(r *http.Request) string {
	return r.Header.Get("Origin")
}

// throughReader reads it with a helper.
func throughReader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", originOf(r)) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
