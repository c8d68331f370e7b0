// Package session declares the part of beego v1's session package that the test
// data uses, with the signatures of the real package.
package session

import "net/http"

// Manager starts sessions.
type Manager struct{}

// ManagerConfig says how sessions are kept, and what their cookie is like.
type ManagerConfig struct {
	CookieName      string
	EnableSetCookie bool
	Gclifetime      int64
	Maxlifetime     int64
	DisableHTTPOnly bool
	Secure          bool
	CookieLifeTime  int
	ProviderConfig  string
	Domain          string
	CookieSameSite  http.SameSite
}

// NewManager returns a manager.
func NewManager(provideName string, cf *ManagerConfig) (*Manager, error) { return new(Manager), nil }

// GC removes old sessions.
func (manager *Manager) GC() {}

// SetSecure makes the cookie Secure where the request came over TLS.
func (manager *Manager) SetSecure(secure bool) {}
