package bad

import "net/http"

func domainWithScheme(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:   "session",
		Value:  token,
		Domain: "https://example.com", // want "net/http leaves out a Domain with a scheme"
	})
}

func domainWithPort(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "session", Value: token, Domain: "localhost:8080"}) // want "net/http leaves out a Domain with a port"
}

func domainWithWildcard(w http.ResponseWriter, token string) {
	c := &http.Cookie{Name: "session", Value: token}
	c.Domain = "*.example.com" // want "net/http leaves out a Domain with a wildcard"
	http.SetCookie(w, c)
}

func publicSuffix(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:   "session",
		Value:  token,
		Domain: ".co.uk", // want "reject a cookie for co.uk"
		Path:   "/",
	})
}

func onlyScheme(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:   "session",
		Value:  token,
		Domain: "https://com", // want "leaves out a Domain with a scheme"
	})
}

func domainInLine(w http.ResponseWriter, token string) {
	w.Header().Add("Set-Cookie", "session="+token+"; Domain=example.com:8080; Path=/") // want "reject a cookie whose Domain has a port"
}

func suffixInLine(w http.ResponseWriter, token string) {
	w.Header().Add("Set-Cookie", "session="+token+"; Path=/; Domain=com") // want "reject a cookie for com"
}
