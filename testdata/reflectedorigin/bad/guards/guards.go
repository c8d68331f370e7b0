package guards

import (
	"log"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// nonEmpty asks only whether there is an Origin.
func nonEmpty(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Add("Vary", "Origin")
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// length asks for its length.
func length(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if len(origin) > 0 {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// earlyReturn leaves when there is none.
func earlyReturn(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// notNull refuses the origin "null", and no other.
func notNull(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "null" {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// notThatOne refuses one origin by name: every other is let in.
func notThatOne(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin != "https://evil.example" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// emptyCase has a switch that sorts out the empty Origin only.
func emptyCase(w http.ResponseWriter, r *http.Request) {
	switch origin := r.Header.Get("Origin"); origin {
	case "", "null":
		w.Header().Set("Access-Control-Allow-Origin", "https://app.example.com")
	default:
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// methodOnly tests the method.
func methodOnly(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodGet {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// loggedIn tests the session, which is the one that gets stolen.
func loggedIn(w http.ResponseWriter, r *http.Request) {
	if _, err := r.Cookie("session"); err != nil {
		http.Error(w, "log in first", http.StatusUnauthorized)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// loggedOnly looks the origin up, for the log.
func loggedOnly(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !slices.Contains([]string{"https://app.example.com"}, origin) {
		log.Println("unusual origin", origin)
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// unusedResult computes the check and forgets about it.
func unusedResult(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	allowed := origin == "https://app.example.com"
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	log.Println(allowed)
}

// eitherWay echoes on both arms of its check.
func eitherWay(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	allow := "https://app.example.com"
	if origin != allow {
		allow = origin
	}
	w.Header().Set("Access-Control-Allow-Origin", allow) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// otherValue checks the Host and echoes the Origin.
func otherValue(w http.ResponseWriter, r *http.Request) {
	if r.Host == "api.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// orNonEmpty weakens its check by an alternative.
func orNonEmpty(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if origin == "https://app.example.com" || origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type server struct {
	cors bool
}

// featureSwitch is on or off for all origins alike.
func (s *server) featureSwitch(w http.ResponseWriter, r *http.Request) {
	if s.cors {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func anyOrigin(string) bool {
	return true
}

// yesMan asks a function that says yes to everything.
func yesMan(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); anyOrigin(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func someOrigin(origin string) bool {
	return strings.TrimSpace(origin) != ""
}

// anyName asks a function that only looks for an empty one.
func anyName(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if !someOrigin(origin) {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func wellFormed(origin string) bool {
	_, err := url.Parse(origin)
	return err == nil
}

// anyURL asks a function that only parses it.
func anyURL(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); wellFormed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// yesClosure asks a closure that says yes.
func yesClosure(w http.ResponseWriter, r *http.Request) {
	check := func(origin string) bool { return true }
	if origin := r.Header.Get("Origin"); check(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func (s *server) admits(origin string) bool {
	// for _, o := range s.origins { if o == origin { return true } }
	return true
}

// commentedOut asks a method whose check was commented out.
func (s *server) commentedOut(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); s.admits(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func fallsThrough(origin string) bool {
	for _, o := range []string{"https://app.example.com"} {
		if o == origin {
			return true
		}
	}
	return true
}

// falseFriend asks a function whose list decides nothing.
func falseFriend(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); fallsThrough(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin) // want "as the logged-in user: the request's Origin"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
