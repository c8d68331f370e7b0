package good

import (
	"log"
	"net/http"
	"os"
	"strings"
)

// openOrPrivate never does both, whatever else is asked in between.
func openOrPrivate(w http.ResponseWriter, r *http.Request) {
	open := r.URL.Path == "/open"
	if open {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if r.Header.Get("X-Trace") != "" {
		log.Print("traced")
	}
	if r.ContentLength > 1000 {
		log.Print("long")
	}
	if r.Host == "internal" {
		log.Print("internal")
	}
	if os.Getenv("DEBUG") != "" {
		log.Print("debug")
	}
	if r.TLS == nil {
		log.Print("plain")
	}
	if r.Referer() != "" {
		log.Print(r.Referer())
	}
	if r.URL.Path != "/open" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// openByStatus does not either, though each of the tests in between has a say
// in the answer.
func openByStatus(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/open" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if r.Header.Get("X-A") != "" {
		w.Header().Set("Cache-Control", "no-store")
	}
	if r.Header.Get("X-B") != "" {
		w.Header().Add("Vary", "X-B")
	}
	if r.Header.Get("X-C") != "" {
		w.Header().Add("Vary", "X-C")
	}
	if r.Header.Get("X-D") != "" {
		w.Header().Add("Vary", "X-D")
	}
	if r.Header.Get("X-E") != "" {
		w.Header().Add("Vary", "X-E")
	}
	if r.Header.Get("X-F") != "" {
		w.Header().Add("Vary", "X-F")
	}
	if r.URL.Path != "/open" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byMethod tests the method twice.
func byMethod(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodPost {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if r.Method != http.MethodPost {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byPrefix asks a function the same twice, as the next three do.
func byPrefix(w http.ResponseWriter, r *http.Request) {
	if strings.HasPrefix(r.URL.Path, "/open") {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if !strings.HasPrefix(r.URL.Path, "/open") {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byPart(w http.ResponseWriter, r *http.Request) {
	if strings.Contains(r.URL.Path, "open") {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if !strings.Contains(r.URL.Path, "open") {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byTrimmed(w http.ResponseWriter, r *http.Request) {
	if strings.TrimSuffix(r.URL.Path, "/") == "/open" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	if strings.TrimSuffix(r.URL.Path, "/") != "/open" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byCut(w http.ResponseWriter, r *http.Request) {
	first, _, _ := strings.Cut(r.URL.Path, ":")
	if first == "/open" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	}
	again, _, _ := strings.Cut(r.URL.Path, ":")
	if again != "/open" {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func must(ok bool) {
	if !ok {
		panic(http.ErrAbortHandler)
	}
}

// stopped goes on for other methods only.
func stopped(w http.ResponseWriter, r *http.Request) {
	origin := "https://app.example.com"
	if r.Method == http.MethodPost {
		origin = "*"
	}
	must(r.Method != http.MethodPost)
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
