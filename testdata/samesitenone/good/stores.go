package good

import (
	"encoding/json"
	"net/http"

	"samesitenone.test/settings"
)

func secureStoredLater(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}
	c.Secure = true
	http.SetCookie(w, c)
}

func unknownStoredLater(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "sid", Secure: false, SameSite: http.SameSiteNoneMode}
	c.Secure = r.TLS != nil
	http.SetCookie(w, c)
}

func newAndStores(w http.ResponseWriter) {
	c := new(http.Cookie)
	c.Name = "sid"
	c.SameSite = http.SameSiteNoneMode
	c.Secure = true
	http.SetCookie(w, c)
}

func varAndStores(w http.ResponseWriter) {
	var c http.Cookie
	c.Name = "sid"
	c.Secure = true
	c.SameSite = http.SameSiteNoneMode
	http.SetCookie(w, &c)
}

func throughPointer(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	p := &c
	p.Secure = true
	http.SetCookie(w, &c)
}

func sentBeforeSameSite(w http.ResponseWriter, log func(http.SameSite)) {
	c := &http.Cookie{Name: "sid"}
	http.SetCookie(w, c)
	c.SameSite = http.SameSiteNoneMode
	log(c.SameSite)
}

func sameSiteReplaced(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	c.SameSite = http.SameSiteLaxMode
	http.SetCookie(w, c)
}

func literalReplaced(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	c = &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode, Secure: true}
	http.SetCookie(w, c)
}

// The copy is what is sent, and the copy is secure.
func copyIsSecure(w http.ResponseWriter) {
	c := http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	fresh := c
	fresh.Secure = true
	http.SetCookie(w, &fresh)
}

// What an upstream server's cookies say is unknown.
func upstreamCookies(w http.ResponseWriter, res *http.Response) {
	for _, c := range res.Cookies() {
		c.SameSite = http.SameSiteNoneMode
		http.SetCookie(w, c)
	}
}

func parsedCookie(w http.ResponseWriter, line string) {
	c, err := http.ParseSetCookie(line)
	if err != nil {
		return
	}
	c.SameSite = http.SameSiteNoneMode
	http.SetCookie(w, c)
}

func decodedAttributes(w http.ResponseWriter, data []byte) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	if err := json.Unmarshal(data, c); err != nil {
		return
	}
	http.SetCookie(w, c)
}

func preparedByAnotherPackage(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	settings.Prepare(c)
	http.SetCookie(w, c)
}

func preparedByCallback(w http.ResponseWriter, decorate func(*http.Cookie)) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	decorate(c)
	http.SetCookie(w, c)
}

func addressOfSecureTaken(w http.ResponseWriter, read func(*bool)) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	read(&c.Secure)
	http.SetCookie(w, c)
}

type server struct {
	cookie http.Cookie
}

// The attributes of a cookie in a field come from elsewhere.
func (s *server) cookieOfField(w http.ResponseWriter, value string) {
	c := s.cookie
	c.Value = value
	c.SameSite = http.SameSiteNoneMode
	http.SetCookie(w, &c)
}

func cookieParameter(w http.ResponseWriter, c *http.Cookie) {
	c.SameSite = http.SameSiteNoneMode
	http.SetCookie(w, c)
}
