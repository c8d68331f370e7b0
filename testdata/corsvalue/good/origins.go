package good

import (
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
)

func wildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// Another analyzer's.
func null(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "null")
}

// It denies some.
func emptyForOthers(w http.ResponseWriter, r *http.Request) {
	allow := ""
	if r.Header.Get("Origin") == "https://app.example" {
		allow = "https://app.example"
	}
	w.Header().Set("Access-Control-Allow-Origin", allow)
}

func port(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://localhost:3000")
}

func otherDefaultPort(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://localhost:443")
}

func address(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://[::1]:8080")
}

func punycode(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://xn--bcher-kva.example")
}

func underscore(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://my_app.example")
}

func extension(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "chrome-extension://abcdefghijklmnop")
}

// Blanks around it are trimmed.
func withBlanks2(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", " https://app.example\n")
}

func byEnvironment2(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", os.Getenv("ALLOWED_ORIGIN"))
}

// Nobody wrote what the branch tells, and it never holds: that is a matter of
// the check.
func told(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o == "https://app.example/" {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
}

func toldBySwitch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch o := r.Header.Get("Origin"); o {
	case "https://App.example", "https://app.example":
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
}

// What becomes of a constant is what counts.
func trimmed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", strings.TrimSuffix("https://app.example/", "/"))
}

func lowered(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", strings.ToLower("https://App.Example"))
}

var list = strings.Split("https://a.example,https://b.example", ",")

func firstOfList(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", list[0])
}

func chosenFromList(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); slices.Contains(list, o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
}

// A list is fine where lists are.
func joinedMethods(w http.ResponseWriter, methods []string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Methods", strings.Join(methods, ", "))
}

func joinedOne(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", strings.Join([]string{os.Getenv("ALLOWED_ORIGIN")}, ","))
}

func joinedParts(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", strings.Join([]string{os.Getenv("SCHEME"), os.Getenv("HOST")}, "://"))
}

func joinedForLog(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Allowed", strings.Join(list, ", "))
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

// The application beside the API, not the API.
func derivedFromHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://app."+r.Host)
}

func otherPort(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "http://"+r.Host+":3000")
}

func replacedHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://"+strings.Replace(r.Host, "api.", "app.", 1))
}

var tenants = map[string]string{"api.example": "https://app.example"}

func byTenant(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", tenants[r.Host])
}

// A test for the same origin.
func sameOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if r.Header.Get("Origin") == "https://"+r.Host {
		w.Header().Set("Access-Control-Allow-Origin", "https://"+r.Host)
	}
}

func sameHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	if u, err := url.Parse(o); err == nil && u.Host == r.Host {
		w.Header().Set("Access-Control-Allow-Origin", o)
	}
}

func hostInLog(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Host", r.Host)
	w.Header().Set("X-Referer", r.Referer())
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

// What is left of a Referer may be an origin, and is another analyzer's.
func trimmedReferer(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", strings.TrimSuffix(r.Referer(), "/"))
}

func checkedReferer(w http.ResponseWriter, r *http.Request) {
	if _, ok := tenants[r.Referer()]; ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Referer())
	}
}

func joinedWhereOne(w http.ResponseWriter, r *http.Request) {
	if len(list) == 1 {
		w.Header().Set("Access-Control-Allow-Origin", strings.Join(list, ","))
	}
}

func joinedUnlessMore(w http.ResponseWriter, origins []string) {
	if len(origins) > 1 {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", strings.Join(origins, ","))
}

func joinedByCase(w http.ResponseWriter, origins []string) {
	switch len(origins) {
	case 0:
	case 1:
		w.Header().Set("Access-Control-Allow-Origin", strings.Join(origins, ","))
	default:
		w.Header().Set("Access-Control-Allow-Origin", origins[0])
	}
}

func joinedBelowTwo(w http.ResponseWriter, origins []string) {
	allow := strings.Join(origins, " ")
	if 2 > len(origins) {
		w.Header().Set("Access-Control-Allow-Origin", allow)
	}
}

func joinedWhereOneIsMeant(w http.ResponseWriter, origins []string) {
	if n := len(origins); n != 1 {
		http.Error(w, "one origin, please", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", strings.Join(origins, ","))
}
