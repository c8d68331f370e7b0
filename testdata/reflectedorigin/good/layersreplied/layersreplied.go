// Package layersreplied has a middleware for CORS behind a rate limiter that is too large to be
// looked at with it. Another one asks for a token, and
// has code out of sight refuse.
package layersreplied

import (
	"log/slog"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"

	"reflectedorigin.test/replies"
)

// A Server answers requests.
type Server struct {
	log    *slog.Logger
	tokens map[string]bool
	limit  *limiter
}

// New returns a server.
func New(log *slog.Logger) *Server {
	return &Server{log: log, tokens: make(map[string]bool), limit: newLimiter(10, time.Minute)}
}

// Handler returns all that the server does.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("ok")) })
	mux.HandleFunc("/items", s.items)
	h := http.Handler(mux)
	h = s.cors(h)
	h = s.authenticated(h)
	h = s.limited(h)
	return h
}

func (s *Server) cors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if origin := r.Header.Get("Origin"); origin != "" {
			w.Header().Set("Access-Control-Allow-Origin", origin)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
		if r.Method == http.MethodOptions {
			w.Header().Set("Access-Control-Allow-Methods", "GET, POST, DELETE")
			w.Header().Set("Access-Control-Allow-Headers", "Authorization, Content-Type")
			w.WriteHeader(http.StatusNoContent)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) authenticated(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !s.tokens[r.Header.Get("X-Session")] {
			replies.Unauthorized(w)
			return
		}
		next.ServeHTTP(w, r)
	})
}

type bucket struct {
	tokens float64
	last   time.Time
}

type limiter struct {
	mu     sync.Mutex
	rate   float64
	most   float64
	window time.Duration
	of     map[string]*bucket
}

func newLimiter(most float64, window time.Duration) *limiter {
	return &limiter{rate: most / window.Seconds(), most: most, window: window, of: make(map[string]*bucket)}
}

func (l *limiter) allow(ip string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	now := time.Now()
	b, ok := l.of[ip]
	if !ok {
		b = &bucket{tokens: l.most, last: now}
		l.of[ip] = b
	}
	b.tokens += now.Sub(b.last).Seconds() * l.rate
	if b.tokens > l.most {
		b.tokens = l.most
	}
	b.last = now
	for ip, other := range l.of {
		if now.Sub(other.last) > l.window {
			delete(l.of, ip)
		}
	}
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}

func (s *Server) limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ip := r.RemoteAddr
		if forwarded := r.Header.Get("X-Forwarded-For"); forwarded != "" {
			ip = strings.TrimSpace(strings.Split(forwarded, ",")[0])
		} else if host, _, err := net.SplitHostPort(r.RemoteAddr); err == nil {
			ip = host
		}
		if ip == "" {
			ip = "unknown"
		}
		if !s.limit.allow(ip) {
			w.Header().Set("Retry-After", "60")
			http.Error(w, "too many requests", http.StatusTooManyRequests)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func (s *Server) items(w http.ResponseWriter, r *http.Request) {
	switch r.Method {
	case http.MethodGet:
		w.Header().Set("Content-Type", "application/json")
		w.Write([]byte("[]"))
	case http.MethodPost:
		if r.ContentLength > 1<<20 {
			http.Error(w, "too large", http.StatusRequestEntityTooLarge)
			return
		}
		w.WriteHeader(http.StatusCreated)
	default:
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
	}
}
