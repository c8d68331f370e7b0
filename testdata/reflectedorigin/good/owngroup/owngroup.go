// Package owngroup has the Origin checked by functions that others run beside it, or later,
// and keep the answer of.
package owngroup

import (
	"errors"
	"net/http"
	"sync"
)

var allowed = map[string]bool{"https://app.example.com": true}

var errOrigin = errors.New("no origin of ours")

func check(origin string) error {
	if !allowed[origin] {
		return errOrigin
	}
	return nil
}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// A group runs functions beside each other, and keeps the first error.
type group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
}

func (g *group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
		}
	}()
}

func (g *group) Wait() error {
	g.wg.Wait()
	return g.err
}

func grouped(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	var g group
	g.Go(func() error {
		if !allowed[origin] {
			return errOrigin
		}
		return nil
	})
	if err := g.Wait(); err != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	allow(w, origin)
}

type task struct{ origin string }

func (t *task) run() error { return check(t.origin) }

func byMethod(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	g, t := &group{}, &task{origin}
	g.Go(t.run)
	if g.Wait() == nil {
		allow(w, origin)
	}
}

// all keeps all errors.
type all struct {
	wg   sync.WaitGroup
	mu   sync.Mutex
	errs []error
}

func (a *all) run(f func() error) {
	a.wg.Add(1)
	go func() {
		defer a.wg.Done()
		if err := f(); err != nil {
			a.mu.Lock()
			a.errs = append(a.errs, err)
			a.mu.Unlock()
		}
	}()
}

func (a *all) failed() bool {
	a.wg.Wait()
	return len(a.errs) > 0
}

func counted(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	a := &all{}
	a.run(func() error { return check(origin) })
	if a.failed() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	allow(w, origin)
}

func (g *group) note(f func() error) { g.err = f() }

func noted(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	g := new(group)
	g.note(func() error { return check(origin) })
	if g.err == nil {
		allow(w, origin)
	}
}

func besideIt(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	g := &group{}
	g.wg.Add(1)
	go func() {
		g.err = check(origin)
		g.wg.Done()
	}()
	if g.Wait() == nil {
		allow(w, origin)
	}
}

func byVariable(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	f := func() error { return check(origin) }
	var err error
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		err = f()
		wg.Done()
	}()
	wg.Wait()
	if err == nil {
		allow(w, origin)
	}
}
