// Package present has settings that are empty where nobody says what they are, though
// something about them looks like a default.
package present

import (
	"net/http"
	"os"
)

// What is empty is logged.

type loggedServer struct{ origin string }

func newLogged(log func(string)) *loggedServer {
	o := os.Getenv("ORIGIN")
	if o == "" {
		log("ORIGIN is not set")
	}
	return &loggedServer{origin: o}
}

func (s *loggedServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	origin := s.origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want `browsers reject`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// The default is that of another setting.

type otherConfig struct{ Origin, Host string }

func loadOther() otherConfig {
	c := otherConfig{Origin: os.Getenv("ORIGIN")}
	if c.Origin == "" {
		c.Host = "localhost"
	}
	return c
}

func (c otherConfig) allow(w http.ResponseWriter) {
	origin := c.Origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want `browsers reject`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// The default is another setting, which may be absent as well.

type secondConfig struct{ Origin string }

func loadSecond() secondConfig {
	var c secondConfig
	c.Origin = os.Getenv("ORIGIN")
	if c.Origin == "" {
		c.Origin = os.Getenv("HOST")
	}
	return c
}

func (c secondConfig) allow(w http.ResponseWriter) {
	origin := c.Origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want `browsers reject`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// It is asked for in production only.

type stagedConfig struct{ Stage, Origin string }

func (c *stagedConfig) validate() error {
	if c.Stage == "production" && c.Origin == "" {
		return os.ErrInvalid
	}
	return nil
}

func (c *stagedConfig) allow(w http.ResponseWriter) {
	origin := c.Origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin) // want `browsers reject`
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
