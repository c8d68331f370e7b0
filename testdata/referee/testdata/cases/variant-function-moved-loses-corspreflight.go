// A change that changes no answer changes what is reported.
//
// executed: wildcard
// reported: corspreflight/case, wildcardcredentials/wildcard
// differs: variant function moved: loses corspreflight

package api

import (
	"net/http"
	"os"
	"path"
)

func matches(pattern, s string) bool {
	ok, err := path.Match(pattern, s)
	return err == nil && ok
}

var production = os.Getenv("PRODUCTION") != ""

type crossOrigin struct{ name string }

var rules = crossOrigin{name: "api"}

func (p *crossOrigin) apply(w http.ResponseWriter, req *http.Request) {
	origin := req.URL.Query().Get("origin")
	write := w.Header().Set
	allow := "*"
	if matches("https://*example.com", origin) {
		allow = origin
	}
	write("Access-Control-Allow-Origin", allow)
	w.Header().Set("Access-Control-Allow-Credentials", "true")

	if production {
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Handler serves the API.
func Handler(w http.ResponseWriter, r *http.Request) {
	if r.Method == "options" {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	rules.apply(w, r)
	mode := http.SameSiteLaxMode
	if r.Header.Get("Origin") != "" {
		mode = http.SameSiteNoneMode
	}
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: "s3cr3t", SameSite: mode, Secure: true})

}
