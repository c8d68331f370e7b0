package good

import (
	"fmt"
	"net/http"
)

func line(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "id="+id+"; Path=/; HttpOnly; Secure; SameSite=None; Priority=High")
}

func upperCase(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark;PATH=/;HTTPONLY;SAMESITE=LAX;MAX-AGE=60")
}

// Secure=false is Secure, whatever its author thinks.
func secureWithValue(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "__Secure-theme=dark; Secure=false")
}

func vendorAttribute(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; X-Vendor=1; Comment=none; Version=1")
}

func dateWithComma(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Expires=Wed, 21 Oct 2026 07:28:00 GMT; HttpOnly")
}

func commaInValue(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "sizes=a,b,c; Path=/")
}

func emptyMode(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; SameSite=; Path=/")
}

// What follows may change all.
func openLine(w http.ResponseWriter, id, attributes string) {
	w.Header().Add("Set-Cookie", "__Host-id="+id+"; Path=/"+attributes)
	w.Header().Add("Set-Cookie", fmt.Sprintf("id=%s; SameSite=Nonne%s", id, attributes))
	w.Header().Add("Set-Cookie", "id=1; Domain=https://example.com"+attributes)
}

func twoModes(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; SameSite=Nonne; SameSite=Lax")
	w.Header().Add("Set-Cookie", "theme=dark; SameSite=Lax; SameSite=Nonne")
}

func modeOfSetting(w http.ResponseWriter, mode string) {
	w.Header().Add("Set-Cookie", "theme=dark; SameSite="+mode)
}

func added(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "a=1; Path=/")
	w.Header().Add("Set-Cookie", "b=2; Path=/")
}

func setOnce(w http.ResponseWriter, dark bool) {
	if dark {
		w.Header().Set("Set-Cookie", "theme=dark; Path=/")
	} else {
		w.Header().Set("Set-Cookie", "lamp=on; Path=/")
	}
}

func setAndAdded(w http.ResponseWriter) {
	w.Header().Set("Set-Cookie", "a=1; Path=/")
	w.Header().Add("Set-Cookie", "b=2; Path=/")
}

// A default that another value of the same cookie takes the place of.
func sameCookie(w http.ResponseWriter, dark bool) {
	w.Header().Set("Set-Cookie", "theme=light; Path=/")
	if dark {
		w.Header().Set("Set-Cookie", "theme=dark; Path=/")
	}
}

func deletedBetween(w http.ResponseWriter) {
	w.Header().Set("Set-Cookie", "a=1; Path=/")
	w.Header().Del("Set-Cookie")
	w.Header().Set("Set-Cookie", "b=2; Path=/")
}

func unknownNames(w http.ResponseWriter, a, b string) {
	w.Header().Set("Set-Cookie", a)
	w.Header().Set("Set-Cookie", b)
}

func twoResponses(w, other http.ResponseWriter) {
	w.Header().Set("Set-Cookie", "a=1; Path=/")
	other.Header().Set("Set-Cookie", "b=2; Path=/")
}

func kept(w http.ResponseWriter) {
	h := w.Header()
	h["Set-Cookie"] = append(h["Set-Cookie"], "a=1; Path=/")
	h["Set-Cookie"] = append(h["Set-Cookie"], "b=2; Path=/")
}

func twoAtOnce(w http.ResponseWriter) {
	w.Header()["Set-Cookie"] = []string{"a=1; Path=/", "b=2; Path=/"}
}
