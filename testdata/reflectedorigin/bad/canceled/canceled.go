// Package canceled asks whether the client is still there, which is no check.
package canceled

import (
	"context"
	"net/http"
	"time"
)

func echo(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), time.Second)
	defer cancel()
	w.Header().Add("Vary", "Origin")
	if ctx.Err() != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
