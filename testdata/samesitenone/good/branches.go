package good

import (
	"net/http"
	"os"
)

func bothInProduction(w http.ResponseWriter, cfg config) {
	c := &http.Cookie{Name: "sid"}
	if cfg.secure {
		c.SameSite = http.SameSiteNoneMode
		c.Secure = true
	} else {
		c.SameSite = http.SameSiteLaxMode
		c.Secure = false
	}
	http.SetCookie(w, c)
}

func attributesChosenTogether(w http.ResponseWriter) {
	mode, secure := http.SameSiteLaxMode, false
	if os.Getenv("APP_ENV") == "production" {
		mode, secure = http.SameSiteNoneMode, true
	}
	http.SetCookie(w, &http.Cookie{Name: "sid", SameSite: mode, Secure: secure})
}

func secureUnderTLS(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	if r.TLS != nil {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func noneOnlyWhenSecure(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Secure: r.TLS != nil, SameSite: http.SameSiteLaxMode}
	if c.Secure {
		c.SameSite = http.SameSiteNoneMode
	}
	http.SetCookie(w, c)
}

func secureWhenNone(w http.ResponseWriter, cfg config) {
	c := &http.Cookie{Name: "sid", SameSite: cfg.sameSite}
	if c.SameSite == http.SameSiteNoneMode {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func laxWhenInsecure(w http.ResponseWriter, cfg config) {
	c := &http.Cookie{Name: "sid", Secure: cfg.secure, SameSite: http.SameSiteNoneMode}
	if !cfg.secure {
		c.SameSite = http.SameSiteLaxMode
	}
	http.SetCookie(w, c)
}

func modeByName(w http.ResponseWriter, mode string) {
	c := &http.Cookie{Name: "sid"}
	switch mode {
	case "none":
		c.SameSite, c.Secure = http.SameSiteNoneMode, true
	case "strict":
		c.SameSite = http.SameSiteStrictMode
	default:
		c.SameSite = http.SameSiteLaxMode
	}
	http.SetCookie(w, c)
}

func literalPerBranch(w http.ResponseWriter, cfg config) {
	var c *http.Cookie
	if cfg.secure {
		c = &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode, Secure: true}
	} else {
		c = &http.Cookie{Name: "sid", SameSite: http.SameSiteLaxMode}
	}
	http.SetCookie(w, c)
}

const development = false

func noneOnDeadBranch(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteLaxMode}
	if development {
		c.SameSite = http.SameSiteNoneMode
	}
	http.SetCookie(w, c)
}

func notSentOnThisPath(w http.ResponseWriter, crossSite bool) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteLaxMode}
	if crossSite {
		c.SameSite = http.SameSiteNoneMode
		http.Error(w, "cross-site sign-in is not supported", http.StatusForbidden)
		return
	}
	http.SetCookie(w, c)
}

func panicsWhenInsecure(w http.ResponseWriter, cfg config) {
	if cfg.sameSite == http.SameSiteNoneMode && !cfg.secure {
		panic("SameSite=None needs Secure")
	}
	http.SetCookie(w, &http.Cookie{Name: "sid", SameSite: cfg.sameSite, Secure: cfg.secure})
}
