// Package checks has functions that decide about origins, and are in order, or
// not known to err.
package checks

import (
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"

	"github.com/gin-contrib/cors"
	"github.com/labstack/echo/v4/middleware"
	rs "github.com/rs/cors"
)

func exact() any {
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			return origin == "https://app.example.com" || strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, ".example.com")
		},
		AllowCredentials: true,
	})
}

// Without credentials, others may read what anybody can.
func anonymous() any {
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool { return strings.Contains(origin, "example.com") },
	})
}

func host() any {
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			u, err := url.Parse(origin)
			return err == nil && u.Scheme == "https" && (u.Hostname() == "example.com" || strings.HasSuffix(u.Hostname(), ".example.com"))
		},
		AllowCredentials: true,
	})
}

type server struct {
	origins []string
	debug   bool
	store   interface{ Allowed(string) bool }
}

func (s *server) listed(r *http.Request, origin string) bool {
	return slices.Contains(s.origins, origin)
}

// Who sets debug has chosen it.
func (s *server) chosen(r *http.Request, origin string) bool {
	return s.debug || slices.Contains(s.origins, origin)
}

// That no origins are configured is for whoever runs the program to know.
func (s *server) anyone(r *http.Request, origin string) bool {
	return len(s.origins) == 0 || slices.Contains(s.origins, origin)
}

func (s *server) unseen(r *http.Request, origin string) bool { return s.store.Allowed(origin) }

func (s *server) handlers(h http.Handler) []http.Handler {
	return []http.Handler{
		rs.New(rs.Options{AllowOriginRequestFunc: s.listed, AllowCredentials: true}).Handler(h),
		rs.New(rs.Options{AllowOriginRequestFunc: s.anyone, AllowCredentials: true}).Handler(h),
		rs.New(rs.Options{AllowOriginRequestFunc: s.chosen, AllowCredentials: true}).Handler(h),
		rs.New(rs.Options{AllowOriginRequestFunc: s.unseen, AllowCredentials: true}).Handler(h),
	}
}

// token lets programs in, which send no cookies.
func token(r *http.Request, origin string) bool {
	if r.Header.Get("Authorization") != "" {
		return true
	}
	return origin == "https://app.example.com"
}

func withToken(h http.Handler) http.Handler {
	return rs.New(rs.Options{AllowOriginRequestFunc: token, AllowCredentials: true}).Handler(h)
}

// A list that is filled later.
func later(more []string) any {
	var allowed []string
	config := cors.Config{
		AllowOriginFunc:  func(origin string) bool { return len(allowed) > 0 && slices.Contains(allowed, origin) },
		AllowCredentials: true,
	}
	allowed = append(allowed, more...)
	return cors.New(config)
}

func withError() any {
	return middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc: func(origin string) (bool, error) {
			u, err := url.Parse(origin)
			if err != nil {
				return false, err
			}
			return u.Host == os.Getenv("HOST"), nil
		},
		AllowCredentials: true,
	})
}

// The star counts in this library, whatever the function says.
func starred() any {
	return middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOrigins:    []string{"https://app.example.com"},
		AllowOriginFunc: nil,
	})
}
