package bad

import "net/http"

func send(w http.ResponseWriter, c *http.Cookie) {
	c.Path = "/"
	http.SetCookie(w, c)
}

func sentByHelper(w http.ResponseWriter, value string) {
	send(w, &http.Cookie{
		Name:     "sid",
		Value:    value,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

func sentByClosure(w http.ResponseWriter, value string) {
	emit := func(c http.Cookie) {
		http.SetCookie(w, &c)
	}
	emit(http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}) // want "without Secure"
}

func makeCrossSite(c *http.Cookie) {
	c.SameSite = http.SameSiteNoneMode // want "without Secure"
}

func changedByHelper(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value}
	makeCrossSite(c)
	http.SetCookie(w, c)
}

func newCookie(name, value string) *http.Cookie {
	return &http.Cookie{
		Name:     name,
		Value:    value,
		HttpOnly: true,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	}
}

func sentFromConstructor(w http.ResponseWriter, value string) {
	http.SetCookie(w, newCookie("sid", value))
}

func sentFromConstructorLater(w http.ResponseWriter, value string) {
	c := newCookie("refresh", value)
	c.Path = "/auth"
	http.SetCookie(w, c)
}

func cookieValue(name, value string) http.Cookie {
	c := http.Cookie{Name: name, Value: value}
	c.SameSite = http.SameSiteNoneMode // want "without Secure"
	return c
}

func sentFromValueConstructor(w http.ResponseWriter, value string) {
	c := cookieValue("sid", value)
	http.SetCookie(w, &c)
}

func cookieWithSecure(name, value string, secure bool) *http.Cookie {
	return &http.Cookie{
		Name:     name,
		Value:    value,
		Secure:   secure,
		SameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
	}
}

func constructorCalledWithFalse(w http.ResponseWriter, value string) {
	http.SetCookie(w, cookieWithSecure("sid", value, false))
}

func setCookie(w http.ResponseWriter, name, value string, mode http.SameSite, secure bool) {
	http.SetCookie(w, &http.Cookie{
		Name:     name,
		Value:    value,
		SameSite: mode,
		Secure:   secure,
	})
}

func attributesGivenToSender(w http.ResponseWriter, value string) {
	setCookie(w, "theme", value, http.SameSiteLaxMode, false)
	setCookie(w, "sid", value, http.SameSiteNoneMode, false) // want "Secure attribute is off"
}

func alwaysNone() http.SameSite {
	return http.SameSiteNoneMode
}

func modeFromHelper(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    value,
		SameSite: alwaysNone(), // want "without Secure"
	})
}

func modeByUserAgent(r *http.Request) http.SameSite {
	if r.UserAgent() == "" {
		return http.SameSiteDefaultMode
	}
	return http.SameSiteNoneMode
}

func modeFromHelperOnOnePath(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		SameSite: modeByUserAgent(r), // want "without Secure"
	})
}

type sessions struct {
	name string
}

func (s *sessions) cookie(value string) *http.Cookie {
	return &http.Cookie{
		Name:     s.name,
		Value:    value,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	}
}

func (s *sessions) save(w http.ResponseWriter, value string) {
	http.SetCookie(w, s.cookie(value))
}

func sessionCookies(access, refresh string) []*http.Cookie {
	return []*http.Cookie{
		{Name: "access", Value: access, SameSite: http.SameSiteNoneMode},   // want "without Secure"
		{Name: "refresh", Value: refresh, SameSite: http.SameSiteNoneMode}, // want "without Secure"
	}
}

func sliceFromHelper(w http.ResponseWriter, access, refresh string) {
	for _, c := range sessionCookies(access, refresh) {
		http.SetCookie(w, c)
	}
}
