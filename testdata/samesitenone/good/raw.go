package good

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

func rawSecure(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Path=/; SameSite=None; Secure")
}

func rawSecureFirst(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; secure; Path=/; SameSite=None")
}

func rawSecureCaseAndBlanks(w http.ResponseWriter) {
	w.Header().Set("Set-Cookie", "theme=dark;SameSite=None; SECURE ;Path=/")
}

// Browsers look at the attribute's name only: a value does not switch it off.
func rawSecureWithValue(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; SameSite=None; Secure=false")
}

func rawLax(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Path=/; SameSite=Lax")
}

func rawWithoutSameSite(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Path=/; Max-Age=0")
}

// Quotes are part of the value, which is then unknown and means the default.
func rawQuotedMode(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", `theme=dark; SameSite="None"`)
}

func rawOtherWord(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; SameSite=Nonesuch")
}

// The first pair is the cookie's name and value.
func rawValueThatLooksLikeAnAttribute(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "SameSite=None; Path=/")
}

func rawFormatSecure(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Path=/; SameSite=None; Secure", id))
}

func rawFormatAttribute(w http.ResponseWriter, id, secure string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; SameSite=None; %s", id, secure))
}

func rawFormatSuffix(w http.ResponseWriter, id, suffix string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; SameSite=None%s", id, suffix))
}

func rawFormatMode(w http.ResponseWriter, id, mode string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Path=/; SameSite=%s", id, mode))
}

func rawFormatUnknown(w http.ResponseWriter, format, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf(format, id))
}

func rawConcatenationSecure(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "sid="+id+"; Path=/; SameSite=None"+"; Secure")
}

func rawConcatenationSuffix(w http.ResponseWriter, id, attributes string) {
	w.Header().Add("Set-Cookie", "sid="+id+"; SameSite=None"+attributes)
}

func rawAppendedLater(w http.ResponseWriter, r *http.Request, id string) {
	cookie := "sid=" + id + "; Path=/; SameSite=None"
	if r.TLS != nil {
		cookie += "; Secure"
	}
	w.Header().Add("Set-Cookie", cookie)
}

func rawJoinSecure(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", strings.Join([]string{"sid=" + id, "SameSite=None", "Secure"}, "; "))
}

// Both attributes are appended together.
func rawJoinByOrigin(w http.ResponseWriter, r *http.Request, id string) {
	attributes := []string{"sid=" + id, "Path=/", "HttpOnly"}
	if u, err := url.Parse(r.Header.Get("Origin")); err == nil && u.Scheme == "https" {
		attributes = append(attributes, "SameSite=None", "Secure")
	} else {
		attributes = append(attributes, "SameSite=Strict")
	}
	w.Header().Add("Set-Cookie", strings.Join(attributes, "; "))
}

func rawSuffixOfSecureCookie(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, Secure: true, SameSite: http.SameSiteNoneMode}
	w.Header().Add("Set-Cookie", c.String()+"; Partitioned")
}

func rawSecureAddedToString(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, SameSite: http.SameSiteNoneMode}
	w.Header().Add("Set-Cookie", c.String()+"; Secure")
}

// A line that is deleted before the response leaves is never sent.
func rawDeleted(w http.ResponseWriter) {
	w.Header().Set("Set-Cookie", "theme=dark; SameSite=None")
	w.Header().Del("Set-Cookie")
}

func rawFromUpstream(w http.ResponseWriter, res *http.Response) {
	for _, line := range res.Header.Values("Set-Cookie") {
		w.Header().Add("Set-Cookie", line)
	}
}
