// Package results has checks by functions with more than two results.
package results

import (
	"errors"
	"net/http"
	"net/url"
	"strings"
)

var errNoOrigin = errors.New("no origin")

func cut(origin string) (scheme, host string, err error) {
	scheme, host, ok := strings.Cut(origin, "://")
	if !ok {
		return "", "", errNoOrigin
	}
	return scheme, host, nil
}

func cutPort(origin string) (string, string, string, error) {
	scheme, host, ok := strings.Cut(origin, "://")
	if !ok {
		return "", "", "", errNoOrigin
	}
	host, port, _ := strings.Cut(host, ":")
	return scheme, host, port, nil
}

func three(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	for _, allowed := range []string{"https://a.example.com", "https://b.example.com"} {
		_, host, err := cut(allowed)
		if err != nil || host != "" && host != u.Host {
			continue
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func four(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err != nil {
		return
	}
	for _, allowed := range []string{"https://a.example.com", "https://b.example.com"} {
		_, host, _, err := cutPort(allowed)
		if err != nil || host != "" && host != u.Host {
			continue
		}
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
