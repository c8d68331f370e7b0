// Package good holds cookies that browsers accept, and cookies of which
// nothing certain can be said.
package good

import (
	"net/http"
	"os"

	"samesitenone.test/settings"
)

func secure(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    value,
		HttpOnly: true,
		Secure:   true,
		SameSite: http.SameSiteNoneMode,
	})
}

func secureConstant(w http.ResponseWriter) {
	const secure = true
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: secure, SameSite: http.SameSiteNoneMode})
}

func secureConstantOfAnotherPackage(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: settings.Secure, SameSite: settings.SameSite})
}

func lax(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", SameSite: http.SameSiteLaxMode})
}

func strict(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: false, SameSite: http.SameSiteStrictMode})
}

// The default mode writes no SameSite attribute.
func defaultMode(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: false, SameSite: http.SameSiteDefaultMode})
}

func unset(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: false})
}

func deletionWithoutSameSite(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Path: "/", MaxAge: -1})
}

func secureDeletion(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Path: "/", MaxAge: -1, Secure: true, SameSite: http.SameSiteNoneMode})
}

type config struct {
	secure   bool
	sameSite http.SameSite
}

func secureFromConfig(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: cfg.secure, SameSite: http.SameSiteNoneMode})
}

func secureFromConnection(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: r.TLS != nil, SameSite: http.SameSiteNoneMode})
}

func secureFromProxyHeader(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Secure:   r.TLS != nil || r.Header.Get("X-Forwarded-Proto") == "https",
		SameSite: http.SameSiteNoneMode,
	})
}

func secureFromEnvironment(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Secure:   os.Getenv("APP_ENV") == "production",
		SameSite: http.SameSiteNoneMode,
	})
}

func secureFromAnotherPackage(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: settings.OverTLS(), SameSite: http.SameSiteNoneMode})
}

func secureFromLocalVariable(w http.ResponseWriter, r *http.Request) {
	secure := false
	if r.TLS != nil {
		secure = true
	}
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: secure, SameSite: http.SameSiteNoneMode})
}

func sameSiteFromConfig(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{Name: "sid", SameSite: cfg.sameSite})
}

func sameSiteParameter(w http.ResponseWriter, mode http.SameSite) {
	http.SetCookie(w, &http.Cookie{Name: "sid", SameSite: mode})
}

func secureFollowsSameSite(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Secure:   cfg.secure || cfg.sameSite == http.SameSiteNoneMode,
		SameSite: cfg.sameSite,
	})
}

func secureSlice(w http.ResponseWriter, access, refresh string) {
	for _, c := range []*http.Cookie{
		{Name: "access", Value: access, Secure: true, SameSite: http.SameSiteNoneMode},
		{Name: "refresh", Value: refresh, SameSite: http.SameSiteStrictMode},
	} {
		http.SetCookie(w, c)
	}
}

// A type of the same name has nothing to do with net/http.
type Cookie struct {
	Name     string
	Secure   bool
	SameSite http.SameSite
}

func cookieOfAnotherType(save func(Cookie)) {
	save(Cookie{Name: "sid", SameSite: http.SameSiteNoneMode})
}
