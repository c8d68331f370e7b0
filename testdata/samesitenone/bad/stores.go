package bad

import "net/http"

func newAndStores(w http.ResponseWriter, value string) {
	c := new(http.Cookie)
	c.Name = "sid"
	c.Value = value
	c.SameSite = http.SameSiteNoneMode // want "without Secure"
	http.SetCookie(w, c)
}

func newAndStoreFalse(w http.ResponseWriter, value string) {
	c := new(http.Cookie)
	c.Name = "sid"
	c.Value = value
	c.Secure = false
	c.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
	http.SetCookie(w, c)
}

func varAndStores(w http.ResponseWriter, value string) {
	var c http.Cookie
	c.Name = "sid"
	c.Value = value
	c.SameSite = http.SameSiteNoneMode // want "without Secure"
	http.SetCookie(w, &c)
}

func sameSiteStoredLater(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, HttpOnly: true}
	c.SameSite = http.SameSiteNoneMode // want "without Secure"
	http.SetCookie(w, c)
}

func sameSiteReplaced(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteLaxMode}
	c.SameSite = http.SameSiteNoneMode // want "without Secure"
	http.SetCookie(w, c)
}

func secureSwitchedOff(w http.ResponseWriter, value string) {
	c := &http.Cookie{
		Name:     "sid",
		Value:    value,
		Secure:   true,
		SameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
	}
	c.Secure = false
	http.SetCookie(w, c)
}

func secureStoredTooLate(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode} // want "without Secure"
	http.SetCookie(w, c)
	c.Secure = true
}

func tupleStore(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid"}
	c.Path, c.SameSite = "/", http.SameSiteNoneMode // want "without Secure"
	http.SetCookie(w, c)
}

func throughPointer(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid"}
	p := &c
	p.SameSite = http.SameSiteNoneMode // want "without Secure"
	http.SetCookie(w, &c)
}

func literalReplaced(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Secure: true}
	c = &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode} // want "without Secure"
	http.SetCookie(w, c)
}

// A cookie that was read from a request never carries attributes.
func requestCookieSentBack(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	c.SameSite = http.SameSiteNoneMode // want "without Secure"
	http.SetCookie(w, c)
}

func upstreamCookieWeakened(w http.ResponseWriter, res *http.Response) {
	for _, c := range res.Cookies() {
		c.SameSite = http.SameSiteNoneMode // want "Secure attribute is off"
		c.Secure = false
		http.SetCookie(w, c)
	}
}
