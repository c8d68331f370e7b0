// Package sourced has lists of origins that it reads from files and the like, one of which may
// be configured to be a *.
package sourced

import (
	"bufio"
	"container/list"
	"encoding/csv"
	"flag"
	"io"
	"iter"
	"net/http"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
)

func allow(w http.ResponseWriter) { w.Header().Set("Access-Control-Allow-Credentials", "true") }

func has(list []string, origin string) bool {
	for _, entry := range list {
		if entry == "*" || entry == origin {
			return true
		}
	}
	return false
}

func scan(r io.Reader) (list []string) {
	for lines := bufio.NewScanner(r); lines.Scan(); {
		if line := strings.TrimSpace(lines.Text()); line != "" && line[0] != '#' {
			list = append(list, line)
		}
	}
	return list
}

func scanned(f *os.File) http.HandlerFunc {
	origins := scan(f)
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allow(w); has(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func records(r *csv.Reader) (list []string) {
	for {
		record, err := r.Read()
		if err != nil {
			return list
		}
		list = append(list, record[0])
	}
}

func tabled(f *os.File) http.HandlerFunc {
	origins := records(csv.NewReader(f))
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allow(w); has(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func each(dir string) (list []string) {
	names, _ := filepath.Glob(dir + "/*")
	for _, name := range names {
		if b, err := os.ReadFile(name); err == nil {
			list = append(list, string(b))
		}
	}
	return list
}

func filed(dir string) http.HandlerFunc {
	origins := each(dir)
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allow(w); has(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func link(s string) *list.List {
	l := list.New()
	for _, origin := range strings.Fields(s) {
		l.PushBack(origin)
	}
	return l
}

func isLinked(l *list.List, origin string) bool {
	for e := l.Front(); e != nil; e = e.Next() {
		if e.Value == origin {
			return true
		}
	}
	return false
}

func linked(s string) http.HandlerFunc {
	origins := link(s)
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allow(w); isLinked(origins, "*") || isLinked(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func isSorted(list sort.StringSlice, origin string) bool {
	i := list.Search(origin)
	return i < len(list) && list[i] == origin
}

func sorted(list []string) http.HandlerFunc {
	origins := sort.StringSlice(list)
	origins.Sort()
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allow(w); isSorted(origins, "*") || isSorted(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func fields(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, origin := range strings.Fields(s) {
			if !yield(origin) {
				return
			}
		}
	}
}

func isYielded(origins iter.Seq[string], origin string) bool {
	for entry := range origins {
		if entry == origin {
			return true
		}
	}
	return false
}

func yielded(s string) http.HandlerFunc {
	origins := fields(s)
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allow(w); isYielded(origins, "*") || isYielded(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func isStored(m *sync.Map, origin string) (found bool) {
	m.Range(func(key, _ any) bool {
		found = key == origin
		return !found
	})
	return found
}

func stored(m *sync.Map) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allow(w); isStored(m, "*") || isStored(m, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}

func flagged() http.HandlerFunc {
	var origins []string
	flag.Func("origin", "", func(s string) error {
		origins = append(origins, s)
		return nil
	})
	flag.Parse()
	return func(w http.ResponseWriter, r *http.Request) {
		origin := r.Header.Get("Origin")
		w.Header().Add("Vary", "Origin")
		if allow(w); has(origins, origin) {
			w.Header().Set("Access-Control-Allow-Origin", origin)
		}
	}
}
