// Package settings holds constants and helpers that other packages use.
package settings

import (
	"encoding/json"
	"net/http"
)

// Cookie attributes shared by all services.
const (
	SameSite   = http.SameSiteNoneMode
	Insecure   = false
	Secure     = true
	Attributes = "; Path=/; HttpOnly; SameSite=None"
)

// Prepare sets the attributes that the deployment needs.
func Prepare(c *http.Cookie) {
	c.Secure = true
}

// OverTLS reports whether the deployment is served over TLS.
func OverTLS() bool {
	return true
}

// Do calls f.
func Do(f func()) { f() }

// PrepareAll prepares cookies.
func PrepareAll(cookies []*http.Cookie) {
	for _, c := range cookies {
		Prepare(c)
	}
}

// A Session has a cookie.
type Session struct {
	Cookie *http.Cookie
}

// PrepareSession prepares the cookie of a session.
func PrepareSession(s Session) { Prepare(s.Cookie) }

// Decode fills v with settings.
func Decode(data []byte, v any) error { return json.Unmarshal(data, v) }

// SendMetadata stands for an API that sends pairs of keys and values.
func SendMetadata(pairs ...string) {}

// SendHeaders stands for one that takes a map.
func SendHeaders(headers map[string]string) error { return nil }
