package bad

import (
	"fmt"
	"net/http"
	"time"
)

func negativeMaxAge(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Path:     "/",
		MaxAge:   -1,
		SameSite: http.SameSiteNoneMode, // want "reject this deletion"
	})
}

func negativeMaxAgeSecureFalse(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Path:     "/",
		MaxAge:   -1,
		Secure:   false,
		SameSite: http.SameSiteNoneMode, // want "reject this deletion"
	})
}

func expiredAtTheEpoch(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Path:     "/",
		Expires:  time.Unix(0, 0),
		SameSite: http.SameSiteNoneMode, // want "reject this deletion"
	})
}

func expiredAnHourAgo(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Path:     "/",
		Expires:  time.Now().Add(-time.Hour),
		SameSite: http.SameSiteNoneMode, // want "reject this deletion"
	})
}

func expiredByStore(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", Path: "/", SameSite: http.SameSiteNoneMode} // want "reject this deletion"
	c.MaxAge = -1
	http.SetCookie(w, c)
}

func requestCookieDeleted(w http.ResponseWriter, r *http.Request) {
	c, err := r.Cookie("sid")
	if err != nil {
		return
	}
	c.Value = ""
	c.MaxAge = -1
	c.SameSite = http.SameSiteNoneMode // want "reject this deletion"
	http.SetCookie(w, c)
}

// A zero Expires is not written, so this is no deletion.
func zeroExpires(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Expires:  time.Time{},
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

// A zero MaxAge is not written either.
func zeroMaxAge(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		MaxAge:   0,
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

func expiresInTheFuture(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:     "sid",
		Expires:  time.Now().Add(24 * time.Hour),
		SameSite: http.SameSiteNoneMode, // want "without Secure"
	})
}

func rawZeroMaxAge(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "sid=; Path=/; Max-Age=0; SameSite=None") // want "reject this deletion"
}

func rawNegativeMaxAge(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "sid=; Path=/; max-age=-1; SameSite=None; HttpOnly") // want "reject this deletion"
}

func rawExpiresAtTheEpoch(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "sid=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT; SameSite=None") // want "reject this deletion"
}

func rawDeletionByFormat(w http.ResponseWriter, name string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("%s=; Path=/; Max-Age=0; SameSite=None", name)) // want "reject this deletion"
}
