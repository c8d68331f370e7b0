// Package proxymaker has proxies that functions make.
package proxymaker

import (
	"net/http"
	"net/http/httputil"
	"net/url"
	"time"
)

var users = mustProxy("http://users:8080")

func mustProxy(s string) *httputil.ReverseProxy {
	u, err := url.Parse(s)
	if err != nil {
		panic(err)
	}
	return httputil.NewSingleHostReverseProxy(u)
}

func direct(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "twice"
	users.ServeHTTP(w, r)
}

func flushing(u *url.URL) *httputil.ReverseProxy {
	p := &httputil.ReverseProxy{Rewrite: func(pr *httputil.ProxyRequest) { pr.SetURL(u) }}
	p.FlushInterval = time.Second
	return p
}

func local(u *url.URL) http.HandlerFunc {
	p := flushing(u)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com") // want "twice"
		p.ServeHTTP(w, r)
	}
}
