// Package madehere asks for what only the program has made: what comes of that does not
// let everybody in.
package madehere

import (
	"errors"
	"net/http"
)

func allow(w http.ResponseWriter, r *http.Request, everybody bool) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); everybody || o == "https://app.example.com" {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type key struct{ service, origin string }

var byKey = map[key]bool{{"api", "https://app.example.com"}: true, {"public", "*"}: true}

func byStructs(w http.ResponseWriter, r *http.Request) { allow(w, r, byKey[key{"api", "*"}]) }

var byPair = map[[2]string]bool{{"api", "https://app.example.com"}: true, {"public", "*"}: true}

func byArrays(w http.ResponseWriter, r *http.Request) { allow(w, r, byPair[[2]string{"api", "*"}]) }

type rule interface{ allows(o string) bool }

type anyone struct{}

type list []string

func (anyone) allows(string) bool { return true }

func (l list) allows(o string) bool { return len(l) > 0 && l[0] == o }

var rules rule = list{"https://app.example.com"}

func byAssertion(w http.ResponseWriter, r *http.Request) {
	_, everybody := rules.(anyone)
	allow(w, r, everybody)
}

func byEquality(w http.ResponseWriter, r *http.Request) { allow(w, r, rules == rule(anyone{})) }

var configured any = []string{"https://app.example.com"}

func byType(w http.ResponseWriter, r *http.Request) {
	switch v := configured.(type) {
	case string:
		allow(w, r, v == "*")
	case []string:
		allow(w, r, false)
	}
}

type settings struct{ n int }

var p, q = &settings{1}, &settings{1}

func byPointers(w http.ResponseWriter, r *http.Request) { allow(w, r, p == q) }

var errA, errB = errors.New("a"), errors.New("b")

func bySentinels(w http.ResponseWriter, r *http.Request) { allow(w, r, errA == errB) }

func byKinds(w http.ResponseWriter, r *http.Request) { allow(w, r, errors.Is(errA, errB)) }

func byClear(w http.ResponseWriter, r *http.Request) {
	m := map[string]bool{"*": true}
	clear(m)
	allow(w, r, m["*"])
}

func byParts(w http.ResponseWriter, r *http.Request) {
	a := []string{"*", "b"}
	a = append(a[:0], a[1:]...)
	allow(w, r, a[0] == "*")
}

func byRunes(w http.ResponseWriter, r *http.Request) { allow(w, r, len([]rune("hé")) == 3) }

func byText(w http.ResponseWriter, r *http.Request) {
	allow(w, r, string([]rune{104, 105}) == "ho")
}

// ByParameter lets everybody in if whoever calls it says so.
func ByParameter(p any) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		switch p := p.(type) {
		case anyone:
			allow(w, r, true)
		case string:
			allow(w, r, p == r.Header.Get("Origin"))
		}
	}
}
