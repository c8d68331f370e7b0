// Package checks has functions that decide about origins, and let in more than they
// should.
package checks

import (
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"

	"github.com/gin-contrib/cors"
	"github.com/labstack/echo/v4/middleware"
	rs "github.com/rs/cors"
)

func contains() any {
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			return strings.Contains(origin, "example.com") // want `https://evilexample\.com passes this check, so a site that is not yours can read these responses with the user's cookies`
		},
		AllowCredentials: true,
	})
}

func declared() any {
	return cors.New(cors.Config{
		AllowOriginFunc:  ends,
		AllowCredentials: true,
	})
}

func ends(origin string) bool {
	return strings.HasSuffix(origin, "example.com") // want `https://evilexample\.com passes`
}

func always() any {
	return cors.New(cors.Config{
		AllowOriginFunc:  yes, // want `this function accepts each origin, which is sent back`
		AllowCredentials: true,
	})
}

func yes(origin string) bool {
	if origin == "" {
		return false
	}
	return strings.HasPrefix(origin, "http")
}

type server struct {
	suffix string
}

// allow is handed on with its receiver.
func (s *server) allow(r *http.Request, origin string) bool {
	return strings.Contains(origin, ".example.com") || // want `passes`
		s.suffix != "" && strings.HasSuffix(origin, s.suffix) // want `is configured`
}

func (s *server) handler(h http.Handler) http.Handler {
	return rs.New(rs.Options{
		AllowOriginRequestFunc: s.allow,
		AllowCredentials:       true,
	}).Handler(h)
}

func captured() any {
	suffixes := []string{"example.com", ".example.org"}
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			for _, s := range suffixes {
				if strings.HasSuffix(origin, s) { // want `https://evilexample\.com passes`
					return true
				}
			}
			return false
		},
		AllowCredentials: true,
	})
}

var pattern = regexp.MustCompile(`^https://.*example.com$`)

func matches() any {
	return middleware.CORSWithConfig(middleware.CORSConfig{
		AllowOriginFunc: func(origin string) (bool, error) {
			return pattern.MatchString(origin), nil // want `passes this check`
		},
		AllowCredentials: true,
	})
}

func host() any {
	config := cors.DefaultConfig()
	config.AllowCredentials = true
	config.AllowOriginFunc = func(origin string) bool {
		u, err := url.Parse(origin)
		if err != nil {
			return false
		}
		return strings.HasSuffix(u.Hostname(), "example.com") // want `passes`
	}
	return cors.New(config)
}

func sandboxed() any {
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			return origin == "https://app.example.com" || origin == "null" // want `a sandboxed frame sends "null"`
		},
		AllowCredentials: true,
	})
}

func plain() any {
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			return origin == "http://app.example.com" // want `not encrypted`
		},
		AllowCredentials: true,
	})
}

func slash() any {
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			return origin == "https://app.example.com/" // want `no browser sends`
		},
	})
}

func unset() any {
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			return strings.HasSuffix(origin, os.Getenv("APP_DOMAIN")) // want `as long as the environment variable is not set`
		},
		AllowCredentials: true,
	})
}

func customers() any {
	return cors.New(cors.Config{
		AllowOriginFunc: func(origin string) bool {
			return strings.HasSuffix(origin, ".vercel.app") // want "https://evil.vercel.app passes this check"
		},
		AllowCredentials: true,
	})
}

// What is at the port of an address does not answer https there.
func address() any {
	return cors.New(cors.Config{
		AllowOrigins:     []string{"http://203.0.113.7:8080"}, // want "whoever is in the network can answer as"
		AllowCredentials: true,
	})
}
