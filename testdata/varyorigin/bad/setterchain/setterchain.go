// Package setterchain has another middleware that sets Vary, by a method of the package's.
package setterchain

import "net/http"

type context struct {
	request *http.Request
	writer  http.ResponseWriter
}

type handler func(c *context) error

func (c *context) setHeader(name, value string) { c.writer.Header().Set(name, value) }

// compress runs before allow.
func compress(next handler) handler {
	return func(c *context) error {
		c.setHeader("Vary", "Accept-Encoding")
		return next(c)
	}
}

func allow(origins map[string]bool, next handler) handler {
	return func(c *context) error {
		origin := c.request.Header.Get("Origin")
		if origins[origin] {
			c.setHeader("Access-Control-Allow-Origin", origin) // want "can leave without Vary: Origin"
		}
		return next(c)
	}
}

func chain(h handler, origins map[string]bool) handler { return compress(allow(origins, h)) }
