// The program of this package looks at its settings before it serves, and goes on whatever
// they are, or gives its upgraders something only by some of them.
package main

import (
	"errors"
	"log"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/gorilla/websocket"
)

// A warned one is only told of.
type warned struct{ origins []string }

func (c *warned) warn() {
	if len(c.origins) == 0 {
		log.Print("each Origin is accepted")
	}
}

func (c *warned) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "as long as no list has an entry"
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// A parsed one is to have good entries, if there are any.
type parsed struct{ origins []string }

func (c *parsed) validate() error {
	for _, o := range c.origins {
		if o == "" {
			return errors.New("an empty origin")
		}
		if _, err := url.Parse(o); err != nil {
			return err
		}
	}
	return nil
}

func (c *parsed) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "as long as no list has an entry"
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// A limited one is not to have too many.
type limited struct{ origins []string }

func (c *limited) validate() error {
	if len(c.origins) > 16 {
		return errors.New("too many origins")
	}
	return nil
}

func (c *limited) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "as long as no list has an entry"
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// A refusing one refuses requests, and not to start.
type refusing struct{ origins []string }

func (c *refusing) admin(r *http.Request) error {
	if len(c.origins) == 0 {
		return errors.New("no origins")
	}
	return nil
}

func (c *refusing) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "as long as no list has an entry"
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// An asked one refuses origins.
type asked struct{ origins []string }

func (c *asked) check(origin string) error {
	if len(c.origins) > 0 && !slices.Contains(c.origins, origin) {
		return errors.New("origin refused")
	}
	return nil
}

func (c *asked) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "as long as no list has an entry"
		return c.check(r.Header.Get("Origin")) == nil
	}}
}

// Variables that main sets only by some settings, or from what may be empty.
var (
	origins, others []string
	check           func(string) bool
)

var (
	bySome = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "as long as no list has an entry"
		return len(origins) == 0 || slices.Contains(origins, r.Header.Get("Origin"))
	}}
	byEnvironment = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { // want "as long as no list has an entry"
		return len(others) == 0 || slices.Contains(others, r.Header.Get("Origin"))
	}}
	byFunction = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return check == nil || check(r.Header.Get("Origin")) }} // want "as long as no setting says otherwise"
)

func setCheck(f func(string) bool) { check = f }

func serve(u *websocket.Upgrader) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { u.Upgrade(w, r, nil) }
}

func main() {
	if os.Getenv("ENV") == "production" {
		origins = []string{"https://app.example.com"}
	}
	if front := os.Getenv("FRONT"); front != "" {
		setCheck(func(o string) bool { return o == front })
	}
	others = strings.Fields(os.Getenv("OTHERS"))
	list := strings.Fields(os.Getenv("ORIGINS"))
	w, p, l := &warned{list}, &parsed{list}, &limited{list}
	w.warn()
	if err := errors.Join(p.validate(), l.validate()); err != nil {
		log.Fatal(err)
	}
	r := &refusing{list}
	http.HandleFunc("/admin", func(w http.ResponseWriter, req *http.Request) {
		if err := r.admin(req); err != nil {
			http.Error(w, err.Error(), http.StatusConflict)
		}
	})
	a := &asked{list}
	for _, u := range []*websocket.Upgrader{w.upgrader(), p.upgrader(), l.upgrader(), r.upgrader(), a.upgrader(), &bySome, &byEnvironment, &byFunction} {
		http.Handle("/", serve(u))
	}
	http.ListenAndServe(":8080", nil)
}
