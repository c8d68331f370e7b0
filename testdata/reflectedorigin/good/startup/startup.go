// The program of this package sets what it checks origins by before it serves, or refuses
// to start by settings by which each would be let in.
package main

import (
	"errors"
	"flag"
	"log"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
)

type policy struct{ m map[string]bool }

func (p *policy) ok(o string) bool { return p == nil || p.m[o] }

func newPolicy() *policy { return &policy{map[string]bool{"https://app.example.com": true}} }

func loadPolicy() (*policy, error) {
	if os.Getenv("ORIGIN") == "" {
		return nil, errors.New("ORIGIN is not set")
	}
	return &policy{map[string]bool{os.Getenv("ORIGIN"): true}}, nil
}

type allower interface{ allow(string) bool }

type own string

func (x own) allow(o string) bool { return string(x) == o }

type server struct{ check func(string) bool }

func (s *server) ok(o string) bool { return s.check == nil || s.check(o) }

var (
	byMain, byInit, bySetter, byOnce, loaded, exiting *policy

	byFunction  func(string) bool
	byInterface allower
	byAtomic    atomic.Pointer[policy]
	byText      string
	strict      bool
	once        sync.Once
	srv         = &server{}
)

func setPolicy(p *policy) { bySetter = p }

func makeOnce() { byOnce = newPolicy() }

func lazy() *policy {
	once.Do(makeOnce)
	return byOnce
}

func init() { byInit = newPolicy() }

func fromMain(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byMain == nil || byMain.m[o]) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func receiver(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byMain.ok(o)) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func initial(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byInit == nil || byInit.m[o]) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func setter(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (bySetter == nil || bySetter.m[o]) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func fromFile(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (loaded == nil || loaded.m[o]) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func exits(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (exiting == nil || exiting.m[o]) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func lazily(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (lazy() == nil || byOnce.m[o]) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func function(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byFunction == nil || byFunction(o)) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func anInterface(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byInterface == nil || byInterface.allow(o)) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func atomically(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byAtomic.Load() == nil || byAtomic.Load().m[o]) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func text(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byText == "" || byText == o) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func aSwitch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (!strict || o == "https://app.example.com") {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func field(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (srv.ok(o)) {
		w.Header().Set("Access-Control-Allow-Origin", o)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// A switches has two flags that are not to be on together.
type switches struct{ any, credentials bool }

func (c *switches) Validate() error {
	if c.credentials && c.any {
		return errors.New("any origin with credentials")
	}
	return nil
}

func (c *switches) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		o := r.Header.Get("Origin")
		if o == "https://app.example.com" || c.any && o != "" {
			w.Header().Set("Access-Control-Allow-Origin", o)
			if c.credentials {
				w.Header().Set("Access-Control-Allow-Credentials", "true")
			}
		}
	})
}

func main() {
	byMain = newPolicy()
	setPolicy(newPolicy())
	p, err := loadPolicy()
	if err != nil {
		log.Fatal(err)
	}
	loaded = p
	if os.Getenv("ORIGIN") == "" {
		os.Exit(2)
	}
	exiting = &policy{map[string]bool{os.Getenv("ORIGIN"): true}}
	byFunction = func(o string) bool { return o == "https://app.example.com" }
	byInterface = own("https://app.example.com")
	byAtomic.Store(newPolicy())
	byText = "https://app.example.com"
	strict = true
	srv.check = byFunction
	c := &switches{}
	flag.BoolVar(&c.any, "any", true, "")
	flag.BoolVar(&c.credentials, "credentials", true, "")
	flag.Parse()
	if err := c.Validate(); err != nil {
		log.Fatal(err)
	}
	http.Handle("/switches", c.handler())
	http.HandleFunc("/fromMain", fromMain)
	http.HandleFunc("/receiver", receiver)
	http.HandleFunc("/initial", initial)
	http.HandleFunc("/setter", setter)
	http.HandleFunc("/fromFile", fromFile)
	http.HandleFunc("/exits", exits)
	http.HandleFunc("/lazily", lazily)
	http.HandleFunc("/function", function)
	http.HandleFunc("/anInterface", anInterface)
	http.HandleFunc("/atomically", atomically)
	http.HandleFunc("/text", text)
	http.HandleFunc("/aSwitch", aSwitch)
	http.HandleFunc("/field", field)
	http.ListenAndServe(":8080", nil)
}
