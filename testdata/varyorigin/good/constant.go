package good

import (
	"log"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"varyorigin.test/policy"
)

// wildcard sends the same to everyone.
func wildcard(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
}

// fixed names one origin, whoever asks.
func fixed(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", appOrigin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// noneAllowed reads the Origin and allows nothing.
func noneAllowed(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") != "" {
		http.Error(w, "not for browsers", http.StatusForbidden)
		return
	}
	w.Write([]byte("hello"))
}

// logged reads the Origin for the log only.
func logged(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); !allowed[origin] {
		log.Println("unknown origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Origin", appOrigin)
}

// sameOnBothArms sends one value on both arms of its test.
func sameOnBothArms(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Origin") == appOrigin {
		w.Header().Set("Access-Control-Allow-Origin", appOrigin)
		w.Header().Set("X-App", "1")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", appOrigin)
	}
}

type options struct {
	origin string
	dev    bool
}

// configured sends a setting, the same for all requests.
func (o *options) configured(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", o.origin)
}

// chosenBySetting chooses by a setting.
func (o *options) chosenBySetting(w http.ResponseWriter, r *http.Request) {
	if o.dev {
		w.Header().Set("Access-Control-Allow-Origin", "http://localhost:3000")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", appOrigin)
	}
}

// environment sends what the environment says.
func environment(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", os.Getenv("CORS_ORIGIN"))
}

// otherPackage sends what another package says.
func otherPackage(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", policy.Origin())
}

// byPath chooses by the path, which every cache keeps apart.
func byPath(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/public" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", appOrigin)
	}
}

// query sends a part of the URL, which caches keep apart too.
func query(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.URL.Query().Get("origin"))
}

// host sends the name of the server, which is part of the URL.
func host(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "https://"+r.Host)
}

// referer depends on another header: Vary: Origin would not help.
func referer(w http.ResponseWriter, r *http.Request) {
	if u, err := url.Parse(r.Referer()); err == nil && u.Host == "app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", u.Scheme+"://"+u.Host)
	}
}

// replaced echoes and then names one origin.
func replaced(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Origin", appOrigin)
}

// late echoes when the header has left.
func late(w http.ResponseWriter, r *http.Request) {
	w.WriteHeader(http.StatusOK)
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
}

// otherHeader writes the Origin to a header that is not about CORS.
func otherHeader(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("X-Origin", r.Header.Get("Origin"))
}

// fold compares the Origin whatever the case, in which browsers send small letters.
func fold(w http.ResponseWriter, r *http.Request) {
	allowed := "https://app.example.com"
	if origin := r.Header.Get("Origin"); strings.EqualFold(origin, allowed) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	} else {
		w.Header().Set("Access-Control-Allow-Origin", allowed)
	}
}

// foldListed does that in a loop over one origin.
func foldListed(w http.ResponseWriter, r *http.Request) {
	allow := "https://app.example.com"
	for _, site := range []string{"https://App.example.com"} {
		if origin := r.Header.Get("Origin"); strings.EqualFold(site, origin) {
			allow = origin
		}
	}
	w.Header().Set("Access-Control-Allow-Origin", allow)
}

var onlyOrigin = []string{"https://app.example.com"}

// listOfOne sends the only origin of a list, whoever asks.
func listOfOne(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !slices.Contains(onlyOrigin, origin) {
		origin = onlyOrigin[0]
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

// pickedOfOne asks a closure.
func pickedOfOne(w http.ResponseWriter, r *http.Request) {
	isAllowed := func(s string) bool { return slices.Contains(onlyOrigin, s) }
	pick := func(origin string) string {
		if isAllowed(origin) {
			return origin
		}
		return "https://app.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", pick(r.Header.Get("Origin")))
}

var onlyOrigins = map[string]bool{"https://app.example.com": true}

// setOfOne sends the only origin of a set, whoever asks.
func setOfOne(w http.ResponseWriter, r *http.Request) {
	origin := "https://app.example.com"
	if o := r.Header.Get("Origin"); onlyOrigins[o] {
		origin = o
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
}

var onlyKnown = map[string]struct{}{"https://app.example.com": {}}

// knownOfOne asks whether the Origin is in the set.
func knownOfOne(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, ok := onlyKnown[origin]; !ok {
		origin = "https://app.example.com"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
}
