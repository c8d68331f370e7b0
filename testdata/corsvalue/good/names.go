package good

import (
	"net/http"
	"net/http/httptest"
)

func all(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Header().Set("Access-Control-Allow-Methods", "PUT")
	w.Header().Set("Access-Control-Allow-Headers", "X-Token")
	w.Header().Set("Access-Control-Expose-Headers", "X-Total")
	w.Header().Set("Access-Control-Max-Age", "600")
	w.Header().Set("Access-Control-Allow-Private-Network", "true")
}

func anyCase(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("access-control-allow-origin", origin)
	w.Header().Set("ACCESS-CONTROL-MAX-AGE", "600")
}

func unlike(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Access-Control-Allow-Origin", "x")
	w.Header().Set("Timing-Allow-Origin", "https://a.example, https://b.example")
	w.Header().Set("Access-Control", "x")
}

// A misspelt name in a text is no header.
func inText(w http.ResponseWriter, r *http.Request) {
	http.Error(w, "Access-Control-Allow-Origins", http.StatusBadRequest)
}

// What a mistake looks like to a checker of configurations.
var hints = map[string]string{
	"Access-Control-Allow-Origins":    "Access-Control-Allow-Origin",
	"Access-Control-Allow-Credential": "Access-Control-Allow-Credentials",
}

// Deleting it is not writing it.
func deletedMisspelt(w http.ResponseWriter, r *http.Request) {
	w.Header().Del("Access-Control-Allow-Origins")
}

func inOrder(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Add("Access-Control-Expose-Headers", "Access-Control-Allow-Origin")
	w.Header().Add("Vary", "Origin")
	w.Header().Set("X-Header", "Access-Control-Allow-Origin")
}

// The request of a client, which may send what it likes.
func client() (*http.Response, error) {
	req, err := http.NewRequest(http.MethodOptions, "https://api.example", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Origin", "https://app.example")
	req.Header.Set("Access-Control-Request-Method", "PUT")
	req.Header.Set("Access-Control-Allow-Origin", "https://app.example/")
	req.Header.Set("Access-Control-Allow-Origins", "*")
	return http.DefaultClient.Do(req)
}

type transport struct{ next http.RoundTripper }

func (t transport) RoundTrip(r *http.Request) (*http.Response, error) {
	r.Header.Set("Origin", "https://app.example")
	r.Header.Set("Access-Control-Allow-Origin", "*")
	return t.next.RoundTrip(r)
}

func prepare(r *http.Request) {
	r.Header.Set("Access-Control-Allow-Origin", "*")
}

// A handler that asks another server.
func forwards(w http.ResponseWriter, r *http.Request) {
	out, err := http.NewRequestWithContext(r.Context(), r.Method, "https://api.internal", r.Body)
	if err != nil {
		http.Error(w, "no", http.StatusBadGateway)
		return
	}
	out.Header.Set("Origin", r.Header.Get("Origin"))
	out.Header.Set("Access-Control-Allow-Origin", "x")
	if res, err := http.DefaultClient.Do(out); err == nil && res.Header.Get("Access-Control-Allow-Origin") != "" {
		w.Header().Set("X-Open", res.Header.Get("Access-Control-Allow-Origin"))
	}
}

func recorder() bool {
	rec := httptest.NewRecorder()
	rec.Header().Set("Access-Control-Allow-Origin", "https://app.example/")
	rec.Header().Set("Access-Control-Allow-Credentials", "True")
	rec.Header().Set("Origin", "x")
	return rec.Header().Get("Origin") != ""
}

// What goes where is not known.
func unknownMap() http.Header {
	h := http.Header{}
	h.Set("Access-Control-Allow-Credentials", "True")
	h.Set("Access-Control-Max-Age", "10m")
	h.Set("Access-Control-Allow-Origins", "*")
	return h
}

func requestHeaders(w http.ResponseWriter, r *http.Request) {
	r.Header.Set("Origin", "https://app.example")
	r.Header.Del("Access-Control-Request-Method")
}

func reads(w http.ResponseWriter, r *http.Request) []string {
	return append(r.Header["Origin"], w.Header().Get("Access-Control-Allow-Origin"), r.Header.Get("origin"))
}

// Another key is not one of net/http's.
func otherKey(w http.ResponseWriter, r *http.Request) []string {
	return r.Header["x-token"]
}

// An old client's headers, as it spelled them.
func rawMap(m map[string][]string) []string {
	return m["origin"]
}

// It was there before: a middleware put it.
func putThere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Origin", r.Header.Get("Origin"))
}

// The answer of a check, which is not sent.
type result struct{ name, value string }

func results() []result {
	return []result{{"Access-Control-Allow-Credentials", "True"}, {"Access-Control-Allow-Origin", "https://app.example/"}}
}
