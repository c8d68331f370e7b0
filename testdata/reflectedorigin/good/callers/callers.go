// Package callers lets every origin in where whoever calls it gives it nothing.
package callers

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
)

var apps = map[string]bool{"https://app.example.com": true}

func allow(w http.ResponseWriter, origin string) {
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// middleware asks match about each origin.
func middleware(next http.Handler, match func(origin string) bool) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); match(o) {
			allow(w, o)
		}
		next.ServeHTTP(w, r)
	})
}

// ByList has a list that is nil if the text is empty.
func ByList(s string, next http.Handler) http.Handler {
	var list []string
	if s != "" && s != "*" {
		list = strings.Split(s, ",")
	}
	return middleware(next, func(o string) bool {
		for _, e := range list {
			if e == o {
				return true
			}
		}
		return len(list) == 0
	})
}

func parse(s string) []string {
	if s == "" || s == "*" {
		return nil
	}
	list := make([]string, 0, 4)
	for _, e := range strings.Split(s, ",") {
		if e = strings.TrimSpace(e); e != "" {
			list = append(list, e)
		}
	}
	return list
}

// ByParsed has a list that is not nil, though it may be empty, unless the text is.
func ByParsed(s string, next http.Handler) http.Handler {
	list := parse(s)
	return middleware(next, func(o string) bool {
		if list == nil {
			return true
		}
		for _, e := range list {
			if e == o {
				return true
			}
		}
		return false
	})
}

func ByText(s string, next http.Handler) http.Handler {
	return middleware(next, func(o string) bool { return s == "" || s == o })
}

func ByTrimmed(s string, next http.Handler) http.Handler {
	trimmed := strings.TrimSpace(s)
	return middleware(next, func(o string) bool { return trimmed == "" || trimmed == o })
}

func ByFunction(check func(origin string) bool, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		o := r.Header.Get("Origin")
		if check != nil && !check(o) {
			http.Error(w, "origin", http.StatusForbidden)
			return
		}
		allow(w, o)
		next.ServeHTTP(w, r)
	})
}

func ByFunctionOrList(check func() bool, next http.Handler) http.Handler {
	return middleware(next, func(o string) bool { return check == nil || apps[o] })
}

type Checker interface{ Allowed(origin string) bool }

func ByInterface(c Checker, next http.Handler) http.Handler {
	return middleware(next, func(o string) bool { return c == nil || c.Allowed(o) })
}

func ByURL(u *url.URL, next http.Handler) http.Handler {
	return middleware(next, func(o string) bool { return u == nil || o == u.Scheme+"://"+u.Host })
}

func ByExpression(re *regexp.Regexp, next http.Handler) http.Handler {
	return middleware(next, func(o string) bool { return re == nil || re.MatchString(o) })
}

type Options struct {
	Check func(origin string) bool
	App   string
}

func ByOption(o Options, next http.Handler) http.Handler {
	return middleware(next, func(origin string) bool { return o.Check == nil || o.Check(origin) })
}

func ByTextOption(o *Options, next http.Handler) http.Handler {
	return middleware(next, func(origin string) bool { return o.App == "" || o.App == origin })
}

type policy struct{ check func(string) bool }

func NewPolicy(check func(string) bool) *policy { return &policy{check: check} }

func (p *policy) Wrap(next http.Handler) http.Handler {
	return middleware(next, func(o string) bool { return p.check == nil || p.check(o) })
}
