// Package errors has checks that say no by an error.
package errors

import (
	"errors"
	"net/http"
	"os"
	"strings"
	"syscall"
)

const site = "https://a.example.com"

func allow(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// One that a variable of another package has.

func byVariable(origin string) error {
	if origin != site {
		return os.ErrPermission
	}
	return nil
}

func handleVariable(w http.ResponseWriter, r *http.Request) {
	if err := byVariable(r.Header.Get("Origin")); err != nil {
		http.Error(w, err.Error(), http.StatusForbidden)
		return
	}
	allow(w, r)
}

var errAlias = os.ErrPermission

func byAlias(origin string) error {
	if origin != site {
		return errAlias
	}
	return nil
}

func handleAlias(w http.ResponseWriter, r *http.Request) {
	if byAlias(r.Header.Get("Origin")) == nil {
		allow(w, r)
	}
}

// A constant.

func byConstant(origin string) error {
	if origin != site {
		return syscall.EACCES
	}
	return nil
}

func handleConstant(w http.ResponseWriter, r *http.Request) {
	if byConstant(r.Header.Get("Origin")) == nil {
		allow(w, r)
	}
}

// One that another package makes.

func byMaker(origin string) error {
	if origin == site {
		return nil
	}
	return os.NewSyscallError("open", syscall.EACCES)
}

func handleMaker(w http.ResponseWriter, r *http.Request) {
	if byMaker(r.Header.Get("Origin")) != nil {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	allow(w, r)
}

// One that is asked for by what it is.

var errSite = errors.New("another site")

func bySentinel(origin string) error {
	if origin != site {
		return errSite
	}
	return nil
}

func handleSentinel(w http.ResponseWriter, r *http.Request) {
	if bySentinel(r.Header.Get("Origin")) != errSite {
		allow(w, r)
	}
}

func handleIs(w http.ResponseWriter, r *http.Request) {
	if !errors.Is(bySentinel(r.Header.Get("Origin")), errSite) {
		allow(w, r)
	}
}

type siteError struct{ code int }

func (*siteError) Error() string { return "another site" }

func byType(origin string) error {
	if origin != site {
		return &siteError{http.StatusForbidden}
	}
	return nil
}

func refuses(w http.ResponseWriter, err error) bool {
	var se *siteError
	if errors.As(err, &se) {
		w.WriteHeader(se.code)
		return true
	}
	return false
}

func handleAs(w http.ResponseWriter, r *http.Request) {
	if refuses(w, byType(r.Header.Get("Origin"))) {
		return
	}
	allow(w, r)
}

func handleAssertion(w http.ResponseWriter, r *http.Request) {
	if _, other := byType(r.Header.Get("Origin")).(*siteError); other {
		return
	}
	allow(w, r)
}

// Several.

func bySeveral(origin string) error {
	var errs []error
	if !strings.HasPrefix(origin, "https://") {
		errs = append(errs, errors.New("the scheme"))
	}
	if strings.TrimPrefix(origin, "https://") != "a.example.com" {
		errs = append(errs, errors.New("the host"))
	}
	return errors.Join(errs...)
}

func handleSeveral(w http.ResponseWriter, r *http.Request) {
	if bySeveral(r.Header.Get("Origin")) == nil {
		allow(w, r)
	}
}

// What is collected.

type validator struct{ errors map[string]string }

func (v *validator) valid() bool { return len(v.errors) == 0 }

func (v *validator) add(key, message string) {
	if _, ok := v.errors[key]; !ok {
		v.errors[key] = message
	}
}

func (v *validator) check(ok bool, key, message string) {
	if !ok {
		v.add(key, message)
	}
}

func in(value string, list ...string) bool {
	for i := range list {
		if value == list[i] {
			return true
		}
	}
	return false
}

func handleCollected(w http.ResponseWriter, r *http.Request) {
	v := &validator{errors: make(map[string]string)}
	v.check(in(r.Header.Get("Origin"), site, "https://b.example.com"), "origin", "is not allowed")
	if !v.valid() {
		w.WriteHeader(http.StatusForbidden)
		return
	}
	allow(w, r)
}

type settings interface{ Origins() ([]string, error) }

// Whoever runs the program sees to it that there are settings.
func unloaded(s settings) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		list, err := s.Origins()
		if err != nil || in(r.Header.Get("Origin"), list...) {
			allow(w, r)
		}
	}
}
