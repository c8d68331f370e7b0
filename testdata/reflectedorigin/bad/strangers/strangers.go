// Package strangers asks for what a page of any site can give, or its visitors' browsers
// do by themselves.
package strangers

import (
	"net/http"
	"os"
	"strings"
)

type server struct{ verify func(token string) error }

func refuse(w http.ResponseWriter) { http.Error(w, "who are you?", http.StatusBadRequest) }

func optional(w http.ResponseWriter, r *http.Request) {
	if id := r.Header.Get("X-Request-Id"); id != "" {
		w.Header().Set("X-Request-Id", id)
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func (s *server) byCookie(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("session")
	if err != nil || s.verify(c.Value) != nil {
		refuse(w)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func byPassword(w http.ResponseWriter, r *http.Request) {
	user, password, ok := r.BasicAuth()
	if !ok || user != os.Getenv("LOGIN") || password != os.Getenv("PASSWORD") {
		refuse(w)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// byEither has the cookie, too.
func (s *server) byEither(w http.ResponseWriter, r *http.Request) {
	if token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok {
		if s.verify(token) != nil {
			refuse(w)
			return
		}
	} else if c, err := r.Cookie("session"); err != nil || s.verify(c.Value) != nil {
		refuse(w)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// byForm asks for what stands in the code, and in a form of the page.
func byForm(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("tenant") != "a" {
		refuse(w)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func ofBrowsers(w http.ResponseWriter, r *http.Request) {
	if r.Header.Get("Accept") != "application/json" || r.UserAgent() == "" {
		refuse(w)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Not the page, but some pages, are kept out by these.

func notFrom(w http.ResponseWriter, r *http.Request) {
	if strings.Contains(r.Referer(), "spam") {
		refuse(w)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func fromAny(w http.ResponseWriter, r *http.Request) {
	if !strings.HasPrefix(r.Referer(), "https://") {
		refuse(w)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// ifFrom lets pages in that keep their address to themselves, as each can.
func ifFrom(w http.ResponseWriter, r *http.Request) {
	if from := r.Referer(); from != "" && !strings.HasPrefix(from, "https://app.example.com/") {
		refuse(w)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response as the logged-in user"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Who has no cookie comes this far, or who has an empty one does.

func withoutCookie(w http.ResponseWriter, r *http.Request) {
	if c, err := r.Cookie("session"); err == nil {
		w.Header().Set("X-Session", c.Value)
		return
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response: "
}

func perhapsCookie(w http.ResponseWriter, r *http.Request) {
	if c, _ := r.Cookie("session"); c != nil {
		w.Header().Set("X-Session", c.Value)
	}
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin")) // want "any site can read this response: "
}
