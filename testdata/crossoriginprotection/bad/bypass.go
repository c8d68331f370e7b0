// Package bad has settings of http.CrossOriginProtection that err.
package bad

import (
	"log"
	"net/http"
	"os"
)

func everything(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern("/") // want "the pattern \"/\" matches every request: nothing is protected from other sites$"
	return protection.Handler(next)
}

func restOfPath(next http.Handler) http.Handler {
	var protection http.CrossOriginProtection
	protection.AddInsecureBypassPattern("/{rest...}") // want "matches every request"
	return protection.Handler(next)
}

func wordOfTheLanguage(next http.Handler) http.Handler {
	var protection http.CrossOriginProtection
	protection.AddInsecureBypassPattern("/{type...}") // want "matches every request"
	return protection.Handler(next)
}

func ofMethod(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern("POST /")             // want "the pattern \"POST /\" matches every POST request: none is protected from what other sites make of it$"
	protection.AddInsecureBypassPattern("DELETE  /{path...}") // want "every DELETE request"
	return protection.Handler(next)
}

func ofHost(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern("api.example.com/")                // want "matches every request to api.example.com: none is protected"
	protection.AddInsecureBypassPattern("PUT files.example.com/{file...}") // want "every PUT request to files.example.com"
	return protection.Handler(next)
}

const all = "/"

func byConstant(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern(all) // want "the pattern \"/\" matches every request"
	return protection.Handler(next)
}

func byLoop(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	for _, pattern := range []string{
		"/webhooks/",
		"/", // want "the pattern \"/\" matches every request"
	} {
		protection.AddInsecureBypassPattern(pattern)
	}
	return protection.Handler(next)
}

func letThrough(protection *http.CrossOriginProtection, patterns ...string) {
	for _, p := range patterns {
		protection.AddInsecureBypassPattern(p)
	}
}

func byFunction(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	letThrough(protection, "/webhooks/", "POST /") // want "every POST request"
	return protection.Handler(next)
}

func byDefault(next http.Handler) http.Handler {
	pattern := os.Getenv("BYPASS")
	if pattern == "" {
		pattern = "/" // want "matches every request"
	}
	protection := http.NewCrossOriginProtection()
	protection.AddInsecureBypassPattern(pattern)
	return protection.Handler(next)
}

// An error before it is no condition.
func afterError(next http.Handler) http.Handler {
	protection := http.NewCrossOriginProtection()
	if err := protection.AddTrustedOrigin("https://app.example.com"); err != nil {
		log.Print(err)
		return nil
	}
	protection.AddInsecureBypassPattern("/") // want "matches every request"
	return protection.Handler(next)
}

type guard struct {
	http.CrossOriginProtection
	name string
}

func embedded(next http.Handler) http.Handler {
	g := &guard{name: "site"}
	g.AddInsecureBypassPattern("/") // want "matches every request"
	return g.Handler(next)
}

func inLiteral(next http.Handler) http.Handler {
	site := func() *http.CrossOriginProtection {
		protection := http.NewCrossOriginProtection()
		protection.AddInsecureBypassPattern("/") // want "matches every request"
		return protection
	}
	return site().Handler(next)
}
