package referee

import (
	"fmt"
	"path"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

// predicates are checks of an origin for a text, as programs write them and as they
// are.
var predicates = []struct {
	written string
	is      func(origin, text string) bool
}{
	{"strings.HasSuffix(origin, %s)", strings.HasSuffix},
	{"strings.HasPrefix(origin, %s)", strings.HasPrefix},
	{"strings.Contains(origin, %s)", strings.Contains},
	{"strings.Contains(%s, origin)", func(origin, text string) bool { return strings.Contains(text, origin) }},
	{"strings.EqualFold(origin, %s)", strings.EqualFold},
	{"strings.HasSuffix(strings.TrimPrefix(origin, \"https://\"), %s)", func(origin, text string) bool {
		return strings.HasSuffix(strings.TrimPrefix(origin, "https://"), text)
	}},
	{"match(path.Match(%s, origin))", func(origin, text string) bool {
		ok, err := path.Match(text, origin)
		return ok && err == nil
	}},
	{"match(regexp.MatchString(%s, origin))", func(origin, text string) bool {
		ok, err := regexp.MatchString(text, origin)
		return ok && err == nil
	}},
}

const checked = `package api

import (
	"net/http"
	%s
)

func match(ok bool, err error) bool { return ok && err == nil }

func Handler(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	if origin := r.Header.Get("Origin"); %s {
		w.Header().Set("Access-Control-Allow-Origin", origin)
		w.Header().Set("Access-Control-Allow-Credentials", "true")
	}
}
`

// FuzzWitness checks that an origin which a message names passes the check that the
// message is about, and that everybody passes one which is told to be none.
func FuzzWitness(f *testing.F) {
	for i, text := range []string{"example.com", "https://app.", "://app.example.com", "https://app.example.com,https://b.example.com", "https://App.example.com", ".example.com", "https://*.example.com", `^https://.*example\.com$`} {
		f.Add(text, uint8(i))
	}
	f.Add("", uint8(0))
	f.Add(`^https?://(a|b)\.example\.com`, uint8(7))
	c := newChecker(f)
	f.Fuzz(func(t *testing.T, text string, n uint8) {
		if !utf8.ValidString(text) || len(text) > 60 {
			return
		}
		check := predicates[int(n)%len(predicates)]
		written := fmt.Sprintf(check.written, fmt.Sprintf("%q", text))
		var paths []string
		for _, name := range []string{"path", "regexp", "strings"} {
			if strings.Contains(check.written, name+".") {
				paths = append(paths, fmt.Sprintf("%q", name))
			}
		}
		p, err := c.Check(fmt.Appendf(nil, checked, strings.Join(paths, "\n"), written))
		if err != nil {
			t.Fatal(err)
		}
		defer p.remove()
		findings, panics := p.report()
		if len(panics) > 0 {
			t.Fatal(panics)
		}
		for _, finding := range findings {
			switch {
			case finding.Analyzer == "originmatch" && finding.witness != "":
				if !check.is(finding.witness, text) || finding.setting != "" {
					t.Errorf("%s: %s", written, finding.Message)
				}
			case finding.Analyzer == "reflectedorigin":
				if !check.is(evil, text) || !check.is(plainEvil, text) {
					t.Errorf("%s: %s", written, finding.Message)
				}
			}
		}
	})
}
