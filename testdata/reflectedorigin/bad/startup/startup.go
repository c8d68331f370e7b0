// The program of this package sets what it checks origins by only by some settings, or
// never.
package main

import (
	"errors"
	"flag"
	"log"
	"net/http"
	"os"
)

type policy struct{ origin string }

var bySetting, byReload, byNobody, byReturn, byAgain *policy

func setting(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (bySetting == nil || bySetting.origin == o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// reload sets it once somebody asks for that.
func reload(w http.ResponseWriter, r *http.Request) { byReload = &policy{os.Getenv("ORIGIN")} }

func reloaded(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byReload == nil || byReload.origin == o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// setNobody is called by nobody.
func setNobody() { byNobody = &policy{"https://app.example.com"} }

func nobody(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byNobody == nil || byNobody.origin == o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// setup may return before it sets it.
func setup() {
	if os.Getenv("ORIGIN") == "" {
		return
	}
	byReturn = &policy{os.Getenv("ORIGIN")}
}

func returned(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byReturn == nil || byReturn.origin == o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// again gives nothing in the end.
func again(n int) *policy {
	if n > 0 {
		return again(n - 1)
	}
	return nil
}

func recursive(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if o := r.Header.Get("Origin"); o != "" && (byAgain == nil || byAgain.origin == o) {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func even(n int) bool { return n == 0 || odd(n-1) }

func odd(n int) bool { return n != 0 && even(n-1) }

// A switches has two flags that are not to be on together in production.
type switches struct{ any, credentials, production bool }

func (c *switches) Validate() error {
	if c.production {
		if c.credentials && c.any {
			return errors.New("any origin with credentials")
		}
	}
	return nil
}

func (c *switches) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	o := r.Header.Get("Origin")
	if o == "https://app.example.com" || c.any && o != "" {
		w.Header().Set("Access-Control-Allow-Origin", o) // want "any site can read this response as the logged-in user"
		if c.credentials {
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func main() {
	if v := os.Getenv("ORIGIN"); v != "" {
		bySetting = &policy{v}
	}
	setup()
	byAgain = again(3)
	if !even(len(os.Args)) {
		log.Fatal("an argument is missing")
	}
	c := &switches{}
	flag.BoolVar(&c.any, "any", true, "")
	flag.BoolVar(&c.credentials, "credentials", true, "")
	flag.BoolVar(&c.production, "production", false, "")
	flag.Parse()
	if err := c.Validate(); err != nil {
		log.Fatal(err)
	}
	http.Handle("/switches", c)
	http.HandleFunc("/setting", setting)
	http.HandleFunc("/reload", reload)
	http.HandleFunc("/reloaded", reloaded)
	http.HandleFunc("/nobody", nobody)
	http.HandleFunc("/returned", returned)
	http.HandleFunc("/recursive", recursive)
	http.ListenAndServe(":8080", nil)
}
