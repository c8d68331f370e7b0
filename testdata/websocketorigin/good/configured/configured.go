// Package configured lets in the origins that are configured, and previews.
package configured

import (
	"net/http"
	"net/url"
	"os"
	"strings"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
	origin := r.Header.Get("Origin")
	for _, a := range strings.Split(os.Getenv("ALLOWED_ORIGINS"), ",") {
		if a == origin {
			return true
		}
	}
	u, err := url.Parse(origin)
	if err != nil {
		return false
	}
	project := os.Getenv("PROJECT")
	if project == "" {
		return false
	}
	return strings.HasPrefix(u.Hostname(), project+"-pr-") && strings.HasSuffix(u.Hostname(), ".example.com")
}}
