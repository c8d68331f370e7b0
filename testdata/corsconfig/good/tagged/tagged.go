// Package tagged has settings that are fields, whose tags do not say that anything is
// wrong.
package tagged

import (
	"errors"
	"net/http"
	"slices"

	"github.com/rs/cors"
)

type config struct {
	Named    []string `env:"NAMED" envDefault:"https://app.example.com"`
	Unread   []string `default:"*"`
	Partly   []string `mapstructure:"partly" default:"*"`
	Session  bool     `env:"SESSION" envDefault:"false"`
	Switched []string `env:"SWITCHED" envDefault:"*"`
	Unsaid   bool     `env:"UNSAID"`
	Left     []string `env:"LEFT" envDefault:"*"`
	Asked    []string `env:"ASKED" envDefault:"*"`
	Counted  []string `env:"COUNTED" envDefault:"*"`
	Stored   []string `env:"STORED" envDefault:"*"`
	Looked   string   `env:"LOOKED" env-default:"*"`
	Searched []string `env:"SEARCHED" env-default:"*"`
	Refused  []string `env:"REFUSED" env-default:"*"`
	Option   []string `long:"option" default:"*"`
}

func named(h http.Handler, c *config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: c.Named, AllowCredentials: true}).Handler(h)
}

// Nothing is known to read a tag that says "default" alone.
func unread(h http.Handler, c *config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: c.Unread, AllowCredentials: true}).Handler(h)
}

func partly(h http.Handler, c *config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: c.Partly, AllowCredentials: true}).Handler(h)
}

func switched(h http.Handler, c *config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: c.Switched, AllowCredentials: c.Session}).Handler(h)
}

func left(h http.Handler, c *config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: c.Left, AllowCredentials: c.Unsaid}).Handler(h)
}

func asked(h http.Handler, c *config) http.Handler {
	credentials := true
	for _, o := range c.Asked {
		if o == "*" {
			credentials = false
		}
	}
	return cors.New(cors.Options{AllowedOrigins: c.Asked, AllowCredentials: credentials}).Handler(h)
}

func (c *config) everybody() bool { return slices.Contains(c.Counted, "*") }

func counted(h http.Handler, c *config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: c.Counted, AllowCredentials: !c.everybody()}).Handler(h)
}

func (c *config) load() { c.Stored = []string{"https://app.example.com"} }

func stored(h http.Handler, c *config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: c.Stored, AllowCredentials: true}).Handler(h)
}

func looked(h http.Handler, c *config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: []string{c.Looked}, AllowCredentials: c.Looked != "*"}).Handler(h)
}

func searched(h http.Handler, c *config) http.Handler {
	list := c.Searched
	if slices.Contains(list, "*") {
		return cors.New(cors.Options{AllowedOrigins: list}).Handler(h)
	}
	return cors.New(cors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

// made has its own value.
func made(h http.Handler) http.Handler {
	c := config{Looked: "https://app.example.com"}
	return cors.New(cors.Options{AllowedOrigins: []string{c.Looked}, AllowCredentials: true}).Handler(h)
}

// option may be given several times, and what the tag says is not a list.
func option(h http.Handler, c *config) http.Handler {
	return cors.New(cors.Options{AllowedOrigins: c.Option, AllowCredentials: true}).Handler(h)
}

func (c *config) validate() error {
	for _, o := range c.Refused {
		if o == "*" {
			return errors.New("name the origins")
		}
	}
	return nil
}

func refused(h http.Handler, c *config) (http.Handler, error) {
	if err := c.validate(); err != nil {
		return nil, err
	}
	return cors.New(cors.Options{AllowedOrigins: c.Refused, AllowCredentials: true}).Handler(h), nil
}
