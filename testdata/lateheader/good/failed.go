package good

import (
	"encoding/json"
	"fmt"
	"net/http"
)

// Nothing was sent where the encoder refuses the value.
func encoded(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(map[string]any{"f": r}); err != nil {
		answerFailure(w, err)
	}
}

func answerFailure(w http.ResponseWriter, err error) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	http.Error(w, err.Error(), http.StatusInternalServerError)
}

// Nobody is there where the write failed.
func written(w http.ResponseWriter, r *http.Request) {
	_, err := fmt.Fprintln(w, "hello")
	if err == nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
}

// The same in a handler that returns an error.
func adapted(handle func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if err := handle(w, r); err != nil {
			answerFailure(w, err)
		}
	}
}

func show(w http.ResponseWriter, r *http.Request) error {
	return json.NewEncoder(w).Encode(r.Form)
}

func shows() { http.Handle("/", adapted(show)) }
