// Package tagged has settings that are fields, whose tags say what is wrong.
package tagged

import (
	"encoding/json"
	"net/http"
	"strings"

	"github.com/gin-contrib/cors"
	"github.com/gin-gonic/gin"
	rscors "github.com/rs/cors"
)

type config struct {
	Listed   []string `env:"LISTED" envDefault:"*"`
	Among    string   `env:"AMONG" env-default:"*"`
	Split    string   `envconfig:"SPLIT" default:"*"`
	Semi     []string `env:"SEMI" envSeparator:";" envDefault:"https://app.example.com;*"`
	Both     []string `help:"the origins to allow" default:"*"`
	Session  bool     `help:"allow credentials" default:"true"`
	Inserted string   `env:"INSERTED, default=*"`
	Started  []string `env:"STARTED" envDefault:"*"`
	Passed   []string `env:"PASSED" envDefault:"*"`

	CORS struct {
		Origins []string `env:"ORIGINS" env-default:"*"`
	}
}

func listed(h http.Handler, c *config) http.Handler {
	return rscors.New(rscors.Options{AllowedOrigins: c.Listed, AllowCredentials: true}).Handler(h) // want "reject every credentialed response"
}

func among(h http.Handler, c config) http.Handler {
	return rscors.New(rscors.Options{AllowedOrigins: []string{"https://app.example.com", c.Among}, AllowCredentials: true}).Handler(h) // want "reject every credentialed response"
}

func split(h http.Handler, c config) http.Handler {
	return rscors.New(rscors.Options{AllowedOrigins: strings.Split(c.Split, ","), AllowCredentials: true}).Handler(h) // want "reject every credentialed response"
}

func separated(h http.Handler, c config) http.Handler {
	list := c.Semi // want "reject every credentialed response"
	return rscors.New(rscors.Options{AllowedOrigins: list, AllowCredentials: true}).Handler(h)
}

func both(h http.Handler, c config) http.Handler {
	return rscors.New(rscors.Options{AllowedOrigins: c.Both, AllowCredentials: c.Session}).Handler(h) // want "reject every credentialed response"
}

func inserted(h http.Handler, c config) http.Handler {
	return rscors.New(rscors.Options{AllowedOrigins: []string{c.Inserted}, AllowCredentials: true}).Handler(h) // want "reject every credentialed response"
}

func passed(h http.Handler, c config) http.Handler { return handle(h, c.Passed) } // want "reject every credentialed response"

func handle(h http.Handler, origins []string) http.Handler {
	return rscors.New(rscors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(h)
}

func nested(r *gin.Engine, c *config) {
	cc := cors.DefaultConfig()
	cc.AllowOrigins = c.CORS.Origins // want "reject every credentialed response"
	cc.AllowCredentials = true
	r.Use(cors.New(cc))
}

func load(data []byte) (*config, error) {
	c := new(config)
	err := json.Unmarshal(data, c)
	return c, err
}

func started(h http.Handler, data []byte) (http.Handler, error) {
	c, err := load(data)
	if err != nil {
		return nil, err
	}
	origins := c.Started // want "by the default of c.Started"
	return rscors.New(rscors.Options{AllowedOrigins: origins, AllowCredentials: true}).Handler(h), nil
}
