// Package piecewise has checks of what the Origin, or what was told of it, was put into:
// an element at a time, by a call, by another goroutine.
package piecewise

import (
	"bytes"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"hash/fnv"
	"io"
	"maps"
	"math/big"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
)

const app = "https://app.example.com"

func allow(w http.ResponseWriter, r *http.Request, isAllowed func(origin string) bool) {
	w.Header().Add("Vary", "Origin")
	origin := r.Header.Get("Origin")
	if isAllowed(origin) {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byElements(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		b := make([]byte, len(origin))
		for i := range origin {
			c := origin[i]
			if 'A' <= c && c <= 'Z' {
				c += 32
			}
			b[i] = c
		}
		return string(b) == app
	})
}

func byCopy(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		b := make([]byte, len(origin))
		copy(b, origin)
		return string(b) == app
	})
}

func byAppend(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		b := make([]byte, 0, len(origin))
		b = append(b, origin...)
		return string(b) == app
	})
}

func fill(b []byte, s string) {
	for i := range s {
		b[i] = s[i]
	}
}

func byHelper(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		b := make([]byte, len(origin))
		fill(b, origin)
		return string(b) == app
	})
}

type buffer struct{ b []byte }

func (b *buffer) put(s string) { b.b = append(b.b, s...) }

func inField(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		b := new(buffer)
		b.put(origin)
		return string(b.b) == app
	})
}

func reversed(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		labels := strings.Split(origin, ".")
		rev := make([]string, len(labels))
		for i, l := range labels {
			rev[len(labels)-1-i] = l
		}
		return strings.Join(rev, ".") == "com.example.https://app"
	})
}

func shifted(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		rs := []rune(origin)
		for i := range rs {
			rs[i]++
		}
		return string(rs) == "iuuqt;00bqq/fybnqmf/dpn"
	})
}

var keys = map[[64]byte]bool{}

func arrayKey(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		var key [64]byte
		copy(key[:], origin)
		return keys[key]
	})
}

func inArray(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		var asked [2]struct{ origin string }
		asked[0].origin = origin
		return asked[0].origin == app
	})
}

func sum(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		h := fnv.New32a()
		h.Write([]byte(origin))
		return h.Sum32() == 77
	})
}

func signed(key []byte, w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		m := hmac.New(sha256.New, key)
		io.WriteString(m, origin)
		return hex.EncodeToString(m.Sum(nil)) == r.URL.Query().Get("signature")
	})
}

func encoded(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		b := make([]byte, 2*len(origin))
		hex.Encode(b, []byte(origin))
		return string(b) == "68747470733a2f2f6170702e6578616d706c652e636f6d"
	})
}

func read(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		b := make([]byte, len(app))
		io.ReadFull(bytes.NewReader([]byte(origin)), b)
		return string(b) == app && len(origin) == len(app)
	})
}

func number(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		n := new(big.Int)
		n.SetBytes([]byte(origin))
		return n.Cmp(big.NewInt(5)) == 0
	})
}

func difference(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		diff := len(origin) ^ len(app)
		for i := 0; i < len(origin) && i < len(app); i++ {
			diff |= int(origin[i] ^ app[i])
		}
		return diff == 0
	})
}

func asKey(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		seen := map[string]bool{}
		seen[origin] = true
		return seen[app]
	})
}

func counted(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		n := map[string]int{app: 1}
		n[origin]++
		return n[app] == 2
	})
}

var set = map[string]bool{app: true}

func deleted(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		m := maps.Clone(set)
		delete(m, origin)
		return len(m) < len(set)
	})
}

func added(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		m := maps.Clone(set)
		m[origin] = true
		return len(m) == len(set)
	})
}

func collected(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		var matches []string
		for _, o := range []string{app, "https://admin.example.com"} {
			if o == origin {
				matches = append(matches, o)
			}
		}
		return len(matches) > 0
	})
}

func inSyncMap(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		var m sync.Map
		m.Store(origin, true)
		_, ok := m.Load(app)
		return ok
	})
}

func atomically(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		var ok atomic.Bool
		ok.Store(origin == app)
		return ok.Load()
	})
}

func byChannel(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		ok := make(chan bool, 1)
		go func() { ok <- origin == app }()
		return <-ok
	})
}

func check(origin string, ok chan bool) { ok <- origin == app }

func byFunction(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		ok := make(chan bool, 1)
		go check(origin, ok)
		return <-ok
	})
}

func waited(w http.ResponseWriter, r *http.Request) {
	allow(w, r, func(origin string) bool {
		var all sync.WaitGroup
		ok := make([]bool, 2)
		all.Go(func() { ok[0] = origin == app })
		all.Wait()
		return ok[0]
	})
}
