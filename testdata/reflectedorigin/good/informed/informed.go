// Package informed has another server asked about the Origin, which is put into the request
// for that.
package informed

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"
)

func echo(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

const authority = "http://authority.internal/"

func ask(req *http.Request) bool {
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return false
	}
	resp.Body.Close()
	return resp.StatusCode == http.StatusNoContent
}

func allowed(origin string) bool {
	req, _ := http.NewRequest("GET", authority, nil)
	req.Header.Set("X-Origin", origin)
	return ask(req)
}

func header(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); allowed(origin) {
		echo(w, origin)
	}
}

func added(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, authority, nil)
	if err != nil {
		http.Error(w, "bad gateway", http.StatusBadGateway)
		return
	}
	req.Header.Add("X-Forwarded-Origin", origin)
	var client http.Client
	resp, err := client.Do(req)
	if err != nil || resp.StatusCode != http.StatusOK {
		http.Error(w, "forbidden", http.StatusForbidden)
		return
	}
	echo(w, origin)
}

func stored(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	req, _ := http.NewRequest("GET", authority, nil)
	req.Header["X-Origin"] = []string{origin}
	if ask(req) {
		echo(w, origin)
	}
}

func replaced(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	req, _ := http.NewRequest("GET", authority, nil)
	req.Header = http.Header{"X-Origin": {origin}}
	if ask(req) {
		echo(w, origin)
	}
}

func cookie(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	req, _ := http.NewRequest("GET", authority, nil)
	req.AddCookie(&http.Cookie{Name: "origin", Value: origin})
	if ask(req) {
		echo(w, origin)
	}
}

func user(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	req, _ := http.NewRequest("GET", authority, nil)
	req.SetBasicAuth(origin, "")
	if ask(req) {
		echo(w, origin)
	}
}

func body(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	req, _ := http.NewRequest("POST", authority, nil)
	req.Body = io.NopCloser(strings.NewReader(origin))
	if ask(req) {
		echo(w, origin)
	}
}

func transport(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	req, _ := http.NewRequest("GET", authority, nil)
	req.Host = origin
	resp, err := http.DefaultTransport.RoundTrip(req)
	if err == nil && resp.StatusCode == http.StatusOK {
		echo(w, origin)
	}
}

func address(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u := url.URL{Scheme: "http", Host: "authority.internal"}
	u.RawQuery = "origin=" + url.QueryEscape(origin)
	resp, err := http.Get(u.String())
	if err == nil && resp.StatusCode == http.StatusOK {
		echo(w, origin)
	}
}

func cloned(w http.ResponseWriter, r *http.Request) {
	req := r.Clone(r.Context())
	req.RequestURI = ""
	req.URL.Host = "authority.internal"
	resp, err := http.DefaultClient.Do(req)
	if err == nil && resp.StatusCode == http.StatusOK {
		echo(w, r.Header.Get("Origin"))
	}
}
