// Package beegosession sends cookies through the sessions of beego.
package beegosession

import "github.com/beego/beego/v2/server/web/session"

func prefix() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		EnableSetCookie: true,
		CookieName:      "__Host-sid", // want "needs Secure"
	})
}

func domain() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		EnableSetCookie: true,
		Secure:          true,
		Domain:          "localhost:8080", // want "a Domain with a port"
	})
}

// Over TLS the cookie is Secure.
func fine() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{EnableSetCookie: true, Secure: true, CookieName: "__Host-sid"})
}

func headerOnly() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "__Host-sid"})
}
