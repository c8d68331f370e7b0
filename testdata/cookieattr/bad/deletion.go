package bad

import (
	"net/http"
	"time"
)

func logIn(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "login", Value: token, Path: "/", Secure: true, SameSite: http.SameSiteNoneMode})
	http.SetCookie(w, &http.Cookie{Name: "api", Value: token, Path: "/api", HttpOnly: true})
	http.SetCookie(w, &http.Cookie{Name: "shared", Value: token, Path: "/", Domain: "example.com"})
	http.SetCookie(w, &http.Cookie{Name: "own", Value: token, Path: "/"})
	http.SetCookie(w, &http.Cookie{Name: "frame", Value: token, Path: "/", Secure: true, SameSite: http.SameSiteNoneMode, Partitioned: true})
}

func logOutCrossSite(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "login", Path: "/", MaxAge: -1, Secure: true}) // want "not SameSite=None"
}

func logOutLax(w http.ResponseWriter) {
	c := http.Cookie{Name: "login", Path: "/", Expires: time.Unix(0, 0), SameSite: http.SameSiteLaxMode}
	http.SetCookie(w, &c) // want "not SameSite=None"
}

func otherPath(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want "set with Path=/api: the Path here is /"
		Name:     "api",
		Path:     "/",
		MaxAge:   -1,
		HttpOnly: true,
	})
}

func noDomain(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want "set with Domain=example.com: there is no Domain here"
		Name:   "shared",
		Path:   "/",
		MaxAge: -1,
	})
}

func otherDomain(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want "the Domain here is www.example.com"
		Name:   "shared",
		Path:   "/",
		Domain: "www.example.com",
		MaxAge: -1,
	})
}

func needlessDomain(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want "set without a Domain"
		Name:   "own",
		Path:   "/",
		Domain: "example.com",
		MaxAge: -1,
	})
}

func unpartitioned(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want "deletes no Partitioned cookie"
		Name:     "frame",
		Path:     "/",
		MaxAge:   -1,
		Secure:   true,
		SameSite: http.SameSiteNoneMode,
	})
}

func partitioned(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{ // want "deletes Partitioned cookies only"
		Name:        "own",
		Path:        "/",
		MaxAge:      -1,
		Secure:      true,
		Partitioned: true,
	})
}

func zeroMaxAge(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "cart",
		Value:  "",
		Path:   "/",
		MaxAge: 0, // want "a MaxAge of 0 is not sent"
	})
}

func zeroTime(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:    "cart",
		Value:   "",
		Path:    "/",
		Expires: time.Time{}, // want "the zero time is not sent"
	})
}

func zeroMaxAgeAssigned(w http.ResponseWriter) {
	c := &http.Cookie{Name: "cart", Path: "/"}
	c.MaxAge = 0 // want "a MaxAge of 0 is not sent"
	http.SetCookie(w, c)
}

func expire(w http.ResponseWriter, name string, age int) {
	http.SetCookie(w, &http.Cookie{Name: name, Path: "/", MaxAge: age})
}

func zeroMaxAgePassed(w http.ResponseWriter) {
	expire(w, "cart", 0) // want "a MaxAge of 0 is not sent"
}
