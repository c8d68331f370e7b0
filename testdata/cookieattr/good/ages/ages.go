// Package ages gives cookies a MaxAge that is made of another number.
package ages

import (
	"net/http"
	"time"
)

type config struct {
	ttl  time.Duration
	days int
}

func inSeconds(w http.ResponseWriter, name, value string, ttl time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: int(ttl.Seconds())})
}

func bySecond(w http.ResponseWriter, name, value string, ttl time.Duration) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: int(ttl / time.Second)})
}

func ofSeconds(w http.ResponseWriter, name, value string, seconds int) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: int((time.Duration(seconds) * time.Second).Seconds())})
}

func inDays(w http.ResponseWriter, name, value string, days int) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: "/", MaxAge: days * 24 * 60 * 60})
}

func deleted(w http.ResponseWriter, r *http.Request) {
	inSeconds(w, "a", "", -time.Second)
	inSeconds(w, "a", "", -24*time.Hour)
	bySecond(w, "b", "", -time.Hour)
	ofSeconds(w, "c", "", -1)
	inDays(w, "d", "", -1)
}

// An empty value with an age is no deletion.
func empty(w http.ResponseWriter, r *http.Request) {
	inSeconds(w, "e", "", time.Hour)
	ofSeconds(w, "f", "", 60)
	inDays(w, "g", "", 30)
}

// So is one that is for this visit only, and has a value.
func session(w http.ResponseWriter, r *http.Request) {
	inSeconds(w, "h", "1", 0)
	bySecond(w, "h", "1", 0)
}

func ofSetting(w http.ResponseWriter, cfg config) {
	inSeconds(w, "i", "", cfg.ttl)
	inDays(w, "j", "", cfg.days)
	bySecond(w, "k", "", cfg.ttl*0+time.Duration(cfg.days))
}

// The branch has told what it is: it may be a setting.
func ofSettingThatIsNone(w http.ResponseWriter, cfg config) {
	if cfg.ttl == 0 {
		inSeconds(w, "l", "", cfg.ttl)
		bySecond(w, "m", "", cfg.ttl)
	}
}

func remaining(w http.ResponseWriter, until time.Time) {
	inSeconds(w, "n", "", time.Until(until))
}
