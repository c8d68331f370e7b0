package bad

import "net/http"

const production = false

func secureOnDeadBranch(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode} // want "without Secure"
	if production {
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func noneOnOneBranch(w http.ResponseWriter, crossSite bool) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteLaxMode}
	if crossSite {
		c.SameSite = http.SameSiteNoneMode // want "without Secure"
	}
	http.SetCookie(w, c)
}

func noneInOneCase(w http.ResponseWriter, mode string) {
	c := &http.Cookie{Name: "sid"}
	switch mode {
	case "strict":
		c.SameSite = http.SameSiteStrictMode
	case "none":
		c.SameSite = http.SameSiteNoneMode // want "without Secure"
	default:
		c.SameSite = http.SameSiteLaxMode
	}
	http.SetCookie(w, c)
}

func secureOnTheOtherBranch(w http.ResponseWriter, crossSite bool) {
	c := &http.Cookie{Name: "sid"}
	if crossSite {
		c.SameSite = http.SameSiteNoneMode // want "without Secure"
	} else {
		c.SameSite = http.SameSiteLaxMode
		c.Secure = true
	}
	http.SetCookie(w, c)
}

func modeChosenByBranch(w http.ResponseWriter, crossSite bool) {
	mode := http.SameSiteLaxMode
	if crossSite {
		mode = http.SameSiteNoneMode
	}
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		SameSite: mode, // want "without Secure"
	})
}

func literalPerBranch(w http.ResponseWriter, crossSite bool) {
	var c *http.Cookie
	if crossSite {
		c = &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode} // want "without Secure"
	} else {
		c = &http.Cookie{Name: "sid", SameSite: http.SameSiteLaxMode}
	}
	http.SetCookie(w, c)
}

func sentOnOneBranch(w http.ResponseWriter, remember bool) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode} // want "without Secure"
	if remember {
		c.MaxAge = 3600
		http.SetCookie(w, c)
	}
}
