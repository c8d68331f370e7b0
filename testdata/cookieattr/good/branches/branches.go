// Package branches has functions that set a cookie, and delete it.
package branches

import "net/http"

// One makes room for the other.

func moved(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("old") != "" {
		http.SetCookie(w, &http.Cookie{Name: "moved", Path: "/old", MaxAge: -1})
	}
	http.SetCookie(w, &http.Cookie{Name: "moved", Value: "1", Path: "/"})
}

func movedAfterwards(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("code") == "" {
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "afterwards", Value: "1", Path: "/"})
	if r.FormValue("old") != "" {
		http.SetCookie(w, &http.Cookie{Name: "afterwards", Path: "/old", MaxAge: -1})
	}
}

func movedAtLast(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("old") != "" {
		defer http.SetCookie(w, &http.Cookie{Name: "last", Path: "/old", MaxAge: -1})
	}
	http.SetCookie(w, &http.Cookie{Name: "last", Value: "1", Path: "/"})
}

func movedInLoop(w http.ResponseWriter, paths []string) {
	for _, path := range paths {
		if path != "" {
			http.SetCookie(w, &http.Cookie{Name: "loop", Path: "/old", MaxAge: -1})
			continue
		}
		http.SetCookie(w, &http.Cookie{Name: "loop", Value: "1", Path: "/"})
	}
}

func set(w http.ResponseWriter, name, value, path string, age int) {
	if value == "" {
		http.SetCookie(w, &http.Cookie{Name: name, Path: path, MaxAge: -1})
		return
	}
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: path, MaxAge: age})
}

func movedByHelper(w http.ResponseWriter, r *http.Request) {
	for _, path := range []string{"/old", "/older"} {
		set(w, "helper", "", path, 0)
	}
	set(w, "helper", "1", "/", 3600)
}

// The conditions do not exclude each other.
func conditions(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("old") != "" {
		http.SetCookie(w, &http.Cookie{Name: "conditions", Path: "/old", MaxAge: -1})
	}
	if r.FormValue("new") != "" {
		http.SetCookie(w, &http.Cookie{Name: "conditions", Value: "1", Path: "/"})
	}
}

// The deletion is of what is set.

func branches(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("code") == "" {
		http.SetCookie(w, &http.Cookie{Name: "branches", Path: "/", MaxAge: -1})
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "branches", Value: "1", Path: "/"})
}

func oneCall(w http.ResponseWriter, r *http.Request) {
	c := &http.Cookie{Name: "one", Value: r.FormValue("token"), Path: "/api"}
	if c.Value == "" {
		c.MaxAge = -1
	}
	http.SetCookie(w, c)
}

// Both are deleted.
func everywhere(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("code") == "" {
		http.SetCookie(w, &http.Cookie{Name: "everywhere", Path: "/", MaxAge: -1})
		http.SetCookie(w, &http.Cookie{Name: "everywhere", Path: "/app", MaxAge: -1})
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "everywhere", Value: "1", Path: "/app"})
}
