// Package single adds headers in loops that go round once.
package single

import "net/http"

func made(w http.ResponseWriter, r *http.Request) {
	list := make([]string, 1)
	list[0] = "https://app.example.com"
	for _, o := range list {
		w.Header().Add("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("y"))
}

func literal(w http.ResponseWriter, r *http.Request) {
	list := [1]string{"https://app.example.com"}
	for _, o := range list {
		w.Header().Add("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("y"))
}

func madeThere(w http.ResponseWriter, r *http.Request) {
	for range make([]string, 1) {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	}
	w.Write([]byte("y"))
}

func array(w http.ResponseWriter, r *http.Request) {
	var a [1]string
	a[0] = get()
	for i := range a {
		w.Header().Add("Access-Control-Allow-Origin", a[i])
	}
	w.Write([]byte("y"))
}

func counted(w http.ResponseWriter, r *http.Request) {
	for i := 0; i < 1; i++ {
		w.Header().Add("Access-Control-Allow-Origin", "https://app.example.com")
	}
	for range 1 {
		w.Header().Add("Access-Control-Allow-Credentials", "true")
	}
	w.Write([]byte("y"))
}

func byIndex(w http.ResponseWriter, r *http.Request) {
	var a [1]string
	a[0] = get()
	for i := 0; i < len(a); i++ {
		w.Header().Add("Access-Control-Allow-Origin", a[i])
	}
	w.Write([]byte("y"))
}

func appended(w http.ResponseWriter, r *http.Request) {
	var a []string
	a = append(a, get())
	for _, o := range a {
		w.Header().Add("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("y"))
}

var one = [1]string{"https://app.example.com"}

func ofPackage(w http.ResponseWriter, r *http.Request) {
	for _, o := range one {
		w.Header().Add("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("y"))
}

type conf struct{ list [1]string }

func (c *conf) field(w http.ResponseWriter, r *http.Request) {
	for _, o := range c.list {
		w.Header().Add("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("y"))
}

func key(w http.ResponseWriter, r *http.Request) {
	m := map[string]bool{"https://app.example.com": true}
	for o := range m {
		w.Header().Add("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("y"))
}

func part(w http.ResponseWriter, r *http.Request) {
	a := all(r)
	for _, o := range a[:1] {
		w.Header().Add("Access-Control-Allow-Origin", o)
	}
	w.Write([]byte("y"))
}

func told(w http.ResponseWriter, r *http.Request) {
	a := all(r)
	if len(a) == 1 {
		for _, o := range a {
			w.Header().Add("Access-Control-Allow-Origin", o)
		}
	}
	w.Write([]byte("y"))
}

func all(r *http.Request) []string { return r.Header.Values("X-Foo") }

func get() string { return "https://app.example.com" }
