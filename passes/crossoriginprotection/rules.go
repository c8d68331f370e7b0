package crossoriginprotection

import (
	"go/token"
	"net/url"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// refusal returns why AddTrustedOrigin returns an error for a text, "" if it
// takes it.
func refusal(text string) string {
	u, err := url.Parse(text)
	switch {
	case err != nil:
		return "it is no URL"
	case u.Scheme == "":
		return "it has no scheme"
	case u.Host == "":
		return "it has no host"
	case u.Path != "" || u.RawQuery != "" || u.Fragment != "":
		return "there is something after the host"
	}
	return ""
}

// isUnsettled reports whether releases of Go differ in whether net/url takes the
// host of a text: they do about colons and brackets.
func isUnsettled(text string) bool {
	_, host, _ := strings.Cut(text, "://")
	if end := strings.IndexAny(host, "/?#"); end >= 0 {
		host = host[:end]
	}
	return strings.ContainsAny(host, "[]") || strings.Count(host, ":") > 1
}

// isSent reports whether browsers send a text as Origin.
func isSent(text string) bool {
	_, err := cors.ParseOrigin(text)
	return err == nil
}

// A scope is what a pattern of http.ServeMux that matches all paths matches:
// requests of a method, or of all if that is empty, to a host, or to all.
type scope struct{ method, host string }

// scopeOf returns the scope of a pattern. It fails if some path does not match,
// or if the pattern is none.
func scopeOf(pattern string) (s scope, ok bool) {
	rest := pattern
	if blank := strings.IndexAny(pattern, " \t"); blank >= 0 {
		s.method, rest = pattern[:blank], strings.TrimLeft(pattern[blank:], " \t")
	}
	slash := strings.IndexByte(rest, '/')
	if slash < 0 || !isMethod(s.method) {
		return scope{}, false
	}
	s.host = rest[:slash]
	if strings.Contains(s.host, "{") {
		return scope{}, false
	}
	return s, matchesAll(rest[slash:])
}

// matchesAll reports whether the path of a pattern matches all paths.
func matchesAll(path string) bool {
	name, open := strings.CutPrefix(path, "/{")
	name, rest := strings.CutSuffix(name, "...}")
	return path == "/" || open && rest && (token.IsIdentifier(name) || token.IsKeyword(name))
}

// isMethod reports whether http.ServeMux takes a method in a pattern.
func isMethod(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r <= ' ' || r >= 0x7f || strings.ContainsRune("()<>@,;:\\\"/[]?={}", r)
	})
}

// isProtected reports whether requests of a method are refused at all, and
// whether pages can make them.
func isProtected(method string) bool {
	switch method {
	case "GET", "HEAD", "OPTIONS", "CONNECT", "TRACE":
		return false
	}
	return true
}
