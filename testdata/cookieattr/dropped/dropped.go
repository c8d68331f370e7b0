// Package dropped has a function with more paths than are looked at. It may set
// one of the cookies, and cannot set the other.
package dropped

import "net/http"

const name = "theme"

func themes(w http.ResponseWriter, flags [14]bool) {
	c0 := &http.Cookie{Name: name, Path: "/app"}
	c1 := &http.Cookie{Name: name, Path: "/app"}
	c2 := &http.Cookie{Name: name, Path: "/app"}
	c3 := &http.Cookie{Name: name, Path: "/app"}
	c4 := &http.Cookie{Name: name, Path: "/app"}
	c5 := &http.Cookie{Name: name, Path: "/app"}
	c6 := &http.Cookie{Name: name, Path: "/app"}
	c7 := &http.Cookie{Name: name, Path: "/app"}
	c8 := &http.Cookie{Name: name, Path: "/app"}
	c9 := &http.Cookie{Name: name, Path: "/app"}
	c10 := &http.Cookie{Name: name, Path: "/app"}
	c11 := &http.Cookie{Name: name, Path: "/app"}
	c12 := &http.Cookie{Name: name, Path: "/app"}
	c13 := &http.Cookie{Name: name, Path: "/app"}
	if flags[0] {
		c0.MaxAge = 1
	}
	if flags[1] {
		c1.MaxAge = 1
	}
	if flags[2] {
		c2.MaxAge = 1
	}
	if flags[3] {
		c3.MaxAge = 1
	}
	if flags[4] {
		c4.MaxAge = 1
	}
	if flags[5] {
		c5.MaxAge = 1
	}
	if flags[6] {
		c6.MaxAge = 1
	}
	if flags[7] {
		c7.MaxAge = 1
	}
	if flags[8] {
		c8.MaxAge = 1
	}
	if flags[9] {
		c9.MaxAge = 1
	}
	if flags[10] {
		c10.MaxAge = 1
	}
	if flags[11] {
		c11.MaxAge = 1
	}
	if flags[12] {
		c12.MaxAge = 1
	}
	if flags[13] {
		c13.MaxAge = 1
	}
	http.SetCookie(w, c0)
	http.SetCookie(w, c1)
	http.SetCookie(w, c2)
	http.SetCookie(w, c3)
	http.SetCookie(w, c4)
	http.SetCookie(w, c5)
	http.SetCookie(w, c6)
	http.SetCookie(w, c7)
	http.SetCookie(w, c8)
	http.SetCookie(w, c9)
	http.SetCookie(w, c10)
	http.SetCookie(w, c11)
	http.SetCookie(w, c12)
	http.SetCookie(w, c13)
}

func login(w http.ResponseWriter, token string) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Value: token, Path: "/app"})
	http.SetCookie(w, &http.Cookie{Name: "theme", Value: token, Path: "/app"})
}

func logout(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "sid", Path: "/", MaxAge: -1}) // want "this deletes no cookie that is set with Path=/app"
}

func logoutTheme(w http.ResponseWriter) {
	http.SetCookie(w, &http.Cookie{Name: "theme", Path: "/", MaxAge: -1})
}
