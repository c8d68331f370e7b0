// Package carried has handlers that go by what the context of the request has of the
// Origin.
package carried

import (
	"context"
	"net/http"

	"reflectedorigin.test/trust"
)

type (
	allowedKey struct{}
	originKey  struct{}
	stateKey   struct{}
	textKey    string
	numberKey  int
)

const (
	verdict textKey   = "verdict"
	first   numberKey = 1
	second  numberKey = 2
)

var pointerKey = &struct{ name string }{"allowed"}

var allowed = map[string]bool{"https://a.example.com": true, "https://b.example.com": true}

type state struct {
	ok     bool
	origin string
}

// The answer is stored by a middleware in sight.

func resolve(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx := context.WithValue(r.Context(), allowedKey{}, allowed[r.Header.Get("Origin")])
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

func cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if ok, _ := r.Context().Value(allowedKey{}).(bool); ok {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func serve(api http.Handler) http.Handler { return resolve(cors(api)) }

// It is stored where it is true only.

func resolveTrue(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if allowed[r.Header.Get("Origin")] {
			r = r.WithContext(context.WithValue(r.Context(), verdict, true))
		}
		next.ServeHTTP(w, r)
	})
}

func corsTrue(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if r.Context().Value(verdict) != nil {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		next.ServeHTTP(w, r)
	})
}

func serveTrue(api http.Handler) http.Handler { return resolveTrue(corsTrue(api)) }

// The origin is stored.

func resolveOrigin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var origin string
		if allowed[r.Header.Get("Origin")] {
			origin = r.Header.Get("Origin")
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), originKey{}, origin)))
	})
}

func corsOrigin(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin, _ := r.Context().Value(originKey{}).(string); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func serveOrigin() http.Handler { return resolveOrigin(http.HandlerFunc(corsOrigin)) }

// A struct is stored, and read by a function.

func from(ctx context.Context) *state {
	s, _ := ctx.Value(stateKey{}).(*state)
	if s == nil {
		return &state{}
	}
	return s
}

func with(ctx context.Context, s *state) context.Context {
	return context.WithValue(ctx, stateKey{}, s)
}

func resolveState(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s := &state{ok: allowed[r.Header.Get("Origin")]}
		next.ServeHTTP(w, r.WithContext(with(r.Context(), s)))
	})
}

func corsState(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if from(r.Context()).ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func serveState() http.Handler { return resolveState(http.HandlerFunc(corsState)) }

// It is stored by a function out of sight, or by a middleware that somebody else has put
// before the handler.

func readAlone(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if ok, _ := r.Context().Value(trust.Key).(bool); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func readAsserted(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if !r.Context().Value(trust.Key).(bool) {
		http.Error(w, "no", http.StatusForbidden)
		return
	}
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func readFound(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if _, ok := r.Context().Value(trust.Key).(string); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func readMethod(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if v, ok := r.Context().Value(trust.Key).(*trust.Verdict); ok && v.Allowed() {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func readSwitch(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	switch v := r.Context().Value(trust.Key).(type) {
	case bool:
		if v {
			w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	}
}

func readWord(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if s, _ := r.Context().Value(trust.Key).(string); s == "allowed" {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func readGiven(ctx context.Context, w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if ok, _ := ctx.Value(trust.Key).(bool); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func readByFunction(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if trust.FromContext(r.Context()) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// readAllowed reads the origin, and nobody knows whether it is always the same.
func readAllowed(w http.ResponseWriter, r *http.Request) {
	if origin, _ := r.Context().Value(trust.Key).(string); origin != "" {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// The handler stores the answer itself, by keys that are constants or pointers, in a
// context with a deadline, or for a copy of the request.

func storeSelf(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	ctx := context.WithValue(r.Context(), first, allowed[r.Header.Get("Origin")])
	ctx = context.WithValue(ctx, second, true)
	if ctx.Value(first).(bool) {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func storeByPointer(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	ctx, cancel := context.WithCancel(context.WithValue(r.Context(), pointerKey, allowed[r.Header.Get("Origin")]))
	defer cancel()
	r = r.Clone(ctx)
	if ok, found := r.Context().Value(pointerKey).(bool); found && ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

func storeInPlace(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	*r = *r.WithContext(context.WithValue(r.Context(), verdict, allowed[r.Header.Get("Origin")]))
	if ok, _ := r.Context().Value(verdict).(bool); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}

// Which key it is, nobody knows.
func storeByAny(key any, w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	ctx := context.WithValue(r.Context(), verdict, true)
	ctx = context.WithValue(ctx, key, allowed[r.Header.Get("Origin")])
	if ok, _ := ctx.Value(verdict).(bool); ok {
		w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
