package bad

import "net/http"

func hostWithoutPath(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__Host-session", // want "the prefix __Host- needs Path=/"
		Value:    token,
		Secure:   true,
		HttpOnly: true,
	})
}

func hostWithoutSecure(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__Host-session", // want "the prefix __Host- needs Secure"
		Value:    token,
		Path:     "/",
		HttpOnly: true,
	})
}

func hostWithDomain(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__Host-session", // want "the prefix __Host- needs no Domain"
		Value:    token,
		Path:     "/",
		Domain:   "example.com",
		Secure:   true,
		HttpOnly: true,
	})
}

func hostOtherPath(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-session", Value: token, Path: "/api", Secure: true}) // want "the prefix __Host- needs Path=/"
}

func hostNothing(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__Host-session", // want "the prefix __Host- needs Secure and Path=/"
		Value:    token,
		HttpOnly: true,
	})
}

func hostAll(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "__Host-Http-session", Value: token, Domain: "example.com"}) // want "the prefix __Host-Http- needs Secure, HttpOnly, Path=/ and no Domain"
}

func secureWithout(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__Secure-session", // want "the prefix __Secure- needs Secure"
		Value:    token,
		Secure:   false,
		HttpOnly: true,
	})
}

// The case does not matter.
func lowerCase(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__secure-session", // want "the prefix __Secure- needs Secure"
		Value:    token,
		HttpOnly: true,
	})
}

func httpWithoutHTTPOnly(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__Http-session", // want "the prefix __Http- needs HttpOnly"
		Value:    token,
		Secure:   true,
		SameSite: http.SameSiteLaxMode,
	})
}

const sessionName = "__Host-id"

func namedByConstant(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     sessionName, // want "needs Path=/"
		Value:    token,
		Secure:   true,
		HttpOnly: true,
	})
}

func setByField(w http.ResponseWriter, token string) {
	var c http.Cookie
	c.Name = "__Host-session" // want "needs Path=/"
	c.Value = token
	c.Secure = true
	http.SetCookie(w, &c)
}

func sendNamed(w http.ResponseWriter, name, token string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: token, Secure: true})
}

func namedByCaller(w http.ResponseWriter, token string) {
	sendNamed(w, "__Host-session", token) // want "needs Path=/"
	sendNamed(w, "theme", token)
}

// The deletion is rejected too, so that the cookie stays.
func deletion(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{
		Name:   "__Host-session", // want "reject this deletion because the prefix __Host- needs Secure"
		Path:   "/",
		MaxAge: -1,
	})
}

// None without Secure is samesitenone's, the Path is not.
func noneAndPrefix(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:     "__Host-session", // want "the prefix __Host- needs Path=/$"
		Value:    token,
		SameSite: http.SameSiteNoneMode,
	})
}

func line(w http.ResponseWriter, token string) {
	w.Header().Add("Set-Cookie", "__Host-session="+token+"; Path=/; HttpOnly") // want "needs Secure"
}

func lineWithDomain(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "__Host-theme=dark; Path=/; Domain=example.com; Secure") // want "needs no Domain"
}

func lineOtherPath(w http.ResponseWriter) {
	w.Header().Add("Set-Cookie", "__Host-theme=dark; Path=/api; Secure") // want "needs Path=/"
}
