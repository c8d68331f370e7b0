package good

import (
	"net/http"
	"os"

	"samesitenone.test/settings"
)

func changedByLiteral(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	settings.Do(func() { c.Secure = true })
	http.SetCookie(w, c)
}

func passedInList(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	settings.PrepareAll([]*http.Cookie{c})
	http.SetCookie(w, c)
}

func passedInStruct(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	settings.PrepareSession(settings.Session{Cookie: c})
	http.SetCookie(w, c)
}

// The deferred call sees what is stored after it.
func deferredBeforeSecure(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	defer http.SetCookie(w, c)
	c.Secure = true
}

func secureChosenOutside(production bool) http.HandlerFunc {
	secure := false
	if production {
		secure = true
	}
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "sid", Secure: secure, SameSite: http.SameSiteNoneMode})
	}
}

type attributeSettings struct {
	secure   bool
	sameSite http.SameSite
}

var loaded = attributeSettings{sameSite: http.SameSiteNoneMode}

// Load is run at start-up.
func Load() {
	loaded.secure = os.Getenv("APP_ENV") == "production"
}

func attributesLoaded(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: loaded.secure, SameSite: loaded.sameSite})
}

var replaced = &attributeSettings{sameSite: http.SameSiteNoneMode}

// Replace is run at start-up.
func Replace(s attributeSettings) {
	*replaced = s
}

func attributesReplaced(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: replaced.secure, SameSite: replaced.sameSite})
}

var decoded = attributeSettings{sameSite: http.SameSiteNoneMode}

// Decode is run at start-up.
func Decode(data []byte) error {
	return settings.Decode(data, &decoded)
}

func attributesDecoded(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Secure: decoded.secure, SameSite: decoded.sameSite})
}

func pairsOfSecureMetadata(id string) {
	settings.SendMetadata("set-cookie", "sid="+id+"; SameSite=None; Secure")
}

func otherMetadata(id string) error {
	return settings.SendHeaders(map[string]string{"x-cookie": "sid=" + id + "; SameSite=None"})
}
