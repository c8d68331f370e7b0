// Package shared trusts the origins of lists that other code has, too.
package shared

import (
	"net/http"
	"slices"
	"strings"
)

// The slash keeps redirects to https://app.example.com.evil.example out.
var places = []string{"https://app.example.com/", "https://shop.example.net"} // want "no requests are trusted by this"

func isPlace(u string) bool {
	return slices.ContainsFunc(places, func(p string) bool { return strings.HasPrefix(u, p) })
}

func byList() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	for _, p := range places {
		protection.AddTrustedOrigin(p)
	}
	return protection
}

var front = "https://front.example.com/" // want "no requests are trusted by this"

func isFront(u string) bool { return strings.HasPrefix(u, front) }

func byText() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	protection.AddTrustedOrigin(front)
	return protection
}

var patterns = []string{"/webhooks/", "/"} // want "matches every request"

func routes(mux *http.ServeMux, h http.Handler) {
	for _, p := range patterns {
		mux.Handle(p, h)
	}
}

func byPatterns() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	for _, p := range patterns {
		protection.AddInsecureBypassPattern(p)
	}
	return protection
}

// -- There is nothing but the protection. --

var trusted = []string{"https://trusted.example.com/", "https://app.example.com"} // want "no requests are trusted by this"

func byTrusted() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	for i := range trusted {
		protection.AddTrustedOrigin(trusted[i])
	}
	return protection
}

func trust(protection *http.CrossOriginProtection, origins ...string) {
	for _, o := range origins {
		protection.AddTrustedOrigin(o)
	}
}

var more = []string{"https://more.example.com/"} // want "no requests are trusted by this"

func byHelper() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	trust(protection, more...)
	return protection
}
