package bad

import "net/http"

func nameWithBlank(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{
		Name:  "user session", // want "net/http sends no cookie named"
		Value: token,
	})
}

func nameWithSemicolon(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "a;b", Value: "1"}) // want "net/http sends no cookie named"
}

func nameWithColon(w http.ResponseWriter) {
	c := http.Cookie{Value: "1"}
	c.Name = "app:session" // want "net/http sends no cookie named"
	http.SetCookie(w, &c)
}

func emptyName(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "", Value: "1"}) // want "net/http sends no cookie named"
}

func noName(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Path: "/", MaxAge: -1}) // want "net/http sends no cookie without a Name, and says nothing"
}

func setTwice(w http.ResponseWriter, id, theme string) {
	w.Header().Set("Set-Cookie", "id="+id+"; Path=/")
	w.Header().Set("Set-Cookie", "theme="+theme+"; Path=/") // want "replaces the line that sets the cookie id"
}

func setTwiceOnOnePath(w http.ResponseWriter, id string, remember bool) {
	h := w.Header()
	h.Set("Set-Cookie", "id="+id+"; Path=/")
	if remember {
		h.Set("Set-Cookie", "remember=1; Path=/; Max-Age=86400") // want "replaces the line that sets the cookie id"
	}
}

func setTwiceByHelper(w http.ResponseWriter, id string) {
	w.Header().Set("Set-Cookie", (&http.Cookie{Name: "id", Value: id}).String())
	w.Header().Set("Set-Cookie", (&http.Cookie{Name: "csrf", Value: id}).String()) // want "replaces the line that sets the cookie id"
}

func setAfterNetHTTP(w http.ResponseWriter, id string) {
	http.SetCookie(w, &http.Cookie{Name: "id", Value: id, Path: "/"})
	w.Header().Set("Set-Cookie", "theme=dark; Path=/") // want "replaces the line that sets the cookie id"
}

func addedToRequest(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodPost {
		http.Error(w, "no", http.StatusMethodNotAllowed)
		return
	}
	r.AddCookie(&http.Cookie{Name: "session", Value: r.FormValue("token")}) // want "adds the cookie to the request"
	w.WriteHeader(http.StatusNoContent)
}

func addedByLiteral() http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		c := &http.Cookie{Name: "session", Value: r.Header.Get("X-Token"), Path: "/"}
		r.AddCookie(c) // want "adds the cookie to the request"
	}
}

func addedByHandler(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "session", Value: "1"}) // want "adds the cookie to the request"
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("/session", addedByHandler)
	mux.Handle("/session/new", http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.AddCookie(&http.Cookie{Name: "session", Value: "1"}) // want "adds the cookie to the request"
	}))
}

func redirected(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "session", Value: "1"}) // want "adds the cookie to the request"
	http.Redirect(w, r, "/", http.StatusSeeOther)
}

func notFound(w http.ResponseWriter, r *http.Request) {
	r.AddCookie(&http.Cookie{Name: "session", Value: "1"}) // want "adds the cookie to the request"
	http.NotFound(w, r)
}
