package good

import (
	"errors"
	"net/http"
	"slices"
	"strings"

	"reflectedorigin.test/policy"
)

func known(origin string) bool {
	return originSet[origin]
}

// byFunction asks a function of the package.
func byFunction(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); known(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func listed(origin string) bool {
	if origin == "" {
		return false
	}
	for _, o := range originList {
		if o == origin {
			return true
		}
	}
	return false
}

// byLoop asks one that loops.
func byLoop(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !listed(origin) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func knownRequest(r *http.Request) bool {
	return slices.Contains(originList, r.Header.Get("Origin"))
}

// byRequest asks one that reads the Origin itself.
func byRequest(w http.ResponseWriter, r *http.Request) {
	if knownRequest(r) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func match(r *http.Request) (string, bool) {
	origin := r.Header.Get("Origin")
	return origin, originSet[origin]
}

// byPair asks one that returns the origin and the answer.
func byPair(w http.ResponseWriter, r *http.Request) {
	if origin, ok := match(r); ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func validate(origin string) error {
	if !originSet[origin] {
		return errors.New("origin not allowed: " + origin)
	}
	return nil
}

// byError asks one that returns an error.
func byError(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if err := validate(origin); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func allowedOrigin(r *http.Request) string {
	origin := r.Header.Get("Origin")
	for _, o := range originList {
		if o == origin {
			return origin
		}
	}
	return ""
}

// byValue sends what a function found in the list.
func byValue(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	if origin := allowedOrigin(r); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
	}
}

// byClosure asks a closure.
func byClosure(origins ...string) http.HandlerFunc {
	check := func(origin string) bool { return slices.Contains(origins, origin) }
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); check(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

// byParameter believes a function that it was given.
func byParameter(check func(string) bool) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if origin := r.Header.Get("Origin"); check(origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

type checker interface {
	Allowed(origin string) bool
}

type options struct {
	allowFunc    func(r *http.Request, origin string) bool
	checker      checker
	allowAll     bool
	origins      []string
	allowed      map[string]bool
	development  bool
	allowedValue string
}

// byField believes a function in a field.
func (o *options) byField(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if o.allowFunc(r, origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// byInterface believes a method that may be anything.
func (o *options) byInterface(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !o.checker.Allowed(origin) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// byOtherPackage believes a function of another package.
func byOtherPackage(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); policy.Allowed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// matchedElsewhere sends what another package returned, when it said yes.
func matchedElsewhere(w http.ResponseWriter, r *http.Request) {
	if origin, ok := policy.Match(r.Header.Get("Origin")); ok {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// chosenElsewhere sends what another package made of the request.
func chosenElsewhere(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", policy.Origin(r))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func (o *options) knows(origin string) bool {
	if o.allowAll {
		return true
	}
	return o.allowed[origin]
}

// bySettings asks a method where a setting can switch the check off.
func (o *options) bySettings(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); o.knows(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func subdomain(origin string) bool {
	return strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com")
}

// bySuffix asks a function that looks at parts of the origin.
func bySuffix(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); subdomain(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
