package bad

import (
	"encoding/json"
	"net/http"
	"sync"
)

func respond(w http.ResponseWriter, status int, v any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(v)
}

func allow(w http.ResponseWriter) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func put(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

// afterHelper has a helper answer.
func afterHelper(w http.ResponseWriter, r *http.Request) {
	respond(w, http.StatusOK, "hello")
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}

// byHelper has a helper set them.
func byHelper(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	allow(w) // want "browsers never get the headers that this call sets: those of the response were sent before it"
}

// byBoth has both done.
func byBoth(w http.ResponseWriter, r *http.Request) {
	respond(w, http.StatusOK, "hello")
	allow(w) // want "never get the headers that this call sets"
}

// inTime uses the same helpers as it should.
func inTime(w http.ResponseWriter, r *http.Request) {
	allow(w)
	respond(w, http.StatusOK, "hello")
}

// byName has the helper told the name.
func byName(w http.ResponseWriter, r *http.Request) {
	respond(w, http.StatusOK, "hello")
	put(w, "Access-Control-Allow-Origin", "*") // want "never get this header"
	put(w, "Access-Control-Allow-Methods", "GET")
}

// answerTo does it all in the wrong order, for whoever calls it.
func answerTo(w http.ResponseWriter, origin string) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "never get this header"
}

// app calls it, with an origin of its own.
func app(w http.ResponseWriter, r *http.Request) {
	answerTo(w, "https://app.example.com")
}

// busyHelper does more than to set headers, so the call is not moved.
func busyHelper(w http.ResponseWriter, r *http.Request) {
	respond(w, http.StatusOK, "hello")
	allowAndCount(w) // want "never get the headers that this call sets"
}

var count int

func allowAndCount(w http.ResponseWriter) {
	count++
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// refused asks a helper, and does not listen.
func refused(w http.ResponseWriter, r *http.Request) {
	refuse(w, r)
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "do not get this header where the headers of the response were sent before"
}

// refuse reports whether it has answered.
func refuse(w http.ResponseWriter, r *http.Request) bool {
	if r.Method != http.MethodGet {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return true
	}
	return false
}

// deferred sets it when all is done.
func deferred(w http.ResponseWriter, r *http.Request) {
	defer w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
	respond(w, http.StatusOK, "hello")
}

// deferredLiteral does so by a literal.
func deferredLiteral(w http.ResponseWriter, r *http.Request) {
	defer func() {
		w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
	}()
	respond(w, http.StatusOK, "hello")
}

// onceSent has the headers sent by a function that is run once, and was.
func onceSent(w http.ResponseWriter, r *http.Request) {
	send := sync.OnceFunc(func() { w.WriteHeader(http.StatusOK) })
	send()
	w.Header().Set("Access-Control-Allow-Origin", "*") // want "never get this header"
}
