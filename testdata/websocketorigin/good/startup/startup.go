// The program of this package refuses to start by settings by which its upgraders would
// accept each Origin, or always gives them something.
package main

import (
	"errors"
	"fmt"
	"log"
	"net/http"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/gorilla/websocket"
)

// A validated one is looked at by a method.
type validated struct{ origins []string }

func (c *validated) Validate() error {
	if len(c.origins) == 0 {
		return errors.New("ORIGINS is empty")
	}
	return nil
}

func (c *validated) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// A collected one has all that is wrong with it told at once.
type collected struct{ origins []string }

func (c *collected) validate() error {
	var problems []string
	if len(c.origins) == 0 {
		problems = append(problems, "ORIGINS is empty")
	}
	if len(problems) > 0 {
		return fmt.Errorf("configuration: %s", strings.Join(problems, ", "))
	}
	return nil
}

func (c *collected) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// A joined one has its errors joined.
type joined struct{ origins []string }

func (c *joined) validate() error {
	var err error
	switch {
	case len(c.origins) == 0:
		err = errors.Join(err, errors.New("ORIGINS is empty"))
	}
	return err
}

func (c *joined) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// A valid one says whether it is.
type valid struct{ origins []string }

func (c *valid) ok() bool { return len(c.origins) > 0 }

func (c *valid) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// A usable one has its error at the end.
type usable struct{ origins []string }

func (c *usable) validate() error {
	if len(c.origins) > 0 {
		return nil
	}
	return errors.New("ORIGINS is empty")
}

func (c *usable) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// A defaulted one has an origin of its own where none is listed.
type defaulted struct{ origins []string }

func load() *defaulted {
	c := &defaulted{strings.Fields(os.Getenv("ORIGINS"))}
	if len(c.origins) == 0 {
		c.origins = append(c.origins, "https://app.example.com")
	}
	return c
}

func (c *defaulted) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(c.origins) == 0 || slices.Contains(c.origins, r.Header.Get("Origin"))
	}}
}

// What main refuses is what a parameter never is, nor a copy of that.
func parameter(list []string) *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(list) == 0 || slices.Contains(list, r.Header.Get("Origin"))
	}}
}

type hub struct{ origins []string }

func newHub(list []string) *hub { return &hub{origins: list} }

func (h *hub) upgrader() *websocket.Upgrader {
	return &websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		return len(h.origins) == 0 || slices.Contains(h.origins, r.Header.Get("Origin"))
	}}
}

// Variables that main always sets.
var (
	mu      sync.RWMutex
	origins []string
	check   func(string) bool
	also    []string
)

func setOrigins(list ...string) {
	mu.Lock()
	defer mu.Unlock()
	origins = list
}

var (
	bySetter = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool {
		mu.RLock()
		defer mu.RUnlock()
		if len(origins) == 0 {
			return true
		}
		return slices.Contains(origins, r.Header.Get("Origin"))
	}}
	byFunction = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return check == nil || check(r.Header.Get("Origin")) }}
	appended   = websocket.Upgrader{CheckOrigin: func(r *http.Request) bool { return also == nil || slices.Contains(also, r.Header.Get("Origin")) }}
)

func serve(u *websocket.Upgrader) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) { u.Upgrade(w, r, nil) }
}

func main() {
	setOrigins("https://app.example.com")
	check = func(o string) bool { return o == "https://app.example.com" }
	also = append([]string{"https://app.example.com"}, strings.Fields(os.Getenv("ALSO"))...)
	list := strings.Fields(os.Getenv("ORIGINS"))
	v := &validated{list}
	if err := v.Validate(); err != nil {
		log.Fatal(err)
	}
	c, j, u := &collected{list}, &joined{list}, &usable{list}
	if err := errors.Join(c.validate(), j.validate(), u.validate()); err != nil {
		log.Fatal(err)
	}
	ok := &valid{list}
	if !ok.ok() {
		log.Fatal("ORIGINS is empty")
	}
	others := strings.Fields(os.Getenv("OTHERS"))
	if len(others) == 0 {
		log.Println("OTHERS is empty")
		os.Exit(2)
	}
	for _, u := range []*websocket.Upgrader{v.upgrader(), c.upgrader(), j.upgrader(), u.upgrader(), ok.upgrader(), load().upgrader(), parameter(others), newHub(others).upgrader(), &bySetter, &byFunction, &appended} {
		http.Handle("/", serve(u))
	}
	http.ListenAndServe(":8080", nil)
}
