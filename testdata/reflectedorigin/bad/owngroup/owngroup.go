// Package owngroup has functions run beside it that check nothing.
package owngroup

import (
	"log"
	"net/http"
	"sync"
)

type group struct {
	wg  sync.WaitGroup
	err error
}

func (g *group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.err = err
		}
	}()
}

func (g *group) Wait() error {
	g.wg.Wait()
	return g.err
}

type doer struct{ err error }

func (g *doer) Do(f func() error) { g.err = f() }

func a(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	var g group
	g.Go(func() error { return r.ParseForm() })
	if err := g.Wait(); err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func b(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	var g doer
	g.Do(func() error {
		log.Println(origin)
		return nil
	})
	if g.err != nil {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

type server struct {
	debug bool
	log   chan string
}

func (s *server) note(o string) { s.log <- o }

func (s *server) c(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	go s.note(origin)
	go func() { s.note(origin) }()
	if s.debug {
		log.Println("x")
		w.Header().Set("X-Debug", "1")
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want "any site can read this response"
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
