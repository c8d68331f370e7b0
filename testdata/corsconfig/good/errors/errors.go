// Package errors has functions that refuse an origin where something else returns an
// error.
package errors

import (
	"net/http"
	"os"

	"github.com/rs/cors"
)

type signatures interface {
	Verify(r *http.Request) error
}

func signed(s signatures) *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginRequestFunc: func(r *http.Request, _ string) bool {
			if err := s.Verify(r); err != nil {
				return false
			}
			return true
		},
		AllowCredentials: true,
	})
}

type service interface {
	Ready() error
	User() (string, error)
}

func ready(s service) *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc: func(string) bool {
			if err := s.Ready(); err != nil {
				return false
			}
			return true
		},
		AllowCredentials: true,
	})
}

func known(s service) *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc: func(string) bool {
			_, err := s.User()
			if err != nil {
				return false
			}
			return true
		},
		AllowCredentials: true,
	})
}

func check(origin string) error {
	if origin != "https://a.example.com" {
		return os.ErrPermission
	}
	return nil
}

func permitted() *cors.Cors {
	return cors.New(cors.Options{
		AllowOriginFunc: func(origin string) bool {
			if err := check(origin); err != nil {
				return false
			}
			return true
		},
		AllowCredentials: true,
	})
}
