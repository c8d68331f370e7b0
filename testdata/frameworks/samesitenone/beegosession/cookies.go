// Package beegosession sends cookies through the sessions of beego.
package beegosession

import (
	"net/http"

	old "github.com/astaxie/beego/session"
	"github.com/beego/beego/v2/server/web/session"
)

func literal() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		CookieName:      "sid",
		EnableSetCookie: true,
		Gclifetime:      3600,
		CookieSameSite:  http.SameSiteNoneMode, // want "without Secure"
	})
}

func secureFalse() (*session.Manager, error) {
	config := &session.ManagerConfig{CookieName: "sid", EnableSetCookie: true, Secure: false}
	config.CookieSameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	manager, err := session.NewManager("memory", config)
	if err != nil {
		return nil, err
	}
	go manager.GC()
	return manager, nil
}

func v1() (*old.Manager, error) {
	return old.NewManager("memory", &old.ManagerConfig{
		EnableSetCookie: true,
		CookieSameSite:  http.SameSiteNoneMode, // want "without Secure"
	})
}

// No cookie is sent.
func headerOnly() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{CookieName: "sid", CookieSameSite: http.SameSiteNoneMode})
}

// Over TLS the cookie is Secure.
func secure() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		CookieName:      "sid",
		EnableSetCookie: true,
		Secure:          true,
		CookieSameSite:  http.SameSiteNoneMode,
	})
}

func secureFromConfig(tls bool) (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{
		EnableSetCookie: true,
		Secure:          tls,
		CookieSameSite:  http.SameSiteNoneMode,
	})
}

func lax() (*session.Manager, error) {
	return session.NewManager("memory", &session.ManagerConfig{EnableSetCookie: true, CookieSameSite: http.SameSiteLaxMode})
}

func secureLater() (*session.Manager, error) {
	manager, err := session.NewManager("memory", &session.ManagerConfig{EnableSetCookie: true, CookieSameSite: http.SameSiteNoneMode})
	if err != nil {
		return nil, err
	}
	manager.SetSecure(true)
	return manager, nil
}
