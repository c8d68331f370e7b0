package bad

import "net/http"

var template = http.Cookie{
	Name:     "sid",
	Path:     "/",
	HttpOnly: true,
	SameSite: http.SameSiteNoneMode, // want "without Secure"
}

func templateCopied(w http.ResponseWriter, value string) {
	c := template
	c.Value = value
	http.SetCookie(w, &c)
}

var pointerTemplate = &http.Cookie{Name: "visitor", SameSite: http.SameSiteNoneMode, Secure: false} // want "Secure attribute is off"

func pointerTemplateSent(w http.ResponseWriter) {
	http.SetCookie(w, pointerTemplate)
}

func pointerTemplateCopied(w http.ResponseWriter, value string) {
	c := *pointerTemplate
	c.Value = value
	http.SetCookie(w, &c)
}

var consentCookies = []*http.Cookie{
	{Name: "consent", Value: "1", SameSite: http.SameSiteNoneMode}, // want "without Secure"
}

func packageSliceRanged(w http.ResponseWriter) {
	for _, c := range consentCookies {
		http.SetCookie(w, c)
	}
}

var (
	defaultMode   = http.SameSiteNoneMode
	defaultSecure = false
)

// Nothing in the package ever changes the two defaults.
func packageDefaults(w http.ResponseWriter, value string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Value:    value,
		Secure:   defaultSecure,
		SameSite: defaultMode, // want "Secure attribute is off"
	})
}
