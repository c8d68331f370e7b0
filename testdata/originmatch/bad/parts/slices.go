package parts

import (
	"net/http"
	"net/url"
	"path"
	"slices"
	"strings"
)

// What is compared is the end of the Origin only.
func end(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(origin) > 11 && origin[len(origin)-11:] == "example.com" { // want "https://evilexample.com passes this check"
		allow(w, origin)
	}
}

// A label may be any of them.
func labels(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	u, err := url.Parse(origin)
	if err == nil && slices.Contains(strings.Split(u.Hostname(), "."), "shop") { // want "https://shop.evil.example passes this check"
		allow(w, origin)
	}
}

// So may all that follows a dot.
func anyDomain(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if ok, err := path.Match("https://*.shop.*", origin); err == nil && ok { // want "https://evil.shop.evil.example passes this check"
		allow(w, origin)
	}
}
