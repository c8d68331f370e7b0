// Package usual lets in who is listed: lists of the package have known origins as long as
// no setting says anything, or it is not known what they have then.
package usual

import (
	"net/http"
	"os"
	"slices"
	"strings"
)

const own = "https://app.example.com"

func isIn(list []string, origin string) bool {
	for _, o := range list {
		if o == "*" || o == origin {
			return true
		}
	}
	return false
}

func allow(w http.ResponseWriter, r *http.Request, list []string) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); isIn(list, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// As long as nobody says anything, only the own site comes in.

var closed = or(own)

func or(s string) []string {
	if list := os.Getenv("ALLOWED_ORIGINS"); list != "" {
		return strings.Split(list, ",")
	}
	return []string{s}
}

func ifListed(w http.ResponseWriter, r *http.Request) { allow(w, r, closed) }

// Somebody has said that this is no server to be reached by others.

var developing = byMode()

func byMode() []string {
	if os.Getenv("ENV") == "development" {
		return []string{"*"}
	}
	return []string{own}
}

func inMode(w http.ResponseWriter, r *http.Request) { allow(w, r, developing) }

// The package does not start without a list.

var demanded = or("*")

func init() {
	if os.Getenv("ALLOWED_ORIGINS") == "" {
		panic("no origins")
	}
}

func ifDemanded(w http.ResponseWriter, r *http.Request) { allow(w, r, demanded) }

// What the variable has is changed.

var changed = or("*")

func Close() { changed = []string{own} }

func ifChanged(w http.ResponseWriter, r *http.Request) { allow(w, r, changed) }

// All is for other packages to change.
var All = or("*")

func ifExported(w http.ResponseWriter, r *http.Request) { allow(w, r, All) }

var filled = keys(or("*"))

func keys(list []string) map[string]bool {
	m := make(map[string]bool)
	for _, o := range list {
		m[o] = true
	}
	return m
}

func Fill(o string) {
	delete(filled, "*")
	filled[o] = true
}

func ifFilled(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); filled["*"] || filled[origin] {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type config struct{ origins []string }

var stored = &config{origins: or("*")}

func Restrict() { stored.origins = []string{own} }

func ifStored(w http.ResponseWriter, r *http.Request) { allow(w, r, stored.origins) }

// Whether there is a file is for somebody else to say.

var read = fromFile()

func fromFile() []string {
	data, err := os.ReadFile("origins")
	if err != nil {
		return []string{"*"}
	}
	return strings.Fields(string(data))
}

func ifRead(w http.ResponseWriter, r *http.Request) { allow(w, r, read) }

// Each element is one that somebody has listed.

var none = optional()

func optional() []string {
	if s := os.Getenv("ALLOWED_ORIGINS"); s != "" {
		return strings.Split(s, ",")
	}
	return nil
}

func ifAny(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); slices.Contains(none, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// It changes while the program runs.

var replaced = strings.Split(or("*")[0], ",")

func Replace(w http.ResponseWriter, r *http.Request) {
	replaced[0] = own
	allow(w, r, replaced)
}
