package bad

import (
	"encoding/json"
	"fmt"
	"net/http"
)

// noReturn goes on when it has answered.
func noReturn(w http.ResponseWriter, r *http.Request) {
	var v any
	if err := json.NewDecoder(r.Body).Decode(&v); err != nil {
		http.Error(w, "no JSON", http.StatusBadRequest)
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "browsers do not get this header where the headers of the response were sent before it is set"
	fmt.Fprintln(w, v)
}

// noReturnByHelper does so when a helper has.
func noReturnByHelper(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("id") == "" {
		respond(w, http.StatusBadRequest, "no id")
	}
	allow(w) // want "browsers do not get the headers that this call sets where those of the response were sent before it"
	respond(w, http.StatusOK, "hello")
}

// eitherWay has answered on both branches.
func eitherWay(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/" {
		fmt.Fprintln(w, "hello")
	} else {
		http.NotFound(w, r)
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// byOrigin allows those that it knows, when it is too late.
func byOrigin(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "never get this header"
		w.Header().Set("Vary", "Origin")
	}
}

// anyOrigin would let in everybody if it were moved.
func anyOrigin(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "never get this header"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// everybody would be refused by browsers if it were moved.
func everybody(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// half has * already.
func half(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Credentials", "true") // want "never get this header"
}

// computed uses what comes between.
func computed(w http.ResponseWriter, r *http.Request) {
	origin := "https://app.example.com"
	n, _ := fmt.Fprintln(w, "hello")
	if n > 0 {
		origin = "https://admin.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "never get this header"
}

// branched may not come there at all.
func branched(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
	if r.URL.Path == "/secret" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// inLoop sends the rows one by one.
func inLoop(w http.ResponseWriter, rows []string) {
	for _, row := range rows {
		fmt.Fprintln(w, row)
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
	}
}

// onTheWay sends an answer to OPTIONS and goes on.
func onTheWay(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
	}
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "do not get this header where"
}

// extraHeaders may be in force already, or there are none.
func extraHeaders(w http.ResponseWriter, extra map[string]string) {
	for name, value := range extra {
		w.Header().Set(name, value)
	}
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "do not get this header where"
}

// reassigned is given its value in between.
func reassigned(w http.ResponseWriter, r *http.Request) {
	origin := "https://old.example.com"
	fmt.Fprintln(w, "hello")
	origin = "https://app.example.com"
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "never get this header"
}

// counted has what is not looked at in between, but nothing that matters.
func counted(w http.ResponseWriter, r *http.Request) {
	fmt.Fprintln(w, "hello")
	count++
	fmt.Println(count)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// byError sends what the answer came to.
func byError(w http.ResponseWriter, r *http.Request) {
	_, err := fmt.Fprintln(w, "hello")
	w.Header().Set("Vary", fmt.Sprint(err)) // want "never get this header"
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// concurrent answers elsewhere, too.
func concurrent(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	done := make(chan bool)
	go func() { done <- true }()
	<-done
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}
