// Package gorilla has cases for gorilla/sessions.
package gorilla

import (
	"net/http"
	"os"

	"github.com/gorilla/sessions"
)

// Cases are the functions of this package.
var Cases = map[string]func() http.Handler{
	"Default":         Default,
	"SecureOff":       SecureOff,
	"SecureOn":        SecureOn,
	"Lax":             Lax,
	"Options":         Options,
	"OptionsSecure":   OptionsSecure,
	"OptionsPlain":    OptionsPlain,
	"Partitioned":     Partitioned,
	"Filesystem":      Filesystem,
	"FilesystemNone":  FilesystemNone,
	"OfSession":       OfSession,
	"OfSessionSecure": OfSessionSecure,
}

func save(store sessions.Store) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := store.Get(r, "session")
		session.Save(r, w)
	})
}

func Default() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	return save(store)
}

func SecureOff() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options.Secure = false
	return save(store)
}

func SecureOn() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options.SameSite = http.SameSiteNoneMode
	store.Options.Secure = true
	return save(store)
}

func Lax() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options.SameSite = http.SameSiteLaxMode
	store.Options.Secure = false
	return save(store)
}

func Options() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options = &sessions.Options{Path: "/", SameSite: http.SameSiteNoneMode}
	return save(store)
}

func OptionsSecure() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options = &sessions.Options{Path: "/", Secure: true, SameSite: http.SameSiteNoneMode}
	return save(store)
}

func OptionsPlain() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options = &sessions.Options{Path: "/", MaxAge: 3600}
	return save(store)
}

func Partitioned() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	store.Options = &sessions.Options{Path: "/", Partitioned: true}
	return save(store)
}

func Filesystem() http.Handler {
	store := sessions.NewFilesystemStore(os.TempDir(), []byte("key"))
	return save(store)
}

func FilesystemNone() http.Handler {
	store := sessions.NewFilesystemStore(os.TempDir(), []byte("key"))
	store.Options.SameSite = http.SameSiteNoneMode
	return save(store)
}

func OfSession() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := store.Get(r, "session")
		session.Options = &sessions.Options{SameSite: http.SameSiteNoneMode}
		session.Save(r, w)
	})
}

func OfSessionSecure() http.Handler {
	store := sessions.NewCookieStore([]byte("key"))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		session, _ := store.Get(r, "session")
		session.Options = &sessions.Options{Secure: true, SameSite: http.SameSiteNoneMode}
		session.Save(r, w)
	})
}
