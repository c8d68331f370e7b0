// Package shared has entries of lists and maps, and texts, that other code has, too.
package shared

import (
	"log"
	"net/http"
	"regexp"
	"slices"
	"strings"
)

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// The slash keeps redirects to https://app.example.com.evil.example out.
var places = []string{"https://app.example.com/", "https://shop.example.net"} // want "no browser sends"

func byList(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(places, origin) {
		allow(w, origin)
	}
}

func isPlace(u string) bool {
	return slices.ContainsFunc(places, func(p string) bool { return strings.HasPrefix(u, p) })
}

var front = "https://front.example.com/" // want "no browser sends"

func byText(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin == front {
		allow(w, origin)
	}
}

func isFront(u string) bool { return strings.HasPrefix(u, front) }

var names = map[string]string{"https://named.example.com/": "app"} // want "no browser sends"

func byKey(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if _, ok := names[origin]; ok {
		allow(w, origin)
	}
}

func title() string { return names["https://named.example.com/"] }

var pages = []string{"https://page.example.com/"} // want "no browser sends"

func isOneOf(list []string, s string) bool {
	for _, t := range list {
		if s == t {
			return true
		}
	}
	return false
}

func byHelper(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isOneOf(pages, origin) {
		allow(w, origin)
	}
}

func isPage(u string) bool { return isOneOf(pages, u) }

var given = []string{"https://given.example.com/"} // want "no browser sends"

func byGiven(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(given, origin) {
		allow(w, origin)
	}
}

func policyOf(w http.ResponseWriter) {
	w.Header().Set("Content-Security-Policy", "connect-src "+strings.Join(given, " "))
}

type site struct {
	urls []string
}

var held = site{urls: []string{"https://held.example.com/"}} // want "no browser sends"

func byField(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(held.urls, origin) {
		allow(w, origin)
	}
}

func first(s site) string { return s.urls[0] + "login" }

var only = []string{"https://only.example.com/"} // want "no browser sends"

func isOnly(s string) bool { return slices.Contains(only, s) }

func byOnly(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isOnly(origin) {
		allow(w, origin)
	}
}

func redirect(w http.ResponseWriter, r *http.Request) {
	if to := r.FormValue("to"); isOnly(to) {
		http.Redirect(w, r, to, http.StatusFound)
	}
}

// -- There is nothing but checks of the Origin. --

var twice = []string{"https://twice.example.com/"} // want "no browser sends"

func byFirst(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(twice, origin) {
		allow(w, origin)
	}
}

func bySecond(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, t := range twice {
		if t == origin {
			allow(w, origin)
		}
	}
}

func shown() { log.Printf("%d origins: %v", len(twice), twice) }

var listed = []string{"https://listed.example.com/"} // want "no browser sends"

func set(list []string) map[string]bool {
	m := make(map[string]bool)
	for _, t := range list {
		m[t] = true
	}
	return m
}

func bySet() http.HandlerFunc {
	m := set(listed)
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); m[origin] {
			allow(w, origin)
		}
	}
}

type policy struct {
	origins []string
}

func (p *policy) handle(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	for _, o := range p.origins {
		if strings.EqualFold(o, origin) {
			allow(w, origin)
		}
	}
}

var stored = []string{"https://stored.example.com/"} // want "no browser sends"

func byPolicy() http.Handler {
	p := &policy{origins: stored}
	return http.HandlerFunc(p.handle)
}

var asked = []string{"https://asked.example.com/"} // want "no browser sends"

func isAsked(origin string) bool { return isOneOf(asked, origin) }

func byAsked(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isAsked(origin) {
		allow(w, origin)
	}
}

var sent = []string{"https://sent.example.com/"} // want "no browser sends"

func bySent(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	origin, allowed := r.Header.Get("Origin"), ""
	for _, s := range sent {
		if s == origin {
			allowed = s
		}
	}
	w.Header().Set("Access-Control-Allow-Origin", allowed)
}

// -- Functions and patterns are for more, too. --

func isOfDomain(s string) bool {
	return strings.HasSuffix(s, "example.com") // want "passes this check"
}

func byDomain(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isOfDomain(origin) {
		allow(w, origin)
	}
}

func mayRegister(email string) bool { return isOfDomain(email) }

func isKnown(s string) bool {
	return s == "https://known.example.com/" || s == "https://app.example.com" // want "no browser sends"
}

func byKnown(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isKnown(origin) {
		allow(w, origin)
	}
}

func mayFollow(u string) bool { return isKnown(u) }

var pattern = regexp.MustCompile(`^https://[a-z]+\.example\.net`)

func byPattern(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); pattern.MatchString(origin) { // want "passes this check"
		allow(w, origin)
	}
}

func withoutHost(u string) string { return pattern.ReplaceAllString(u, "") }

var ownPattern = regexp.MustCompile(`^https://[a-z]+\.example\.org`)

func byOwnPattern(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); ownPattern.MatchString(origin) { // want "passes this check"
		allow(w, origin)
	}
}

var isNamed = func(s string) bool {
	return s == "https://lit.example.com/" || s == "https://app.example.com" // want "no browser sends"
}

func byNamed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isNamed(origin) {
		allow(w, origin)
	}
	if to := r.FormValue("to"); isNamed(to) {
		http.Redirect(w, r, to, http.StatusFound)
	}
}
