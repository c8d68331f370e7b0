package bad

import (
	"cmp"
	"log"
	"net/http"
	"os"
	"strings"
)

func dropped() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	protection.AddTrustedOrigin("https://app.example.com/")     // want "no requests are trusted by this: AddTrustedOrigin returns an error for \"https://app.example.com/\", since there is something after the host, and the error is dropped$"
	_ = protection.AddTrustedOrigin("admin.example.com")        // want "since it has no scheme, and the error is dropped$"
	protection.AddTrustedOrigin("shop.example.com:8443")        // want "since it has no host, and"
	protection.AddTrustedOrigin("localhost:8080")               // want "since it has no host, and"
	protection.AddTrustedOrigin("https://a.example.com/login")  // want "something after the host"
	protection.AddTrustedOrigin("https://b.example.com?x=1")    // want "something after the host"
	protection.AddTrustedOrigin("*")                            // want "since it has no scheme"
	protection.AddTrustedOrigin("null")                         // want "since it has no scheme"
	defer protection.AddTrustedOrigin("https://c.example.com/") // want "the error is dropped"
	return protection
}

func looked() (*http.CrossOriginProtection, error) {
	protection := http.NewCrossOriginProtection()
	if err := protection.AddTrustedOrigin("https://app.example.com/"); err != nil { // want "since there is something after the host$"
		return nil, err
	}
	return protection, nil
}

func unmatched() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	for _, origin := range []string{
		"https://App.example.com",    // want "no requests are trusted by this: browsers do not send \"https://App.example.com\" as Origin: they send https://app.example.com$"
		"HTTPS://b.example.com",      // want "they send https://b.example.com$"
		"https://c.example.com:443",  // want "they send https://c.example.com$"
		"http://d.example.com:80",    // want "they send http://d.example.com$"
		"https://*.example.com",      // want "browsers do not send \"https://\\*.example.com\" as Origin$"
		"https://user@e.example.com", // want "as Origin$"
		"https://f.example.com?",     // want "as Origin: they send https://f.example.com$"
		"https://bücher.example.com", // want "as Origin$"
		`https://G.example.com`,      // want "they send https://g.example.com$"
		"https://h.example.com:8443",
	} {
		if err := protection.AddTrustedOrigin(origin); err != nil {
			log.Fatal(err)
		}
	}
	return protection
}

func oneText() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	for _, origin := range strings.Split("https://app.example.com, https://admin.example.com", ",") { // want "for \" https://admin.example.com\", since it is no URL, and"
		protection.AddTrustedOrigin(origin)
	}
	return protection
}

func byDefaultOrigin() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	protection.AddTrustedOrigin(cmp.Or(os.Getenv("ORIGIN"), "https://app.example.com/")) // want "something after the host, and"
	return protection
}

const frontend = "https://app.example.com/"

func byConstantOrigin() *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	protection.AddTrustedOrigin(frontend) // want "something after the host, and"
	return protection
}

func newProtection(origins ...string) *http.CrossOriginProtection {
	protection := http.NewCrossOriginProtection()
	for _, o := range origins {
		must(protection.AddTrustedOrigin(o))
	}
	return protection
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func forSite() *http.CrossOriginProtection {
	return newProtection("https://app.example.com", "https://Admin.example.com") // want "they send https://admin.example.com$"
}
