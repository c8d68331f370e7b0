// Package branches has functions that set a cookie on some paths, and delete it on others.
package branches

import "net/http"

func returns(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("code") == "" {
		http.SetCookie(w, &http.Cookie{Name: "returns", Path: "/", MaxAge: -1}) // want "set with Path=/oauth: the Path here is /"
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "returns", Value: "1", Path: "/oauth"})
}

func otherwise(w http.ResponseWriter, r *http.Request) {
	if token := r.FormValue("token"); token != "" {
		http.SetCookie(w, &http.Cookie{Name: "otherwise", Value: token, Path: "/", Secure: true, SameSite: http.SameSiteNoneMode})
	} else {
		http.SetCookie(w, &http.Cookie{Name: "otherwise", Path: "/", MaxAge: -1, Secure: true}) // want "not SameSite=None"
	}
}

// The two conditions exclude each other.
func conditions(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path == "/oauth/callback" {
		http.SetCookie(w, &http.Cookie{Name: "conditions", Path: "/", MaxAge: -1}) // want "set with Path=/oauth: the Path here is /"
	}
	if r.URL.Path == "/oauth/start" {
		http.SetCookie(w, &http.Cookie{Name: "conditions", Value: "1", Path: "/oauth"})
	}
	w.WriteHeader(http.StatusNoContent)
}

func cases(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodPost:
		http.SetCookie(w, &http.Cookie{Name: "cases", Value: "1", Path: "/", Domain: "example.com"})
	case http.MethodDelete:
		http.SetCookie(w, &http.Cookie{Name: "cases", Path: "/", MaxAge: -1}) // want "there is no Domain here"
	}
}

func oneCall(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "one", Value: r.FormValue("token"), Path: "/api"}
	if c.Value == "" {
		c.Path, c.MaxAge = "/", -1
	}
	http.SetCookie(w, c) // want "set with Path=/api: the Path here is /"
}

func set(w http.ResponseWriter, name, value, path string, age int) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: path, MaxAge: age})
}

func helper(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("token") != "" {
		set(w, "helper", r.FormValue("token"), "/app", 3600)
		return
	}
	set(w, "helper", "", "/", -1) // want "set with Path=/app: the Path here is /"
}
