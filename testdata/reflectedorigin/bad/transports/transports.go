// Package transports allows origins in what gets responses of another server, which a
// reverse proxy gives on to browsers, and a client does not.
package transports

import (
	"net/http"
	"net/http/httputil"
	"net/url"
)

type reflecting struct{ next http.RoundTripper }

func (t *reflecting) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := t.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	resp.Header.Add("Vary", "Origin")
	resp.Header.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	resp.Header.Set("Access-Control-Allow-Credentials", "true")
	return resp, nil
}

func proxy(u *url.URL) http.Handler {
	p := httputil.NewSingleHostReverseProxy(u)
	p.Transport = &reflecting{http.DefaultTransport}
	return p
}

type of func(*http.Request) (*http.Response, error)

func (f of) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := f(r)
	if err == nil {
		resp.Header.Add("Vary", "Origin")
		resp.Header.Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
		resp.Header.Set("Access-Control-Allow-Credentials", "true")
	}
	return resp, err
}

func other() http.Handler { return &httputil.ReverseProxy{Transport: of(nil)} }

type asking struct{ next http.RoundTripper }

func (t *asking) RoundTrip(r *http.Request) (*http.Response, error) {
	resp, err := t.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	resp.Header.Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	resp.Header.Set("Access-Control-Allow-Credentials", "true")
	return resp, nil
}

var client = &http.Client{Transport: &asking{http.DefaultTransport}}
