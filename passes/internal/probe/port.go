package probe

import (
	"slices"
	"strconv"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// What comes after a test of the port is seen with an origin only that has one.

// anyPort is one that origins have where any will do.
const anyPort = "8443"

// collectPorts notes the ports that a test may look for, at the end of the Origin or by
// itself: net.SplitHostPort asks for one.
func (s *search) collectPorts(t *exchange.Test) {
	if s.setting != "" {
		return
	}
	if s.calls(t.Expr, "net") {
		s.addPort(anyPort)
	}
	for _, text := range s.textsOf(t) {
		if port, ok := strings.CutPrefix(text, ":"); ok && isPort(port) && !s.isExact(t.Expr) {
			s.addPort(port)
		}
	}
	asksForPort := slices.ContainsFunc(t.Operands, func(v flow.Value) bool {
		text, ok := v.String()
		return ok && t.IsGiven(v) && text == s.port
	})
	if !asksForPort || !s.isExact(t.Expr) {
		return
	}
	for _, text := range s.textsOf(t) {
		if isPort(text) {
			s.addPort(text)
		}
	}
}

// isPort reports whether a text is a port, as it is written.
func isPort(text string) bool {
	n, err := strconv.ParseUint(text, 10, 16)
	return err == nil && strconv.FormatUint(n, 10) == text
}

func (s *search) addPort(port string) {
	if !slices.Contains(s.ports, port) {
		s.ports = append(s.ports, port)
	}
}

// runAtPort tries origins that have a port, where others without one do not pass.
func (s *search) runAtPort(port string) {
	s.anybody = s.anybodyAsIs()
	if s.everybodyPasses(s.anybody) {
		return
	}
	s.port = port
	for _, origin := range witness.Evil {
		s.add(origin, Lookalike, port)
	}
	for _, origin := range witness.Evil {
		s.collect(s.replay(origin))
	}
	s.tryAll()
	s.port = ""
}

// atPort returns an origin with the port that origins are supposed to have, as browsers
// send it.
func (s *search) atPort(origin string) string {
	if with := origin + ":" + s.port; s.port != "" && isSent(with) {
		return with
	}
	return origin
}
