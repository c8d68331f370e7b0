// Package ages deletes cookies with a MaxAge that is made of another number.
package ages

import (
	"math"
	"net/http"
	"time"
)

const day = 24 * time.Hour

func inSeconds(w http.ResponseWriter, name, value string, ttl time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: int(ttl.Seconds())})
}

func bySecond(w http.ResponseWriter, name, value string, ttl time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: int(ttl / time.Second)})
}

func ofSeconds(w http.ResponseWriter, name, value string, seconds int) {
	ttl := time.Duration(seconds) * time.Second
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: int(ttl.Seconds())})
}

func inDays(w http.ResponseWriter, name, value string, days int) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: days * 24 * 60 * 60})
}

func inWeeks(w http.ResponseWriter, name, value string, weeks int) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: weeks * 7 * int(day.Seconds())})
}

func inHours(w http.ResponseWriter, name, value string, hours float64) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: int(math.Round(hours * 3600))})
}

func wholeHours(w http.ResponseWriter, name, value string, ttl time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: int(ttl.Hours()) * 3600})
}

func product(w http.ResponseWriter, name, value string, n, unit int) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: n * unit}) // want "a MaxAge of 0 is not sent"
}

func logIn(w http.ResponseWriter, r *http.Request) {
	inSeconds(w, "a", "1", time.Hour)
	bySecond(w, "b", "1", day)
	ofSeconds(w, "c", "1", 3600)
	inDays(w, "d", "1", 7)
	inWeeks(w, "w", "1", 2)
	inHours(w, "e", "1", 1.5)
	wholeHours(w, "f", "1", day)
	product(w, "g", "1", 7, 86400)
}

func logOut(w http.ResponseWriter, r *http.Request) {
	inSeconds(w, "a", "", 0)  // want "a MaxAge of 0 is not sent"
	bySecond(w, "b", "", 0)   // want "a MaxAge of 0 is not sent"
	ofSeconds(w, "c", "", 0)  // want "a MaxAge of 0 is not sent"
	inDays(w, "d", "", 0)     // want "a MaxAge of 0 is not sent"
	inWeeks(w, "w", "", 0)    // want "a MaxAge of 0 is not sent"
	inHours(w, "e", "", 0)    // want "a MaxAge of 0 is not sent"
	wholeHours(w, "f", "", 0) // want "a MaxAge of 0 is not sent"
	product(w, "g", "", 0, 86400)
}

// What is less than a unit of what it is told in is none.
func tooShort(w http.ResponseWriter, r *http.Request) {
	inSeconds(w, "a", "", -1)           // want "a MaxAge of 0 is not sent"
	bySecond(w, "b", "", -1)            // want "a MaxAge of 0 is not sent"
	wholeHours(w, "f", "", time.Minute) // want "a MaxAge of 0 is not sent"
}
