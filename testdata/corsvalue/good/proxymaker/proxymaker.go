// Package proxymaker has functions that make proxies which leave headers out, or of which
// that is not known.
package proxymaker

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

func strip(resp *http.Response) error {
	resp.Header.Del("Access-Control-Allow-Origin")
	return nil
}

func stripping(u *url.URL) *httputil.ReverseProxy {
	p := httputil.NewSingleHostReverseProxy(u)
	p.ModifyResponse = strip
	return p
}

func inside(u *url.URL) http.HandlerFunc {
	p := stripping(u)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		p.ServeHTTP(w, r)
	}
}

func plain(u *url.URL) *httputil.ReverseProxy { return httputil.NewSingleHostReverseProxy(u) }

func outside(u *url.URL) http.HandlerFunc {
	p := plain(u)
	p.ModifyResponse = strip
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		p.ServeHTTP(w, r)
	}
}

func configure(p *httputil.ReverseProxy) { p.ModifyResponse = strip }

func handed(u *url.URL) *httputil.ReverseProxy {
	p := httputil.NewSingleHostReverseProxy(u)
	configure(p)
	return p
}

func byOther(u *url.URL) http.HandlerFunc {
	p := handed(u)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		p.ServeHTTP(w, r)
	}
}

func either(u *url.URL, keep bool) *httputil.ReverseProxy {
	if keep {
		return plain(u)
	}
	return stripping(u)
}

func byEither(u *url.URL) http.HandlerFunc {
	p := either(u, false)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		p.ServeHTTP(w, r)
	}
}

func again(u *url.URL, n int) *httputil.ReverseProxy {
	if n > 0 {
		return again(u, n-1)
	}
	return stripping(u)
}

func byAgain(u *url.URL) http.HandlerFunc {
	p := again(u, 1)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
		p.ServeHTTP(w, r)
	}
}
