// Package own has functions that keep what a check gave in something of their own, and
// have it set only where a comparison holds.
package own

import (
	"container/list"
	"errors"
	"math/big"
	"net/http"
	"os"
	"regexp"
	"strings"
	"sync"
	"sync/atomic"
)

func echo(w http.ResponseWriter, origin string) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

const known = "https://app.example.com"

func set(origin string, ok *bool) {
	if origin == known {
		*ok = true
	}
}

func count(origin string, n *int) {
	if origin == known {
		*n++
	}
}

func refuse(origin string, err *error) {
	if origin != known {
		*err = errors.New("forbidden")
	}
}

func boolean(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var ok bool
	set(origin, &ok)
	if ok {
		echo(w, origin)
	}
}

func number(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	n := 0
	count(origin, &n)
	if n == 1 {
		echo(w, origin)
	}
}

func failure(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var err error
	refuse(origin, &err)
	if err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	echo(w, origin)
}

func made(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	bad := new(bool)
	if origin != known {
		*bad = true
	}
	if !*bad {
		echo(w, origin)
	}
}

func found(origin string) *int {
	n := 0
	p := &n
	if origin == known {
		*p = 1
	}
	return p
}

func returned(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); *found(origin) > 0 {
		echo(w, origin)
	}
}

type checker struct{ hits *int }

func (c checker) check(origin string) {
	if origin == known {
		*c.hits = 1
	}
}

func method(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	hits := 0
	checker{&hits}.check(origin)
	if hits > 0 {
		echo(w, origin)
	}
}

func element(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	hits := make([]int, 2)
	if origin == known {
		hits[0] = 1
	}
	if hits[0] == 1 {
		echo(w, origin)
	}
}

func channel(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	answers := make(chan bool, 1)
	if origin == known {
		answers <- true
	} else {
		answers <- false
	}
	if <-answers {
		echo(w, origin)
	}
}

func stored(origin string) bool {
	var ok atomic.Bool
	if origin == known {
		ok.Store(true)
	}
	return ok.Load()
}

func atomically(w http.ResponseWriter, r *http.Request) {
	if origin := r.Header.Get("Origin"); stored(origin) {
		echo(w, origin)
	}
}

func inMap(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var m sync.Map
	if origin == known {
		m.Store("ok", true)
	}
	if _, ok := m.Load("ok"); ok {
		echo(w, origin)
	}
}

func inList(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var l list.List
	if origin == known {
		l.PushBack(1)
	}
	if l.Len() > 0 {
		echo(w, origin)
	}
}

func inNumber(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var n big.Int
	if origin == known {
		n.SetInt64(1)
	}
	if n.Sign() > 0 {
		echo(w, origin)
	}
}

func inText(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	var b strings.Builder
	if origin == known {
		b.WriteString("yes")
	}
	if b.Len() > 0 {
		echo(w, origin)
	}
}

// What is asked may be a setting, a list, an expression or somebody else.

var (
	setting    = os.Getenv("ORIGIN")
	listed     = []string{"https://a.example.com", "https://b.example.com"}
	expression = regexp.MustCompile(`^https://[a-z]+\.example\.com$`)
)

type asker interface{ Allows(origin string) bool }

func compare(origin string, hits *int) {
	if origin == setting {
		*hits++
	}
}

func search(origin string, hits *int) {
	for _, o := range listed {
		if o == origin {
			*hits++
		}
	}
}

func match(origin string, hits *int) {
	if expression.MatchString(origin) {
		*hits++
	}
}

func ask(other asker, origin string, hits *int) {
	if other.Allows(origin) {
		*hits++
	}
}

func compared(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	hits := 0
	compare(origin, &hits)
	if hits > 0 {
		echo(w, origin)
	}
}

func searched(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	hits := 0
	search(origin, &hits)
	if hits > 0 {
		echo(w, origin)
	}
}

func matched(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	hits := 0
	match(origin, &hits)
	if hits > 0 {
		echo(w, origin)
	}
}

type server struct{ other asker }

func (s *server) asked(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	hits := 0
	ask(s.other, origin, &hits)
	if hits > 0 {
		echo(w, origin)
	}
}
