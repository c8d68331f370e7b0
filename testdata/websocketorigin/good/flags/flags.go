// Package flags has flags that a loop over a setting sets, by which everybody is let in:
// somebody has chosen that.
package flags

import (
	"net/http"
	"os"
	"strings"

	"github.com/gorilla/websocket"
)

type checker struct {
	all bool
	set map[string]bool
}

func newChecker(list []string) *checker {
	c := &checker{set: map[string]bool{}}
	for _, o := range list {
		if o == "*" {
			c.all = true
			continue
		}
		c.set[o] = true
	}
	return c
}

func (c *checker) check(r *http.Request) bool { return c.all || c.set[r.Header.Get("Origin")] }

func made(list []string) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: newChecker(list).check}
}

type policy struct {
	all  bool
	list []string
}

func (p *policy) check(r *http.Request) bool {
	if p.all {
		return true
	}
	for _, o := range p.list {
		if o == r.Header.Get("Origin") {
			return true
		}
	}
	return false
}

// found looks for it, and goes no further.
func found(list []string) *policy {
	p := policy{list: list}
	for _, o := range list {
		if strings.TrimSpace(o) == "*" {
			p.all = true
			break
		}
	}
	return &p
}

// local puts what it has found into the literal.
func local(list []string) *policy {
	all := false
	for _, o := range list {
		switch o {
		case "":
		case "*":
			all = true
		}
	}
	return &policy{all: all, list: list}
}

// part is for the servers that an entry names with a star.
type part struct {
	any           bool
	exact, suffix string
}

func parse(entry string) (p part) {
	switch {
	case entry == "*":
		p.any = true
	case strings.HasPrefix(entry, "https://*."):
		p.suffix = entry[len("https://*"):]
	default:
		p.exact = entry
	}
	return p
}

func (p part) matches(origin string) bool {
	switch {
	case p.any:
		return true
	case p.suffix != "":
		return strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, p.suffix)
	}
	return origin == p.exact
}

func parts() (all []part) {
	for _, entry := range strings.Split(os.Getenv("ORIGINS"), ",") {
		all = append(all, parse(entry))
	}
	return all
}

func serve(all []part) http.HandlerFunc {
	u := websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		for _, p := range all {
			if p.matches(r.Header.Get("Origin")) {
				return true
			}
		}
		return false
	}}
	return func(w http.ResponseWriter, r *http.Request) { u.Upgrade(w, r, nil) }
}

func main() {
	list := strings.Fields(os.Getenv("ORIGINS"))
	searched := websocket.Upgrader{CheckOrigin: found(list).check}
	switched := websocket.Upgrader{CheckOrigin: local(list).check}
	http.HandleFunc("/searched", func(w http.ResponseWriter, r *http.Request) { searched.Upgrade(w, r, nil) })
	http.HandleFunc("/switched", func(w http.ResponseWriter, r *http.Request) { switched.Upgrade(w, r, nil) })
	http.HandleFunc("/parts", serve(parts()))
	http.HandleFunc("/made", func(w http.ResponseWriter, r *http.Request) { made(list).Upgrade(w, r, nil) })
	http.ListenAndServe("", nil)
}
