package good

import (
	"bytes"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
)

// onRequest writes to the request: nothing of it reaches a browser.
func onRequest(w http.ResponseWriter, r *http.Request) {
	r.Header.Set("Access-Control-Allow-Origin", "*")
	r.Header.Set("Access-Control-Allow-Credentials", "true")
}

// halfOnRequest writes one of the two to the request.
func halfOnRequest(w http.ResponseWriter, r *http.Request) {
	r.Header.Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// outgoing writes to a request that the program sends.
func outgoing(url string) (*http.Response, error) {
	req, err := http.NewRequest(http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Access-Control-Allow-Origin", "*")
	req.Header.Set("Access-Control-Allow-Credentials", "true")
	return http.DefaultClient.Do(req)
}

// received changes a response that the program got as a client.
func received(url string) (http.Header, error) {
	res, err := http.Get(url)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	res.Header.Set("Access-Control-Allow-Origin", "*")
	res.Header.Set("Access-Control-Allow-Credentials", "true")
	return res.Header, nil
}

// recorded writes to a recorder, which no browser reads.
func recorded() []byte {
	rec := httptest.NewRecorder()
	rec.Header().Set("Access-Control-Allow-Origin", "*")
	rec.Header().Set("Access-Control-Allow-Credentials", "true")
	return rec.Body.Bytes()
}

// twoWriters has one header on each of two responses.
func twoWriters(a, b http.ResponseWriter) {
	a.Header().Set("Access-Control-Allow-Origin", "*")
	b.Header().Set("Access-Control-Allow-Credentials", "true")
}

// notCopied builds a header that is never sent.
func notCopied(w http.ResponseWriter, r *http.Request) {
	preset := http.Header{
		"Access-Control-Allow-Origin":      {"*"},
		"Access-Control-Allow-Credentials": {"true"},
	}
	var b bytes.Buffer
	preset.Write(&b)
	w.Write(b.Bytes())
}

// cloned changes a clone of the header map.
func cloned(w http.ResponseWriter, r *http.Request) http.Header {
	h := w.Header().Clone()
	h.Set("Access-Control-Allow-Origin", "*")
	h.Set("Access-Control-Allow-Credentials", "true")
	return h
}

// director changes the request that a proxy sends on.
func director(p *httputil.ReverseProxy) {
	p.Rewrite = func(r *httputil.ProxyRequest) {
		r.Out.Header.Set("Access-Control-Allow-Origin", "*")
		r.Out.Header.Set("Access-Control-Allow-Credentials", "true")
	}
}

// upstream copies headers that come from elsewhere.
func upstream(w http.ResponseWriter, res *http.Response) {
	maps.Copy(w.Header(), res.Header)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// proxied takes the credentials header away from the answers of a server
// that the proxy does not trust.
func proxied(p *httputil.ReverseProxy) {
	p.ModifyResponse = func(res *http.Response) error {
		res.Header.Set("Access-Control-Allow-Origin", "*")
		res.Header.Del("Access-Control-Allow-Credentials")
		return nil
	}
}

// document describes headers as data.
type document struct{ headers map[string]string }

// Header has the name of the method of http.ResponseWriter only.
func (d document) Header() document { return d }

// Set keeps the pair.
func (d document) Set(name, value string) { d.headers[name] = value }

// described documents the headers of another server.
func described(d document) {
	d.Header().Set("Access-Control-Allow-Origin", "*")
	d.Header().Set("Access-Control-Allow-Credentials", "true")
}
