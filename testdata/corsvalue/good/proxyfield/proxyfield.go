// Package proxyfield has reverse proxies in fields that may see to the headers of the
// upstream.
package proxyfield

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

type cleaned struct{ proxy *httputil.ReverseProxy }

func (c *cleaned) serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	c.proxy.ServeHTTP(w, r)
}

func newCleaned(target *url.URL) *cleaned {
	c := &cleaned{proxy: httputil.NewSingleHostReverseProxy(target)}
	c.proxy.ModifyResponse = clean
	return c
}

func clean(res *http.Response) error {
	res.Header.Del("Access-Control-Allow-Origin")
	return nil
}

type cleanedBefore struct{ proxy *httputil.ReverseProxy }

func (c *cleanedBefore) serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	c.proxy.ServeHTTP(w, r)
}

func newCleanedBefore(target *url.URL) *cleanedBefore {
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.ModifyResponse = clean
	return &cleanedBefore{proxy}
}

// One of two is not known.
type given struct{ proxy *httputil.ReverseProxy }

func (g *given) serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	g.proxy.ServeHTTP(w, r)
}

func newGiven(target *url.URL) *given {
	return &given{proxy: httputil.NewSingleHostReverseProxy(target)}
}

func newGivenBy(proxy *httputil.ReverseProxy) *given { return &given{proxy: proxy} }

// Another has the proxy, too.
type handed struct{ proxy *httputil.ReverseProxy }

func (h *handed) serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	h.proxy.ServeHTTP(w, r)
}

func newHanded(target *url.URL, configure func(*httputil.ReverseProxy)) *handed {
	proxy := httputil.NewSingleHostReverseProxy(target)
	configure(proxy)
	return &handed{proxy: proxy}
}

type exposed struct{ proxy *httputil.ReverseProxy }

func (e *exposed) serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	e.proxy.ServeHTTP(w, r)
}

func newExposed(target *url.URL, configure func(*httputil.ReverseProxy)) *exposed {
	e := &exposed{proxy: httputil.NewSingleHostReverseProxy(target)}
	configure(e.proxy)
	return e
}
