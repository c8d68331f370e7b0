package bad

import "net/http"

func byMethod(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
	default:
		http.Error(w, "GET only", http.StatusMethodNotAllowed)
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "do not get this header where"
	w.Write([]byte("hello"))
}

func either(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		w.Header().Set("X-Home", "1")
	} else {
		http.NotFound(w, r) // nobody else asks
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "do not get this header where"
	w.Write([]byte("hello"))
}

// The body that comes then may be that of the error, too.
func withAStatus(w http.ResponseWriter, r *http.Request) {
	said := "hello"
	if r.Method != http.MethodGet {
		w.WriteHeader(http.StatusMethodNotAllowed)
		said = "GET only"
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "do not get this header where"
	w.Write([]byte(said))
}

// What it is to return is for a person to say.
func withAResult(w http.ResponseWriter, r *http.Request) bool {
	if r.Method != http.MethodGet {
		http.Error(w, "GET only", http.StatusMethodNotAllowed)
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "do not get this header where"
	_, err := w.Write([]byte("hello"))
	return err == nil
}

// To return from what is called is no end of the handler.
func called(w http.ResponseWriter, r *http.Request) {
	refuse := func() {
		if r.Method != http.MethodGet {
			http.Error(w, "GET only", http.StatusMethodNotAllowed)
		}
	}
	refuse()
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "do not get this header where"
	w.Write([]byte("hello"))
}
