// Package loaded has templates of cookies that are Secure by what functions load.
package loaded

import (
	"net/http"
	"os"
)

var byDefault = loadSecure()

func loadSecure() http.Cookie {
	c := http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	if os.Getenv("INSECURE") == "" {
		c.Secure = true
	}
	return c
}

func byValue(w http.ResponseWriter, value string) {
	c := byDefault
	c.Value = value
	http.SetCookie(w, &c)
}

var bySetting = loadBySetting()

func loadBySetting() *http.Cookie {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}
	if os.Getenv("TLS") != "" {
		c.Secure = true
	}
	return c
}

func byPointer(w http.ResponseWriter) { http.SetCookie(w, bySetting) }
