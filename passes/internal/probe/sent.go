package probe

import (
	"net/http"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
)

// isSent reports whether a page of the origin that was let in can send such a request.
// The headers that its script gives take a preflight, which has none of them, and is
// tried by the same check.
func (s *search) isSent(r *exchange.Replay, c candidate) bool {
	if c.kind == Never || !r.Scripted {
		return true
	}
	ask := func(method string) *exchange.Replay {
		a := s.Ask(&exchange.Request{
			Method: method, Headers: map[string]string{cors.Origin: r.Origin}, Setting: s.setting, Host: s.host, Scriptless: true,
		})
		s.work += a.Work
		return a
	}
	return len(ask("").Passing) > 0 || ask(http.MethodOptions).LetsIn()
}

// anybodyReads reports whether all origins may read without credentials wherever one is let
// in by an outcome of a replay.
func (s *search) anybodyReads(r *exchange.Replay, o *exchange.Outcome) bool {
	return !slices.ContainsFunc(s.anybody, func(other *exchange.Replay) bool { return !other.IsAsOpen(o, r) })
}
