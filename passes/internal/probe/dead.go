package probe

import (
	"go/ast"
	"go/constant"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// collectDead makes a candidate of a text that a test of the whole Origin looks for, if
// it is in no origin that browsers send.
func (s *search) collectDead(t *exchange.Test, origin, text string) {
	if !s.looksAtWhole(t, origin) {
		return
	}
	whole := text
	if !s.isExact(t.Expr) {
		whole = unsent(text)
	}
	if !isSent(whole) && len(meant(whole)) > 0 {
		s.add(whole, Never, text)
	}
}

// collectDeadPattern makes a candidate of a regular expression for the whole Origin, if
// all that is known to match it is no origin that browsers send.
func (s *search) collectDeadPattern(t *exchange.Test, origin, pattern string) {
	texts := typical(pattern)
	if len(texts) == 0 || !s.looksAtWhole(t, origin) || slices.ContainsFunc(texts, isSent) {
		return
	}
	s.addPattern(candidate{origin: texts[0], kind: Never, text: pattern, pattern: true})
}

// typical returns the texts that match a regular expression and are known to be meant
// for origins; none unless all are, but for those in which a dot that may be any
// character makes an empty label.
func typical(pattern string) (list []string) {
	for _, text := range witness.Matches(pattern) {
		switch {
		case isSent(text) || len(meant(text)) > 0:
			list = append(list, text)
		case !strings.Contains(text, "..") && !strings.Contains(text, "/."):
			return nil
		}
	}
	return list
}

// isSent reports whether browsers send a text as the Origin.
func isSent(text string) bool {
	_, err := cors.ParseOrigin(text)
	return err == nil
}

// isDead reports whether what no browser sends lets nobody in: the origins that may be
// meant by it do not pass either.
func (s *search) isDead(c candidate) bool {
	texts := []string{c.origin}
	if c.pattern {
		texts = typical(c.text)
	}
	for _, text := range texts {
		for _, origin := range meant(text) {
			if r := s.replay(origin); !r.Complete || len(r.Passing) > 0 {
				return false
			}
		}
	}
	return len(texts) > 0
}

// unsent returns what an Origin would be in which a text is found that is in no origin:
// a host with a slash after it, or a scheme of WebSockets; "" if the text may be in one.
func unsent(text string) string {
	switch {
	case strings.HasPrefix(text, "."):
		text = "https://www" + text
	case !strings.Contains(text, "://"):
		text = "https://" + text
	}
	scheme, rest, _ := strings.Cut(text, "://")
	host, _, slash := strings.Cut(rest, "/")
	if host == "" || strings.HasSuffix(host, ":") || !slash && !cors.IsSocket(scheme) {
		return ""
	}
	return text
}

// wildcards are what stands for any text in what people write.
const wildcards = "*?."

// meant returns the origins that may be meant by a text which is none, or by the texts
// in it.
func meant(text string) (origins []string) {
	for _, entry := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(", ;|\t\r\n", r) }) {
		if strings.Trim(entry, wildcards) == "" {
			return nil // a word of the program's own
		}
		scheme, rest := cutScheme(entry)
		for _, scheme := range schemesOf(strings.ToLower(scheme)) {
			if o := scheme + "://" + hostMeant(scheme, strings.ToLower(rest)); isSent(o) {
				origins = append(origins, o)
			}
		}
	}
	return origins
}

// misspeltScheme is one without its colon, or without a slash.
var misspeltScheme = regexp.MustCompile(`^(?i)(https?|wss?)(?::/?|//?)(\w.*)$`)

// cutScheme cuts a text after the scheme, which is "" if it has none.
func cutScheme(text string) (scheme, rest string) {
	if scheme, rest, found := strings.Cut(text, "://"); found {
		return scheme, rest
	}
	if m := misspeltScheme.FindStringSubmatch(text); m != nil {
		return m[1], m[2]
	}
	return "", strings.TrimLeft(text, "/")
}

// schemesOf returns the schemes that may be meant by one.
func schemesOf(scheme string) []string {
	if strings.Trim(scheme, wildcards) == "" || strings.ContainsAny(scheme, wildcards) || cors.IsSocket(scheme) {
		return []string{"https", "http"}
	}
	return []string{scheme}
}

// hostMeant returns the host and port that may be meant by what follows a scheme, of
// which nothing is left but in a URL of the web.
func hostMeant(scheme, rest string) string {
	if rest == "" && strings.HasPrefix(scheme, "http") {
		rest = "www.example.com"
	}
	if end := strings.IndexAny(rest, "/?#"); end >= 0 {
		rest = rest[:end]
	}
	rest = strings.ReplaceAll(strings.TrimSuffix(rest, ":"), ":*", ":3000")
	rest = strings.TrimSuffix(rest, map[string]string{"https": ":443", "http": ":80"}[scheme])
	return inASCII(strings.ReplaceAll(rest, "*", "www"))
}

// inASCII returns a host with a label as Punycode writes such in the place of each that is
// internationalized: which one it is does not matter to a check that looks for the other.
func inASCII(host string) string {
	labels := strings.Split(host, ".")
	for i, label := range labels {
		if strings.ContainsFunc(label, func(r rune) bool { return r >= utf8.RuneSelf }) {
			labels[i] = "xn--label"
		}
	}
	return strings.Join(labels, ".")
}

// deadPlace returns where the text or the regular expression of a candidate is written
// that a test searches the whole Origin for; nil if that is not known. The test itself
// may be one of a loop, in which others let somebody in.
func (s *search) deadPlace(t *exchange.Test, origin string, c candidate) ast.Expr {
	if !s.looksAtWhole(t, origin) || s.isExact(t.Expr) && !c.pattern {
		return nil
	}
	for v := range operands(t) {
		if v.From == nil || v.From.Expr == nil {
			continue
		}
		e := ast.Unparen(v.From.Expr)
		if call, ok := e.(*ast.CallExpr); ok && v.Kind == flow.Foreign && len(call.Args) == 1 {
			e = call.Args[0]
		}
		if is := s.Info.Types[e].Value; is != nil && is.Kind() == constant.String && constant.StringVal(is) == c.text {
			return e
		}
	}
	return nil
}
