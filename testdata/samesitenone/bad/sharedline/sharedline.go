// Package sharedline has lines that are those of several cookies: what is added to one is added
// to all.
package sharedline

import "net/http"

func send(w http.ResponseWriter, c *http.Cookie, mode string) {
	if v := c.String(); v != "" {
		w.Header().Add("Set-Cookie", v+"; SameSite="+mode) // want "browsers reject a SameSite=None cookie without Secure"
	}
}

func login(w http.ResponseWriter, r *http.Request) {
	send(w, &http.Cookie{Name: "id", Value: "1", Path: "/", Secure: true}, "None")
	send(w, &http.Cookie{Name: "theme", Value: "dark", Path: "/"}, "Lax")
	send(w, &http.Cookie{Name: "lang", Value: "en", Path: "/"}, "None")
}

// Other packages may send what is not SameSite=None.
func Send(w http.ResponseWriter, c *http.Cookie, mode string) {
	w.Header().Add("Set-Cookie", c.String()+"; SameSite="+mode) // want "browsers reject a SameSite=None cookie without Secure"
}

func region(w http.ResponseWriter, r *http.Request) {
	Send(w, &http.Cookie{Name: "region", Value: "eu", Path: "/"}, "None")
}

// All are SameSite=None, whoever calls it.
func SendNone(w http.ResponseWriter, c *http.Cookie) {
	w.Header().Add("Set-Cookie", c.String()+"; SameSite=None") // want "browsers reject a SameSite=None cookie without Secure"
}

func currency(w http.ResponseWriter, r *http.Request) {
	SendNone(w, &http.Cookie{Name: "currency", Value: "eur", Path: "/"})
}
