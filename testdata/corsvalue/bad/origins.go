package bad

import (
	"fmt"
	"net/http"
	"os"
	"strings"
)

func commas(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://a.example, https://b.example") // want "a list of them lets nobody in"
}

func blanks(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://a.example https://b.example") // want "a list of them lets nobody in"
}

func trailingComma(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://a.example,") // want "a list of them lets nobody in"
}

func lines(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://a.example\nhttps://b.example") // want "a list of them lets nobody in"
}

var allowed = strings.Fields(os.Getenv("ALLOWED_ORIGINS"))

func joined(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", strings.Join(allowed, ",")) // want "a list of more than one lets nobody in"
}

func joinedByBlank(list []string) http.HandlerFunc {
	value := strings.Join(list, " ")
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", value) // want "a list of more than one lets nobody in"
	}
}

func joinedConstants(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", strings.Join([]string{"https://a.example", "https://b.example"}, ", ")) // want "a list of them lets nobody in"
}

func slash(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example/") // want "equals https://app.example/, so .* without a slash"
}

func path(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example/shop") // want "without a slash"
}

func anyPath(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example/*") // want "without a slash"
}

func subdomains(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://*.app.example") // want "a wildcard only by itself"
}

func ports(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://localhost:*") // want "a wildcard only by itself"
}

func noScheme(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "app.example") // want "begins with a scheme"
}

// It may be http or https: there is no fix.
func noSchemeLocal(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "localhost:3000") // want "begins with a scheme"
}

func upperCase(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://App.Example") // want "in lower case"
}

func defaultPort(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app.example:443") // want "leave the default port out"
}

func defaultPortOfHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://app.example:80") // want "leave the default port out"
}

func quotes(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", `"https://app.example"`) // want "it has quotes"
}

func unicode(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://bücher.example") // want "in Punycode"
}

func malformed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://user@app.example") // want "it is no origin"
}

const site = "https://app.example/"

// The constant may be meant for links as well: there is no fix.
func byConstant(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", site) // want "without a slash"
	fmt.Fprintf(w, "<a href=%q>Home</a>", site)
}

func byDefault(w http.ResponseWriter, r *http.Request) {
	o := os.Getenv("ALLOWED_ORIGIN")
	if o == "" {
		o = "http://localhost:3000/"
	}
	w.Header().Set("Access-Control-Allow-Origin", o) // want "without a slash"
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

func byOperand(w http.ResponseWriter, r *http.Request) {
	allow(w, "https://app.example/") // want "without a slash"
}

func host(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Host) // want "the server's own host"
}

func hostWithScheme(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://"+r.Host) // want "the server's own host"
}

func hostFormatted(w http.ResponseWriter, r *http.Request) {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	w.Header().Set("Access-Control-Allow-Origin", fmt.Sprintf("%s://%s", scheme, r.Host)) // want "the server's own host"
}

func forwardedHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://"+r.Header.Get("X-Forwarded-Host")) // want "the server's own host"
}

func referer(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Referer()) // want "a Referer, which has at least a slash after that"
}

func refererByName(w http.ResponseWriter, r *http.Request) {
	if ref := r.Header.Get("Referer"); ref != "" {
		w.Header().Set("Access-Control-Allow-Origin", ref) // want "a Referer, which has at least a slash after that"
	}
}

// They deny, but not in a way that browsers know.
func empty(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "") // want "no such value"
}

func none(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "none") // want "no such value"
}

// otherwise may have been set to something before.
func otherwise(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); origin == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", "") // want "no such value"
	}
}

// setByName is a helper that others may call for other headers.
func setByName(w http.ResponseWriter, name, value string) {
	w.Header().Set(name, value)
}

func deniedByName(w http.ResponseWriter) {
	setByName(w, "Access-Control-Allow-Origin", "none") // want "no such value"
}

func joinedIfAny(w http.ResponseWriter, origins []string) {
	if len(origins) > 0 {
		w.Header().Set("Access-Control-Allow-Origin", strings.Join(origins, ",")) // want "a list of more than one lets nobody in"
	}
}

func joinedUnlessOne(w http.ResponseWriter, origins []string) {
	if len(origins) == 1 {
		w.Header().Set("Access-Control-Allow-Origin", origins[0])
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", strings.Join(origins, ",")) // want "a list of more than one lets nobody in"
}

func socket(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "wss://app.example.com") // want "a page that connects by WebSocket has come by http or https"
}
