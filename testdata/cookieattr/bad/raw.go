package bad

import (
	"fmt"
	"net/http"
)

func quotedMode(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", `theme=dark; SameSite="None"; Secure`) // want "know no SameSite="
}

func misspeltMode(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; SameSite=Nonne; Secure") // want "know no SameSite=Nonne"
}

func unclearMode(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; SameSite=Cross; Secure") // want "know no SameSite=Cross"
}

func misspeltName(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", "sid="+id+"; Same-Site=None; Secure") // want "know no attribute Same-Site and ignore it: SameSite was meant"
}

func httpOnlyMisspelt(w http.ResponseWriter, id string) {
	w.Header().Add("Set-Cookie", fmt.Sprintf("sid=%s; Path=/; Http-Only; Secure", id)) // want "know no attribute Http-Only"
}

func twoMisspelt(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Http_Only; MaxAge=60") // want "know no attribute Http_Only" "know no attribute MaxAge"
}

func commas(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "theme=dark; Path=/, HttpOnly, Secure") // want "there is no HttpOnly" "there is no Secure"
}

func twoCookies(w http.ResponseWriter) {
	w.Header().Set("Set-Cookie", "theme=dark; HttpOnly, size=large; HttpOnly") // want "the cookie size needs a line of its own"
}

func lineOfConstant(w http.ResponseWriter) {
	const line = "theme=dark; Samsite=Lax"
	w.Header().Add("Set-Cookie", line) // want "know no attribute Samsite"
}
