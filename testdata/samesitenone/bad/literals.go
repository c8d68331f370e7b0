// Package bad holds cookies that browsers reject because of SameSite=None.
package bad

import (
	"net/http"

	"samesitenone.test/settings"
)

func pointerLiteral(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    value,
		HttpOnly: true,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

func oneLineLiteral(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: "1", SameSite: http.SameSiteNoneMode}) // want "without Secure"
}

func explicitFalse(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    value,
		Secure:   false,                 // set to true in production
		SameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
	})
}

func secureAfterSameSite(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    value,
		SameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
		Secure:   false,
	})
}

func valueLiteral(w http.ResponseWriter, value string) {
	c := http.Cookie{
		Name:     "sid",
		Value:    value,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	}
	http.SetCookie(w, &c)
}

func pointerVariable(w http.ResponseWriter, value string) {
	c := &http.Cookie{
		Name:     "sid",
		Value:    value,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	}
	c.Path = "/"
	http.SetCookie(w, c)
}

func copiedVariable(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode} // want "without Secure"
	fresh := *c
	fresh.Value = value
	http.SetCookie(w, &fresh)
}

func sentTwice(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode} // want "without Secure"
	http.SetCookie(w, c)
	c.Name = "sid-legacy"
	http.SetCookie(w, c)
}

func deferred(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode} // want "without Secure"
	defer http.SetCookie(w, c)
}

func stringMethod(w http.ResponseWriter, value string) {
	c := http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode} // want "without Secure"
	w.Header().Add("Set-Cookie", c.String())
}

func stringOfLiteral(w http.ResponseWriter, value string) {
	w.Header().Set("Set-Cookie", (&http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}).String()) // want "without Secure"
}

func refusedOverHTTP(w http.ResponseWriter, r *http.Request) {
	if r.TLS == nil {
		http.Error(w, "use https", http.StatusForbidden)
		return
	}
	// The connection does not matter: the attribute has to be in the cookie.
	http.SetCookie(w, &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}) // want "without Secure"
}

func sliceRanged(w http.ResponseWriter, access, refresh string) {
	cookies := []*http.Cookie{
		{Name: "access", Value: access, Secure: true, SameSite: http.SameSiteNoneMode},
		{Name: "refresh", Value: refresh, SameSite: http.SameSiteNoneMode}, // want "without Secure"
	}
	for _, c := range cookies {
		http.SetCookie(w, c)
	}
}

func valueSliceRanged(w http.ResponseWriter, access, refresh string) {
	for _, c := range []http.Cookie{
		{Name: "access", Value: access, SameSite: http.SameSiteNoneMode},                  // want "without Secure"
		{Name: "refresh", Value: refresh, SameSite: http.SameSiteNoneMode, Secure: false}, // want "Secure attribute is off"
	} {
		http.SetCookie(w, &c)
	}
}

const secureCookies = false

func constantFalse(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Secure:   secureCookies,
		SameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
	})
}

func constantExpression(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Secure:   secureCookies && settings.Secure,
		SameSite: http.SameSiteNoneMode, // want "Secure attribute is off"
	})
}

func constantsOfAnotherPackage(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Secure:   settings.Insecure,
		SameSite: settings.SameSite, // want "Secure attribute is off"
	})
}

func numericMode(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		SameSite: http.SameSite(4), // want "without Secure"
	})
}

func localVariable(w http.ResponseWriter, value string) {
	mode := http.SameSiteNoneMode
	secure := false
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    value,
		Secure:   secure,
		SameSite: mode, // want "Secure attribute is off"
	})
}

func functionLiteral() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}) // want "without Secure"
	}
}

func middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := r.Cookie("visitor"); err != nil {
			http.SetCookie(w, &http.Cookie{
				Name:     "visitor",
				SameSite: http.SameSiteNoneMode, // want "without Secure"
			})
		}
		next.ServeHTTP(w, r)
	})
}

type countingWriter struct {
	http.ResponseWriter
	n int
}

func wrappedWriter(w http.ResponseWriter) {
	cw := &countingWriter{ResponseWriter: w}
	http.SetCookie(cw, &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}) // want "without Secure"
}
