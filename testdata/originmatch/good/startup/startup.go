// The program of this package does not start unless its settings are there.
package main

import (
	"errors"
	"log"
	"net/http"
	"net/url"
	"os"
	"strings"
)

func under(origin, domain string) bool {
	u, err := url.Parse(origin)
	return err == nil && u.Scheme == "https" && strings.HasSuffix(u.Host, "."+domain)
}

// A compared one is compared with "".
type compared struct{ domain string }

func (c *compared) Validate() error {
	if c.domain == "" {
		return errors.New("DOMAIN is not set")
	}
	return nil
}

func (c *compared) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); under(o, c.domain) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

// A trimmed one is to have more than blanks.
type trimmed struct{ domain string }

func (c *trimmed) Validate() error {
	switch {
	case len(strings.TrimSpace(c.domain)) == 0:
		return errors.New("DOMAIN is not set")
	}
	return nil
}

func (c *trimmed) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); under(o, c.domain) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

// A dotted one is to have a dot.
type dotted struct{ domain string }

func (c *dotted) Validate() error {
	if !strings.Contains(c.domain, ".") {
		return errors.New("DOMAIN is no domain")
	}
	return nil
}

func (c *dotted) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); under(o, c.domain) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

// A required one is one of several.
type required struct{ domain, secret string }

func (c *required) check() {
	for name, value := range map[string]string{"DOMAIN": c.domain, "SECRET": c.secret} {
		if value == "" {
			log.Fatalf("%s is not set", name)
		}
	}
}

func (c *required) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); under(o, c.domain) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

// A demanded one is given to a function that demands it.
type demanded struct{ domain string }

func demand(name, value string) {
	if value == "" {
		log.Fatalf("%s is not set", name)
	}
}

func (c *demanded) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		if o := r.Header.Get("Origin"); under(o, c.domain) {
			w.Header().Set("Access-Control-Allow-Origin", o)
			w.Header().Set("Access-Control-Allow-Credentials", "true")
		}
	})
}

// A listed one has none but good entries.
type listed struct{ domains []string }

func (c *listed) Validate() error {
	for _, d := range c.domains {
		if d == "" || strings.HasPrefix(d, ".") {
			return errors.New("an empty domain")
		}
	}
	return nil
}

func (c *listed) handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Vary", "Origin")
		o := r.Header.Get("Origin")
		for _, d := range c.domains {
			if under(o, d) {
				w.Header().Set("Access-Control-Allow-Origin", o)
				w.Header().Set("Access-Control-Allow-Credentials", "true")
				return
			}
		}
	})
}

func main() {
	c := &compared{os.Getenv("DOMAIN")}
	if err := c.Validate(); err != nil {
		log.Fatal(err)
	}
	http.Handle("/compared", c.handler())
	t := &trimmed{os.Getenv("DOMAIN")}
	if err := t.Validate(); err != nil {
		log.Fatal(err)
	}
	http.Handle("/trimmed", t.handler())
	d := &dotted{os.Getenv("DOMAIN")}
	if err := d.Validate(); err != nil {
		log.Fatal(err)
	}
	http.Handle("/dotted", d.handler())
	r := &required{os.Getenv("DOMAIN"), os.Getenv("SECRET")}
	r.check()
	http.Handle("/required", r.handler())
	m := &demanded{os.Getenv("DOMAIN")}
	demand("DOMAIN", m.domain)
	http.Handle("/demanded", m.handler())
	l := &listed{strings.Split(os.Getenv("DOMAINS"), ",")}
	if err := l.Validate(); err != nil {
		log.Fatal(err)
	}
	http.Handle("/listed", l.handler())
	http.ListenAndServe(":8080", nil)
}
