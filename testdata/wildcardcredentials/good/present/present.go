// Package present has settings that are never empty where they are read: another
// default, beside them, is sent to nobody.
package present

import (
	"cmp"
	"errors"
	"log"
	"net/http"
	"os"
)

// A server whose setting has a default where it is loaded.

type loadedConfig struct{ Origin string }

func load() loadedConfig {
	var c loadedConfig
	c.Origin = os.Getenv("ORIGIN")
	if c.Origin == "" {
		c.Origin = "http://localhost:3000"
	}
	return c
}

type loadedServer struct{ cfg loadedConfig }

func (s *loadedServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	origin := s.cfg.Origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// A nested one, that a literal gives by a function with a default.

func getenv(key, byDefault string) string {
	if v := os.Getenv(key); v != "" {
		return v
	}
	return byDefault
}

type nested struct {
	CORS struct{ Origin string }
}

func newNested() *nested {
	n := new(nested)
	n.CORS.Origin = getenv("ORIGIN", "http://localhost:3000")
	return n
}

type nestedServer struct{ cfg *nested }

func (s *nestedServer) allow(w http.ResponseWriter) {
	origin := s.cfg.CORS.Origin
	if len(origin) == 0 {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// The same, where the default is the standard library's business.

type chosenServer struct{ origin string }

func newChosen() *chosenServer {
	return &chosenServer{origin: cmp.Or(os.Getenv("ORIGIN"), os.Getenv("HOST"), "http://localhost:3000")}
}

func (s *chosenServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.origin == "" {
		w.Header().Set("Access-Control-Allow-Origin", "*")
	} else {
		w.Header().Set("Access-Control-Allow-Origin", s.origin)
	}
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// One without which the program does not start.

type requiredServer struct{ origin string }

func newRequired() *requiredServer {
	o := os.Getenv("ORIGIN")
	if o == "" {
		log.Fatal("ORIGIN is not set")
	}
	return &requiredServer{origin: o}
}

func (s *requiredServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	origin := s.origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// One that is validated.

type validConfig struct{ Name, Origin string }

func (c *validConfig) validate() error {
	if c.Name == "" || c.Origin == "" {
		return errors.New("a setting is missing")
	}
	return nil
}

func (c *validConfig) allow(w http.ResponseWriter) {
	origin := c.Origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// One that is something before it is loaded.

type givenConfig struct{ Origin string }

func given(decode func(any) error) (*givenConfig, error) {
	c := givenConfig{Origin: "http://localhost:3000"}
	if err := decode(&c); err != nil {
		return nil, err
	}
	return &c, nil
}

func (c *givenConfig) allow(w http.ResponseWriter) {
	origin := c.Origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func main() {
	http.Handle("/loaded", &loadedServer{load()})
	http.Handle("/chosen", newChosen())
	http.Handle("/required", newRequired())
}

// One that a variable gives, which has a default.

type variableServer struct{ origin string }

func newVariable() *variableServer {
	origin := "http://localhost:3000"
	if v, ok := os.LookupEnv("ORIGIN"); ok && v != "" {
		origin = v
	}
	return &variableServer{origin}
}

func (s *variableServer) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	origin := s.origin
	if origin == "" {
		origin = "*"
	}
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
