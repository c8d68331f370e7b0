// Package fields has the attributes of cookies in fields that nobody else can set.
package fields

import "net/http"

type sessions struct {
	name   string
	secure bool
}

func newSessions() *sessions { return &sessions{name: "session", secure: false} }

func (s *sessions) set(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{
		Name:     s.name,
		Value:    id,
		Path:     "/",
		HttpOnly: true,
		Secure:   s.secure,
		SameSite: http.SameSiteNoneMode, // want "browsers reject a SameSite=None cookie whose Secure attribute is off"
	})
}

type tokens struct{ secure bool }

func newTokens(secure bool) *tokens { return &tokens{secure} }

func (t *tokens) set(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "token",
		Value:    token,
		Path:     "/",
		Secure:   t.secure,
		SameSite: http.SameSiteNoneMode, // want "browsers reject a SameSite=None cookie whose Secure attribute is off"
	})
}

func (t *tokens) scheme() string {
	if t.secure {
		return "https"
	}
	return "http"
}

var issued = newTokens(false)
