// Package deletion deletes cookies, or does what is not known not to. No cookie of
// it has a name that is not known: that may be any of these.
package deletion

import (
	"net/http"
	"time"
)

type config struct{ name, path, domain string }

func set(w http.ResponseWriter, cfg config, token string) {
	http.SetCookie(w, &http.Cookie{Name: "root", Value: token, Path: "/", HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "none", Value: token, Path: "/", Secure: true, SameSite: http.SameSiteNoneMode})
	http.SetCookie(w, &http.Cookie{Name: "setting", Value: token, Path: cfg.path, Domain: cfg.domain})
	http.SetCookie(w, &http.Cookie{Name: "folder", Value: token})
	http.SetCookie(w, &http.Cookie{Name: "two", Value: token, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "two", Value: token, Path: "/api"})
	http.SetCookie(w, &http.Cookie{Name: "dotted", Value: token, Path: "/", Domain: ".example.com"})
	http.SetCookie(w, &http.Cookie{Name: "dropped", Value: token, Path: "/", Domain: "https://example.com"}) //corsvet:ignore cookieattr it stands for one that net/http leaves out
	http.SetCookie(w, &http.Cookie{Name: "moved", Value: token, Path: "/"})
}

func deleted(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{Name: "root", Path: "/", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "none", Path: "/", MaxAge: -1, Secure: true, SameSite: http.SameSiteNoneMode})
	http.SetCookie(w, &http.Cookie{Name: "setting", Path: "/", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "two", Path: "/api", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "dotted", Path: "/", Domain: "Example.com", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "dropped", Path: "/", MaxAge: -1})
}

// Without a Path it is the folder of the URL, which at /logout is the root.
func withoutPath(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "root", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "folder", Path: "/", MaxAge: -1})
}

func deletedBySetting(w http.ResponseWriter, cfg config) {
	http.SetCookie(w, &http.Cookie{Name: "root", Path: cfg.path, Domain: cfg.domain, MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: cfg.name, Path: "/other", MaxAge: -1})
}

func nobodySetsIt(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "elsewhere", Path: "/api", MaxAge: -1})
}

// Also where it was in former versions.
func everywhere(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "moved", Path: "/app", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "moved", Path: "/", MaxAge: -1})
}

// What former versions left, and its successor.
func successor(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "successor", Path: "/app", MaxAge: -1})
	http.SetCookie(w, &http.Cookie{Name: "successor", Value: token, Path: "/"})
}

func sameCookieDeleted(w http.ResponseWriter, token string) {
	c := &http.Cookie{Name: "same", Value: token, Path: "/app"}
	http.SetCookie(w, c)
	c.MaxAge = -1
	http.SetCookie(w, c)
}

// The name in another case is that of another cookie.
func otherCase(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "Root", Path: "/other", MaxAge: -1})
}

func pathThatIsNone(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "root", Path: "api", MaxAge: -1})
}

func onOnePath(w http.ResponseWriter, old bool) {
	path := "/"
	if old {
		path = "/old"
	}
	http.SetCookie(w, &http.Cookie{Name: "root", Path: path, MaxAge: -1})
}

func lineDeletes(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "root=; Path=/; Max-Age=0")
}

func ofRequest(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("elsewhere")
	if err != nil {
		return
	}
	c.MaxAge = 0
	http.SetCookie(w, c)
}

func session(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "brief", Value: token, Path: "/", MaxAge: 0})
}

func noLifetime(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "seen", Path: "/"})
}

func emptyAndExpired(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "brief", Value: "", Path: "/", MaxAge: 0, Expires: time.Unix(0, 0)})
	http.SetCookie(w, &http.Cookie{Name: "brief", Value: "", Path: "/", MaxAge: -1, Expires: time.Time{}})
}

func emptyAndExpiresLater(w http.ResponseWriter, until time.Time) {
	http.SetCookie(w, &http.Cookie{Name: "brief", Value: "", Path: "/", MaxAge: 0, Expires: until})
}

func valueOrNone(w http.ResponseWriter, token string, known bool) {
	value := ""
	if known {
		value = token
	}
	http.SetCookie(w, &http.Cookie{Name: "brief", Value: value, Path: "/", MaxAge: 0})
}

func ageOfSetting(w http.ResponseWriter, age int) {
	http.SetCookie(w, &http.Cookie{Name: "brief", Value: "", Path: "/", MaxAge: age})
}
