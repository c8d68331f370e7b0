// Package signalled has checks whose answer is that something comes from a channel, or that
// it does not.
package signalled

import (
	"net/http"
	"sync"
	"time"
)

var allowed = map[string]bool{"https://app.example.com": true}

func closed(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	done := make(chan struct{})
	go func() {
		if allowed[origin] {
			close(done)
		}
	}()
	select {
	case <-done:
	case <-r.Context().Done():
		http.Error(w, "no", 403)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write([]byte("y"))
}

func waited(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	done := make(chan struct{})
	go func() {
		if !allowed[origin] {
			return
		}
		close(done)
	}()
	<-done
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write([]byte("y"))
}

func refused(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	bad := make(chan struct{})
	go check(origin, bad)
	select {
	case <-bad:
		http.Error(w, "no", 403)
		return
	case <-time.After(time.Second):
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
	w.Write([]byte("y"))
}

func check(o string, bad chan struct{}) {
	if !allowed[o] {
		close(bad)
	}
}

func awaited(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	ok := make(chan struct{})
	go func() {
		defer close(ok)
		for !allowed[origin] {
			time.Sleep(time.Second)
		}
	}()
	select {
	case <-ok:
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	case <-time.After(time.Second):
	}
	w.Write([]byte("y"))
}

// tasks keeps the errors of what it runs.
type tasks struct {
	sync.WaitGroup
	errs chan error
}

func (t *tasks) run(f func() error) {
	t.WaitGroup.Go(func() {
		if err := f(); err != nil {
			t.errs <- err
		}
	})
}

func (t *tasks) wait() error {
	t.WaitGroup.Wait()
	select {
	case err := <-t.errs:
		return err
	default:
		return nil
	}
}

func kept(w http.ResponseWriter, r *http.Request) {
	origin := r.Header.Get("Origin")
	w.Header().Add("Vary", "Origin")
	t := &tasks{errs: make(chan error, 1)}
	t.run(func() error {
		if !allowed[origin] {
			return http.ErrNotSupported
		}
		return nil
	})
	if err := t.wait(); err != nil {
		http.Error(w, "no", 403)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
