// Package wholes has checks by a struct as a whole, whose fields are filled in one by one
// and read nowhere.
package wholes

import (
	"encoding/json"
	"net/http"
	"os"
	"slices"
	"strings"
)

func echo(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

type key struct{ scheme, host string }

func split(origin string) (k key) {
	for i := 0; i+2 < len(origin); i++ {
		if origin[i:i+3] == "://" {
			k.scheme, k.host = origin[:i], origin[i+3:]
			return
		}
	}
	return
}

func cut(origin string, k *key) {
	for i, piece := range strings.Split(origin, "://") {
		if i == 0 {
			k.scheme = piece
		} else {
			k.host = piece
		}
	}
}

func secure(origin string) (k key) {
	if strings.HasPrefix(origin, "https://") {
		k.scheme, k.host = "https", origin[8:]
	}
	return k
}

func pieces(origin string) (k [2]string) {
	for i, piece := range strings.SplitN(origin, "://", 2) {
		k[i] = piece
	}
	return k
}

var (
	written  = map[key]bool{{"https", "app.example.com"}: true}
	numbered = map[key]int{{"https", "app.example.com"}: 1}
)

type settings struct {
	Allowed map[key]bool
	Pieces  map[[2]string]bool
	List    []key
}

func load() *settings {
	s := new(settings)
	b, _ := os.ReadFile("settings.json")
	json.Unmarshal(b, s)
	return s
}

var loaded = load()

func inLiteral(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); written[split(origin)] {
		echo(w, origin)
	}
}

func inNumbered(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	if _, ok := numbered[split(origin)]; ok {
		echo(w, origin)
	}
}

func inLoaded(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); loaded.Allowed[split(origin)] {
		echo(w, origin)
	}
}

func ofSecure(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); loaded.Allowed[secure(origin)] {
		echo(w, origin)
	}
}

func byPointer(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var k key
	cut(origin, &k)
	if loaded.Allowed[k] {
		echo(w, origin)
	}
}

func ofPieces(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); loaded.Pieces[pieces(origin)] {
		echo(w, origin)
	}
}

func searched(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); slices.Contains(loaded.List, split(origin)) {
		echo(w, origin)
	}
}

func (s *settings) has(k key) bool {
	for _, e := range s.List {
		if e == k {
			return true
		}
	}
	return false
}

func compared(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); loaded.has(split(origin)) {
		echo(w, origin)
	}
}

// What others are asked may be told by a struct.

type query struct{ Origin string }

type authority interface {
	Check(q *query) error
	Allows(q query) bool
	Tells(q any) bool
	Reads(b []byte) bool
}

type server struct{ authority authority }

func (s *server) pointer(w http.ResponseWriter, r *http.Request) {
	var q query
	q.Origin = r.Header.Get("Origin")
	if err := s.authority.Check(&q); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	echo(w, q.Origin)
}

func (s *server) value(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var q query
	q.Origin = origin
	if s.authority.Allows(q) {
		echo(w, origin)
	}
}

func (s *server) anything(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	q := new(query)
	q.Origin = origin
	if s.authority.Tells(q) {
		echo(w, origin)
	}
}

func (s *server) encoded(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var q query
	q.Origin = origin
	b, err := json.Marshal(&q)
	if err == nil && s.authority.Reads(b) {
		echo(w, origin)
	}
}
