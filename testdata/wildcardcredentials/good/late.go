package good

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strings"
)

// afterWriteHeader writes the second header when the first has left.
func afterWriteHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// afterWrite writes it after the body began.
func afterWrite(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write([]byte("hello"))
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// afterPrint prints the body.
func afterPrint(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// afterCopy copies the body.
func afterCopy(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	io.Copy(w, strings.NewReader("hello"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// afterEncode encodes the body.
func afterEncode(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	json.NewEncoder(w).Encode([]int{1, 2})
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// afterError has sent an error.
func afterError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	http.Error(w, "no", http.StatusForbidden)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// afterRedirect has sent a redirect.
func afterRedirect(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	http.Redirect(w, r, "/login", http.StatusSeeOther)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// deleted takes the credentials header back.
func deleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Del("Access-Control-Allow-Credentials")
	fmt.Fprintln(w, "hello")
}

// deletedFromMap does so with the built-in.
func deletedFromMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	delete(w.Header(), "Access-Control-Allow-Credentials")
	fmt.Fprintln(w, "hello")
}

// originDeleted takes the wildcard back.
func originDeleted(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Del("Access-Control-Allow-Origin")
}

// originReplaced replaces the wildcard before the answer leaves.
func originReplaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// credentialsReplaced says false in the end.
func credentialsReplaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Credentials", "false")
}

// deletedWithWildcard takes the credentials back on the wildcard's branch.
func (s *settings) deletedWithWildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", s.origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if s.open {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		w.Header().Del("Access-Control-Allow-Credentials")
	}
	fmt.Fprintln(w, "hello")
}
