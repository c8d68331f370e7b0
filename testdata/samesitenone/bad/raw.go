package bad

import (
	"fmt"
	"net/http"
	"strings"

	"samesitenone.test/settings"
)

func rawAdd(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Path=/; SameSite=None") // want "without Secure"
}

func rawSet(w http.ResponseWriter) {
	w.Header().Set("set-cookie", "theme=dark; Path=/; HttpOnly; SameSite=None") // want "without Secure"
}

// Attribute names and values are read without regard to case and blanks.
func rawCaseAndBlanks(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark;Path=/;samesite = NONE ;HttpOnly") // want "without Secure"
}

// The first pair is the cookie itself, here one that is called secure.
func rawCookieNamedSecure(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "secure=1; Path=/; SameSite=None") // want "without Secure"
}

// An attribute that only begins with Secure is unknown to browsers.
func rawSecureMisspelt(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "sid=1; Path=/; Secured; SameSite=None") // want "without Secure"
}

func rawConcatenation(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "sid="+id+"; Path=/; SameSite=None") // want "without Secure"
}

func rawConstantOfAnotherPackage(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "sid="+id+settings.Attributes) // want "without Secure"
}

func rawFormat(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Path=/; HttpOnly; SameSite=None", id)) // want "without Secure"
}

func rawFormatOfAttributeValues(w http.ResponseWriter, name, id string, age int) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("%s=%s; Path=/; Max-Age=%d; SameSite=None", name, id, age)) // want "without Secure"
}

func rawFormatOfConstant(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; SameSite=%s", id, "None")) // want "without Secure"
}

func rawJoin(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", strings.Join([]string{"sid=" + id, "Path=/", "SameSite=None"}, "; ")) // want "without Secure"
}

func rawVariable(w http.ResponseWriter, id string) {
	cookie := "sid=" + id + "; Path=/; SameSite=None" // want "without Secure"
	w.Header().Add("Set-Cookie", cookie)
}

func rawHeaderVariable(w http.ResponseWriter) {
	h := w.Header()
	h.Add("Set-Cookie", "theme=dark; SameSite=None") // want "without Secure"
}

func rawIndexed(w http.ResponseWriter) {
	w.Header()["Set-Cookie"] = []string{"theme=dark; SameSite=None"} // want "without Secure"
}

func rawAppended(w http.ResponseWriter) {
	h := w.Header()
	h["Set-Cookie"] = append(h["Set-Cookie"], "theme=dark; SameSite=None") // want "without Secure"
}

func rawSuffixOfCookie(w http.ResponseWriter, value string) {
	c := &http.Cookie{Name: "sid", Value: value, Path: "/"}
	w.Header().Add("Set-Cookie", c.String()+"; SameSite=None") // want "without Secure"
}

func addCookieLine(h http.Header, line string) {
	h.Add("Set-Cookie", line)
}

func rawThroughHelper(w http.ResponseWriter) {
	addCookieLine(w.Header(), "theme=dark; SameSite=None") // want "without Secure"
}

func rawInProxyResponse(res *http.Response) error {
	res.Header.Add("Set-Cookie", "route=a; SameSite=None") // want "without Secure"
	return nil
}
