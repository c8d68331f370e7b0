// Package canceled has checks whose answer is that a context is cancelled.
package canceled

import (
	"context"
	"errors"
	"net/http"
)

var errOrigin = errors.New("no origin of ours")

func within(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(r.Context())
	defer cancel()
	if r.Header.Get("Origin") != "https://app.example.com" {
		cancel()
	}
	w.Header().Add("Vary", "Origin")
	if ctx.Err() == nil {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func ofNone(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	if r.Header.Get("Origin") != "https://app.example.com" {
		cancel()
	}
	w.Header().Add("Vary", "Origin")
	if ctx.Err() == nil {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func check(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithCancelCause(r.Context())
		defer cancel(nil)
		if r.Header.Get("Origin") != "https://app.example.com" {
			cancel(errOrigin)
		}
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func allow(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if !errors.Is(context.Cause(r.Context()), errOrigin) {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}
