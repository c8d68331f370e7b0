package bad

import (
	"fmt"
	"log"
	"net/http"
	"time"

	"samesitenone.test/settings"
)

// To print a cookie is not to change it.
func loggedFirst(w http.ResponseWriter) {
	c := &http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode} // want "without Secure"
	log.Println("sending", c)
	http.SetCookie(w, c)
}

func validatedFirst(w http.ResponseWriter) {
	if c := (&http.Cookie{Name: "sid", SameSite: http.SameSiteNoneMode}); c.Valid() == nil { // want "without Secure"
		http.SetCookie(w, c)
	}
}

func allCookiesDeleted(w http.ResponseWriter, r *http.Request) {
	for _, c := range r.Cookies() {
		c.MaxAge = -1
		c.SameSite = http.SameSiteNoneMode // want "reject this deletion"
		http.SetCookie(w, c)
	}
}

func oneForEachName(w http.ResponseWriter, names []string) {
	for _, name := range names {
		http.SetCookie(w, &http.Cookie{Name: name, SameSite: http.SameSiteNoneMode}) // want "without Secure"
	}
}

type cookieOptions struct {
	secure bool
}

func cookieWithOptions(o cookieOptions) *http.Cookie {
	return &http.Cookie{Name: "sid", Secure: o.secure, SameSite: http.SameSiteNoneMode} // want "Secure attribute is off"
}

func zeroOptions(w http.ResponseWriter) {
	http.SetCookie(w, cookieWithOptions(cookieOptions{}))
}

func namedResult() (c http.Cookie) {
	c.Name = "sid"
	c.SameSite = http.SameSiteNoneMode // want "without Secure"
	return
}

func sentFromNamedResult(w http.ResponseWriter) {
	c := namedResult()
	http.SetCookie(w, &c)
}

func formatWithPercent(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s%%2F; Path=/; SameSite=None", id)) // want "without Secure"
}

func percentInText(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "sid=100%"+id+"; Path=/; SameSite=None") // want "without Secure"
}

func formattedTime(w http.ResponseWriter, id string) {
	expires := time.Now().Add(time.Hour).UTC().Format(http.TimeFormat)
	line := fmt.Sprintf("sid=%s; Expires=%s; SameSite=None", id, expires) // want "without Secure"
	w.Header().Add("Set-Cookie", line)
	w.WriteHeader(http.StatusNoContent)
}

func escapedText(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "sid=\x41; Path=/; SameSite=None") // want "without Secure"
}

func pairsOfMetadata(id string) {
	settings.SendMetadata("set-cookie", "sid="+id+"; SameSite=None") // want "without Secure"
}

func mapOfMetadata(id string) error {
	return settings.SendHeaders(map[string]string{
		"Set-Cookie": fmt.Sprintf("sid=%s; SameSite=None", id), // want "without Secure"
	})
}
