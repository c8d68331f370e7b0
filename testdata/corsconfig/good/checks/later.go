package checks

import (
	"net/http"
	"slices"

	rs "github.com/rs/cors"
)

type hub struct {
	origins []string
	cors    *rs.Cors
}

func (h *hub) allow(r *http.Request, origin string) bool {
	return len(h.origins) == 0 || slices.Contains(h.origins, origin)
}

// The field is set when the function has been handed on.
func newHub(load func() []string) *hub {
	h := &hub{}
	h.cors = rs.New(rs.Options{AllowOriginRequestFunc: h.allow, AllowCredentials: true})
	h.origins = load()
	return h
}

type site struct {
	origins []string
	cors    *rs.Cors
}

func (s *site) allow(r *http.Request, origin string) bool {
	return len(s.origins) == 0 || slices.Contains(s.origins, origin)
}

// Somebody else sets it.
func newSite() *site {
	s := &site{}
	s.cors = rs.New(rs.Options{AllowOriginRequestFunc: s.allow, AllowCredentials: true})
	return s
}

func (s *site) Configure(origins []string) { s.origins = origins }

type closed struct{ all bool }

func read(c *closed) { c.all = false }

// So does a literal's variable, by its address.
func newClosed(fill func(*closed)) http.Handler {
	c := closed{all: true}
	h := rs.New(rs.Options{
		AllowOriginFunc:  func(origin string) bool { return c.all || origin == "https://app.example.com" },
		AllowCredentials: true,
	}).Handler(http.NotFoundHandler())
	fill(&c)
	return h
}
