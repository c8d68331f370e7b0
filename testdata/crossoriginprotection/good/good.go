// Package good has settings of http.CrossOriginProtection about which nothing is
// to be said.
package good

import (
	"errors"
	"flag"
	"fmt"
	"log"
	"net/http"
	"os"
	"strings"
)

func plain(next http.Handler) http.Handler {
	return http.NewCrossOriginProtection().Handler(next)
}

func zero(next http.Handler) http.Handler {
	var protection http.CrossOriginProtection
	protection.SetDenyHandler(nil)
	return protection.Handler(next)
}

func some(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern("/webhooks/")
	protection.AddInsecureBypassPattern("POST /webhooks/{id}")
	protection.AddInsecureBypassPattern("/{$}")    // the root alone
	protection.AddInsecureBypassPattern("/{page}") // paths of one part
	protection.AddInsecureBypassPattern("/*")      // that path, and no other
	protection.AddInsecureBypassPattern("/api/{rest...}")
	protection.AddInsecureBypassPattern("hooks.example.com/in/")
	return protection.Handler(next)
}

// safe: these are let through anyway.
func safe(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern("GET /")
	protection.AddInsecureBypassPattern("HEAD /")
	protection.AddInsecureBypassPattern("OPTIONS /{rest...}")
	return protection.Handler(next)
}

// broken: these are no patterns, and it panics.
func broken(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern("/{...}")
	protection.AddInsecureBypassPattern("/{a-b...}")
	protection.AddInsecureBypassPattern("{host}/")
	protection.AddInsecureBypassPattern("P(ST /")
	protection.AddInsecureBypassPattern("example.com")
	return protection.Handler(next)
}

var dev = flag.Bool("dev", false, "run for development")

func inDevelopment(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	if *dev {
		protection.AddInsecureBypassPattern("/")
	}
	return protection.Handler(next)
}

func otherwise(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	if os.Getenv("ENV") == "production" {
		return protection.Handler(next)
	}
	protection.AddInsecureBypassPattern("/")
	return protection.Handler(next)
}

func byEnvironment(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	switch os.Getenv("ENV") {
	case "dev", "test":
		protection.AddInsecureBypassPattern("POST /")
	}
	return protection.Handler(next)
}

func relax(protection *http.CrossOriginProtection) {
	protection.AddInsecureBypassPattern("/")
}

func calledIfChosen(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	if *dev {
		relax(protection)
	}
	return protection.Handler(next)
}

type option func(*http.CrossOriginProtection)

func unprotected() option {
	return func(protection *http.CrossOriginProtection) {
		protection.AddInsecureBypassPattern("/")
	}
}

func withOptions(next http.Handler) http.Handler {
	var options []option
	if *dev {
		options = append(options, unprotected())
	}
	protection := http.NewCrossOriginProtection()
	for _, o := range options {
		o(protection)
	}
	return protection.Handler(next)
}

func told(next http.Handler, patterns []string) http.Handler {
	protection := http.NewCrossOriginProtection()
	for _, p := range patterns {
		protection.AddInsecureBypassPattern(p)
	}
	for _, p := range strings.Split(os.Getenv("BYPASS"), ",") {
		protection.AddInsecureBypassPattern(p)
	}
	return protection.Handler(next)
}

func origins() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	for _, origin := range []string{
		"https://app.example.com",
		"https://app.example.com:8443",
		"http://localhost:3000",
		"http://intranet",
		"http://127.0.0.1:8080",
		"http://[::1]:8080",
		"https://xn--bcher-kva.example.com",
		"chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai",
		"capacitor://localhost",
	} {
		if err := protection.AddTrustedOrigin(origin); err != nil {
			log.Fatal(err)
		}
	}
	return protection
}

// unsettled: releases of Go differ.
func unsettled() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	protection.AddTrustedOrigin("https://app.example.com:80:80")
	protection.AddTrustedOrigin("https://[localhost]")
	return protection
}

var errNone = errors.New("no origin")

func fromSettings() (*http.CrossOriginProtection, error) {
	origin := os.Getenv("ORIGIN")
	if origin == "" {
		return nil, errNone
	}
	protection := http.NewCrossOriginProtection()
	protection.AddTrustedOrigin(origin)
	protection.AddTrustedOrigin(fmt.Sprintf("https://%s", os.Getenv("HOST")))
	protection.AddTrustedOrigin(os.Getenv("UNSET"))
	if origin == "https://app.example.com/" { // whoever sets that is told by the error
		protection.AddTrustedOrigin(origin)
	}
	return protection, nil
}

// mux: the same patterns are no bypass elsewhere.
func mux(next http.Handler) *http.ServeMux {
	m := http.NewServeMux()
	m.Handle("/", next)
	m.Handle("POST /", next)
	return m
}

type settings struct{}

func (settings) AddTrustedOrigin(string) error   { return nil }
func (settings) AddInsecureBypassPattern(string) {}

func others(s settings) {
	s.AddTrustedOrigin("https://app.example.com/")
	s.AddInsecureBypassPattern("/")
}
