// Package shared gives cookies what other code has, too.
package shared

import "net/http"

var paths = map[string]string{"login": "/auth", "home": "/"}

func byKey(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "__Host-a", // want "needs Path=/"
		Value:  "x",
		Path:   paths["login"],
		Secure: true,
	})
}

func register(mux *http.ServeMux, h http.HandlerFunc) { mux.HandleFunc(paths["login"]+"/in", h) }

var unnamed = struct{ path string }{"/app"}

func byUnnamed(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-b", Value: "x", Path: unnamed.path, Secure: true}) // want "needs Path=/"
}

func homeOfUnnamed() string { return unnamed.path + "/home" }

type folder struct{ path string }

var named = folder{"/app"}

func byNamed(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-c", Value: "x", Path: named.path, Secure: true}) // want "needs Path=/"
}

func homeOfNamed() string { return named.path + "/home" }

var list = []string{"/app", "/admin"}

func byIndex(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-d", Value: "x", Path: list[0], Secure: true}) // want "needs Path=/"
}

func homeOfList() string { return list[0] + "/home" }

func root() string { return "/app" }

func byFunction(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-e", Value: "x", Path: root(), Secure: true}) // want "needs Path=/"
}

func homeOfRoot() string { return root() + "/home" }

var site = "https://example.com"

func byDomain(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "f", Value: "x", Path: "/", Domain: site, Secure: true}) // want "leaves out a Domain"
}

func homeOfSite() string { return site + "/home" }

var domains = []string{"https://example.com", "example.net"}

func byDomains(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "g", Value: "x", Path: "/", Domain: domains[0], Secure: true}) // want "leaves out a Domain"
}

func homeOfDomains() string { return domains[0] + "/home" }
