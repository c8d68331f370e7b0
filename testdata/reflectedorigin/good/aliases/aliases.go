// Package aliases stores to slices that others share, which see that.
package aliases

import (
	"net/http"
	"slices"
	"strings"
)

type box struct {
	list []string
	ok   []bool
	m    map[string]bool
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func copiedStruct(w http.ResponseWriter, r *http.Request) {
	a := box{ok: []bool{true, false}}
	b := a
	b.ok[0] = false
	if a.ok[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func appended(w http.ResponseWriter, r *http.Request) {
	a := box{list: []string{"*", "https://a.example"}}
	b := a
	b.list = append(b.list[:0], "https://b.example")
	if slices.Contains(a.list, "*") {
		allow(w, r.Header.Get("Origin"))
	}
}

func copied(w http.ResponseWriter, r *http.Request) {
	a := []bool{true}
	b := a
	b[0] = false
	if a[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func overwritten(w http.ResponseWriter, r *http.Request) {
	a := []string{"*"}
	b := append(a[:0], "x")
	if a[0] == "*" {
		allow(w, r.Header.Get("Origin"))
	}
	_ = b
}

func closeBox(b box) { b.ok[0] = false }
func passedStruct(w http.ResponseWriter, r *http.Request) {
	a := box{ok: []bool{true, false}}
	closeBox(a)
	if a.ok[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func (b box) close() { b.ok[0] = false }
func method(w http.ResponseWriter, r *http.Request) {
	a := box{ok: []bool{true, false}}
	a.close()
	if a.ok[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func closeList(l []bool) { l[0] = false }
func passed(w http.ResponseWriter, r *http.Request) {
	a := []bool{true, false}
	closeList(a)
	if a[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func sharedMap(w http.ResponseWriter, r *http.Request) {
	a := box{m: map[string]bool{"x": true}}
	b := a
	delete(b.m, "x")
	if a.m["x"] {
		allow(w, r.Header.Get("Origin"))
	}
}

func cleared(w http.ResponseWriter, r *http.Request) {
	a := []bool{true, true}
	clear(a)
	if a[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func copiedInto(w http.ResponseWriter, r *http.Request) {
	a := []string{"*", "b"}
	copy(a, []string{"x"})
	if a[0] == "*" {
		allow(w, r.Header.Get("Origin"))
	}
}

func rewritten(w http.ResponseWriter, r *http.Request) {
	a := []string{"*", "https://app.example.com"}
	for i, s := range a {
		a[i] = strings.TrimPrefix(s, "*")
	}
	if slices.Contains(a, "*") {
		allow(w, r.Header.Get("Origin"))
	}
}

func byAddress(w http.ResponseWriter, r *http.Request) {
	a := []bool{true}
	b := &a[0]
	*b = false
	if a[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func byPointer(w http.ResponseWriter, r *http.Request) {
	a := box{ok: []bool{true}}
	p := &a
	p.ok[0] = false
	if a.ok[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func field(w http.ResponseWriter, r *http.Request) {
	a := box{ok: []bool{true}}
	a.ok[0] = false
	if a.ok[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func element(w http.ResponseWriter, r *http.Request) {
	all := map[string][]bool{"a": {true}}
	all["a"][0] = false
	if all["a"][0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func reversed(w http.ResponseWriter, r *http.Request) {
	a := []bool{true, false}
	slices.Reverse(a)
	if a[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func captured(w http.ResponseWriter, r *http.Request) {
	a := []bool{true}
	f := func() { a[0] = false }
	f()
	if a[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func nested(w http.ResponseWriter, r *http.Request) {
	a := []bool{true}
	b := [][]bool{a}
	b[0][0] = false
	if a[0] {
		allow(w, r.Header.Get("Origin"))
	}
}

func swapped(w http.ResponseWriter, r *http.Request) {
	list := []string{"*", "https://app.example.com"}
	list[0], list[1] = list[1], list[0]
	list = list[:1]
	origin := r.Header.Get("Origin")
	for _, o := range list {
		if o == "*" || o == origin {
			allow(w, origin)
		}
	}
}
