package carried

import (
	"context"
	"net/http"
	"strconv"
	"strings"
)

// What is read is an answer by whatever it is made of.

type answerKey struct{}

func inMap(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if m, _ := r.Context().Value(answerKey{}).(map[string]bool); m["cors"] {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byPointer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if p, _ := r.Context().Value(answerKey{}).(*bool); p != nil && *p {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byFunction(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if f, _ := r.Context().Value(answerKey{}).(func() bool); f != nil && f() {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func firstOfList(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if v, _ := r.Context().Value(answerKey{}).([]string); len(v) > 0 && v[0] == "yes" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type asker interface{ Is(string) bool }

func byMethod(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if v, _ := r.Context().Value(answerKey{}).(asker); v != nil && v.Is("trusted") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func inList(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	for _, s := range r.Context().Value(answerKey{}).([]string) {
		if s == "trusted" {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func oneOfWords(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch r.Context().Value(answerKey{}) {
	case "a", "b":
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func isTrue(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	v := r.Context().Value(answerKey{})
	if v == true {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

type level int

func (l level) ok() bool { return l > 2 }

func byNumber(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if l, _ := r.Context().Value(answerKey{}).(level); l.ok() {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func noError(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if e, _ := r.Context().Value(answerKey{}).(error); e == nil {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func parsed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	s, _ := r.Context().Value(answerKey{}).(string)
	if n, err := strconv.Atoi(s); err == nil && n > 3 {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func prefixed(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	s, _ := r.Context().Value(answerKey{}).(string)
	if strings.HasPrefix(s, "yes") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func theSame(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	s, _ := r.Context().Value(answerKey{}).(string)
	if s == r.Header.Get("Origin") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func theHost(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	s, _ := r.Context().Value(answerKey{}).(string)
	if "https://"+s == r.Header.Get("Origin") {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func byBit(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	flags, _ := r.Context().Value(answerKey{}).(int)
	if flags&4 != 0 {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func nested(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	s, _ := r.Context().Value(answerKey{}).(*struct{ a, b struct{ ok bool } })
	if s == nil || !s.a.ok || s.b.ok {
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// A key is a type with parameters.

type Key[T any] struct{}

func Get[T any](ctx context.Context) (T, bool) {
	v, ok := ctx.Value(Key[T]{}).(T)
	return v, ok
}

func Put[T any](ctx context.Context, v T) context.Context {
	return context.WithValue(ctx, Key[T]{}, v)
}

type trusted bool

func resolveTyped(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		next.ServeHTTP(w, r.WithContext(Put(r.Context(), trusted(allowed[r.Header.Get("Origin")]))))
	})
}

func corsTyped(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if ok, _ := Get[trusted](r.Context()); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func serveTyped() http.Handler { return resolveTyped(http.HandlerFunc(corsTyped)) }
