package probe

import (
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
)

// isConfigured reports whether the host of an origin is that of what settings are supposed
// to be: who has that is meant to come in.
func (s *search) isConfigured(origin string) bool {
	o, err := cors.ParseOrigin(origin)
	_, host, found := strings.Cut(s.setting, "://")
	if !found {
		host = s.setting
	}
	return err == nil && host != "" && o.Host == host
}

// comesInBy reports whether an origin is let in where settings are supposed to be
// something, though one of them is not there.
func (s *search) comesInBy(origin, setting string) bool {
	r := s.Ask(&exchange.Request{Headers: map[string]string{cors.Origin: origin}, Setting: setting, Host: s.host})
	s.work += r.Work
	return slices.ContainsFunc(r.Passing, func(o *exchange.Outcome) bool { return o.Unset() && !o.Enabled() })
}

// anybodyPasses reports whether, by the settings of an outcome, all origins are
// let in, unless somebody has chosen that.
func (s *search) anybodyPasses(o *exchange.Outcome) bool {
	for _, r := range s.anybody {
		for _, other := range r.Passing {
			if !other.Enabled() && !o.Contradicts(other) {
				return true
			}
		}
	}
	return false
}
