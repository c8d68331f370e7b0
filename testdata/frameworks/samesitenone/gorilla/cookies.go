// Package gorilla sends cookies through gorilla/sessions and gorilla/csrf.
package gorilla

import (
	"net/http"

	"github.com/gorilla/csrf"
	"github.com/gorilla/sessions"
)

// NewCookieStore sets SameSite=None and Secure.
func secureSwitchedOff(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key) // want "Secure attribute is off"
	store.MaxAge(3600)
	store.Options.Secure = false
	return store
}

// Options that are replaced lose the defaults.
func optionsReplaced(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{
		Path:     "/",
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	}
	return store
}

func optionsOfSession(w http.ResponseWriter, r *http.Request, store sessions.Store) error {
	session, err := store.Get(r, "session")
	if err != nil {
		return err
	}
	session.Options = &sessions.Options{Path: "/", SameSite: http.SameSiteNoneMode} // want "without Secure"
	return session.Save(r, w)
}

func deletion(w http.ResponseWriter, r *http.Request, store sessions.Store) error {
	session, err := store.Get(r, "session")
	if err != nil {
		return err
	}
	session.Options = &sessions.Options{Path: "/", MaxAge: -1, SameSite: http.SameSiteNoneMode} // want "reject this deletion"
	return session.Save(r, w)
}

func csrfOptions(key []byte) func(http.Handler) http.Handler {
	return csrf.Protect(key, csrf.SameSite(csrf.SameSiteNoneMode), csrf.Secure(false)) // want "Secure attribute is off"
}

func csrfOptionList(key []byte, domain string) func(http.Handler) http.Handler {
	options := []csrf.Option{
		csrf.SameSite(csrf.SameSiteNoneMode), // want "Secure attribute is off"
		csrf.Secure(false),
		csrf.Path("/"),
	}
	if domain != "" {
		options = append(options, csrf.Domain(domain))
	}
	return csrf.Protect(key, options...)
}

func defaults(key []byte) sessions.Store {
	return sessions.NewCookieStore(key)
}

func laxStore(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options.SameSite = http.SameSiteLaxMode
	store.Options.Secure = false
	return store
}

func secureFromConfig(key []byte, secure bool) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options.Secure = secure
	return store
}

func secureOptions(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", Secure: true, SameSite: http.SameSiteNoneMode}
	return store
}

func secureStoredLater(key []byte) sessions.Store {
	store := sessions.NewCookieStore(key)
	store.Options = &sessions.Options{Path: "/", SameSite: http.SameSiteNoneMode}
	store.Options.Secure = true
	return store
}

// The options of a session come from its store, which is not known here.
func optionsOfAnyStore(w http.ResponseWriter, r *http.Request, store sessions.Store) error {
	session, err := store.Get(r, "session")
	if err != nil {
		return err
	}
	session.Options.SameSite = http.SameSiteNoneMode
	return session.Save(r, w)
}

// Options that no store or session has are never sent.
func optionsNotUsed() *sessions.Options {
	return &sessions.Options{Path: "/", SameSite: http.SameSiteNoneMode}
}

// Without the option the cookie is Secure.
func csrfDefault(key []byte) func(http.Handler) http.Handler {
	return csrf.Protect(key, csrf.SameSite(csrf.SameSiteNoneMode))
}

func csrfSecureFromConfig(key []byte, secure bool) func(http.Handler) http.Handler {
	return csrf.Protect(key, csrf.SameSite(csrf.SameSiteNoneMode), csrf.Secure(secure))
}

func csrfLax(key []byte) func(http.Handler) http.Handler {
	return csrf.Protect(key, csrf.Secure(false))
}
