// Package good sets its headers in time, or nobody can be sure that it does not.
package good

import (
	"encoding/json"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
)

// beforeWriteHeader sets it before the status is sent.
func beforeWriteHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.WriteHeader(http.StatusOK)
	w.Write([]byte("hello"))
}

// beforeWrite sets it before the body begins.
func beforeWrite(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write([]byte("hello"))
}

// beforeError sets it before the error is answered, which keeps it.
func beforeError(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	http.Error(w, "not today", http.StatusServiceUnavailable)
}

// beforeRedirect sets it before the redirect, which keeps it.
func beforeRedirect(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	http.Redirect(w, r, "/new", http.StatusFound)
}

// beforeEncode makes the encoder first, which sends nothing.
func beforeEncode(w http.ResponseWriter, r *http.Request) {
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	w.Header().Set("Access-Control-Allow-Origin", "*")
	enc.Encode([]int{1, 2})
}

// beforePrint prints elsewhere before.
func beforePrint(w http.ResponseWriter, r *http.Request) {
	var b strings.Builder
	fmt.Fprintln(&b, "hello")
	w.Header().Set("Access-Control-Allow-Origin", "*")
	io.WriteString(w, b.String())
}

var page = template.Must(template.New("page").Parse("hello"))

// beforeTemplate executes the template into a text first.
func beforeTemplate(w http.ResponseWriter, r *http.Request) {
	var b strings.Builder
	page.Execute(&b, nil)
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprint(w, b.String())
}

// afterInterim comes after 103, which freezes nothing.
func afterInterim(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Link", "</style.css>; rel=preload; as=style")
	w.WriteHeader(http.StatusEarlyHints)
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.WriteHeader(http.StatusOK)
}

// afterProcessing comes after 102.
func afterProcessing(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(102)
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
}

// again sets what is in force already: the later one is useless, no more.
func again(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// otherwise sets something else for what is in force.
func otherwise(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "https://admin.example.com")
}

// everyRow sets it for each row, and the first time it counts.
func everyRow(w http.ResponseWriter, rows []string) {
	for _, row := range rows {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		fmt.Fprintln(w, row)
	}
}

// trailers come after the body, on purpose.
func trailers(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Trailer", "Digest")
	fmt.Fprintln(w, "hello")
	w.Header().Set("Digest", "sha-256=x")
	w.Header().Set(http.TrailerPrefix+"Vary", "Origin")
}

// otherHeaders are late, but not those of CORS.
func otherHeaders(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
	w.Header().Set("Content-Type", "text/plain")
	w.Header().Set("Cache-Control", "no-store")
}

// takenBack deletes it too late, which is another matter.
func takenBack(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
	w.Header().Del("Access-Control-Allow-Origin")
}

// onRequest sets headers of requests.
func onRequest(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	fmt.Fprintln(w, "hello")
	r.Header.Set("Vary", "Origin")
	out, _ := http.NewRequest("GET", "https://example.com", nil)
	out.Header.Set("Access-Control-Allow-Credentials", "true")
}

// recorded is no response that leaves.
func recorded(h http.Handler, r *http.Request) *httptest.ResponseRecorder {
	rec := httptest.NewRecorder()
	rec.WriteHeader(http.StatusOK)
	rec.Header().Set("Access-Control-Allow-Origin", "*")
	return rec
}

// another is sent, not the one that gets the header.
func another(w, logged http.ResponseWriter) {
	logged.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", "*")
}
