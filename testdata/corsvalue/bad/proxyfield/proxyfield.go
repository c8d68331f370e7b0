// Package proxyfield has reverse proxies in fields.
package proxyfield

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

type gateway struct{ proxy *httputil.ReverseProxy }

func (g *gateway) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "if the upstream sends the header too"
	if r.Method == http.MethodOptions {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	g.proxy.ServeHTTP(w, r)
}

func newGateway(target *url.URL) *gateway {
	return &gateway{httputil.NewSingleHostReverseProxy(target)}
}

// A keyed gateway gets a proxy that was made before.
type keyed struct {
	name  string
	proxy *httputil.ReverseProxy
}

func (k *keyed) serve(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "if the upstream sends the header too"
	k.proxy.ServeHTTP(w, r)
}

func newKeyed(target *url.URL) *keyed {
	proxy := httputil.NewSingleHostReverseProxy(target)
	proxy.FlushInterval = -1
	return &keyed{name: target.Host, proxy: proxy}
}

// An assigned one gets it later.
type assigned struct{ proxy *httputil.ReverseProxy }

func (a *assigned) serve(w http.ResponseWriter, r *http.Request) {
	if a.proxy == nil {
		a.proxy = &httputil.ReverseProxy{Director: func(r *http.Request) { r.URL.Host = "api.internal" }}
	}
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "if the upstream sends the header too"
	a.proxy.ServeHTTP(w, r)
}
