package exchange

import (
	"strings"
	"testing"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// A replay stands for that with another Origin if all that the function computes of
// the one comes of the other, but for texts and numbers that nothing depends on.
func TestStandsFor(t *testing.T) {
	const other = "https://evil.example"
	for _, test := range []struct {
		name, decls, body string
		want              bool
	}{
		{"not read", "", `w.Header().Set(allowOrigin, "*")`, true},
		{"no check", "", `ECHO`, true},
		{"another text", "", `if origin == "https://a.example" { ECHO }`, true},
		{"this text", "", `if origin == "https://evil.example" { ECHO }`, false},
		{"one of several", "", `switch origin { case "https://a.example", "https://evil.example": ECHO }`, false},
		{"none of several", "", `switch origin { case "https://a.example", "https://b.example": ECHO }`, true},
		{"a key", `var allow = map[string]bool{"https://evil.example": true}`, `if allow[origin] { ECHO }`, false},
		{"no key", `var allow = map[string]bool{"https://a.example": true}`, `if allow[origin] { ECHO }`, true},
		{"a key that is stored", "", `seen := map[string]bool{"": true}; seen[origin] = true; if seen[origin] { ECHO }`, false},
		{"an entry", `var allow = []string{"https://evil.example"}`, `if slices.Contains(allow, origin) { ECHO }`, false},
		{"no entry", `var allow = []string{"https://a.example"}`, `if slices.Contains(allow, origin) { ECHO }`, true},
		{"the end", "", `if strings.HasSuffix(origin, ".invalid") { ECHO }`, false},
		{"another end", "", `if strings.HasSuffix(origin, ".com") { ECHO }`, true},
		{"a host", "", `u, _ := url.Parse(origin); if u.Host == "evil.example" { ECHO }`, false},
		{"another host", "", `u, _ := url.Parse(origin); if u.Host == "a.example" { ECHO }`, true},
		{"a length in bounds", "", `if len(origin) < 200 { ECHO }`, true},
		{"a length between", "", `if len(origin) < 25 { ECHO }`, false},
		{"a length that something is computed of", "", `if n := len(origin) - 20; n > 0 { ECHO }`, false},
		{"a byte", "", `if origin[8] == 'e' { ECHO }`, false},
		{"another byte", "", `if origin[0] == 'H' { ECHO }`, true},
		{"a part", "", `if origin[:9] == "https://e" { ECHO }`, false},
		{"another part", "", `if origin[:9] == "https://a" { ECHO }`, true},
		{"a part that is not there", "", `if origin[:22] == "https://a" { ECHO }`, false},
		{"labels", "", `if strings.Split(origin, ".")[1] == "com" { ECHO }`, true},
		{"labels from the end", "", `l := strings.Split(origin, "."); if l[len(l)-1] == "com" { ECHO }`, true},
		{"a label from the end", "", `l := strings.Split(origin, "."); if l[len(l)-1] == "example" { ECHO }`, false},
		{"the number of labels", "", `if len(strings.Split(origin[9:], ".")) == 2 { ECHO }`, true},
		{"a label", "", `if strings.Split(origin, ".")[1] == "example" { ECHO }`, false},
		{"joined", "", `if "*"+origin == "*https://evil.example" { ECHO }`, false},
		{"set over what the program has", "", `w.Header().Set(allowOrigin, "https://evil.example")`, false},
		{"code out of sight", "", `if ext.Allowed(origin) { ECHO }`, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.body = "origin := r.Header.Get(\"Origin\"); _ = origin; " + strings.ReplaceAll(test.body, "ECHO", echo)
			res := analyze(t, flowTest{decls: test.decls, body: test.body}.source())
			ask := func(origin string) *Replay {
				return res.Replay(res.Responses[0], &Request{Headers: map[string]string{cors.Origin: origin}})
			}
			r := ask(witness.Anybody[0])
			if got := r.StandsFor(other); got != test.want {
				t.Errorf("got %t, want %t", got, test.want)
			}
			for _, origin := range []string{cors.Null, "", "*", "https://evil.example/"} {
				if r.StandsFor(origin) && origin != r.Origin {
					t.Errorf("it stands for %q", origin)
				}
			}
			if a, b := ask(other), ask(other); !a.StandsFor(other) || a.Work != b.Work || test.want && a.Work != r.Work {
				t.Errorf("%d nodes for one origin, %d for the other", r.Work, a.Work)
			}
		})
	}
}

// A path that depends on what is not known of the request costs little, however many
// there are: nothing is concluded from it.
func TestUnsurePaths(t *testing.T) {
	work := func(settings int) int {
		body := "origin := r.Header.Get(\"Origin\"); if ext.Allowed(origin) { ECHO }\n" +
			strings.Repeat("if ext.Debug() { w.Header().Add(\"Vary\", ext.Text()) }\n", settings)
		res := analyze(t, flowTest{body: strings.ReplaceAll(body, "ECHO", echo)}.source())
		r := res.Replay(res.Responses[0], &Request{Headers: map[string]string{cors.Origin: witness.Anybody[0]}})
		if r.Complete || len(r.Passing) > 0 {
			t.Errorf("complete: %t, passing: %d", r.Complete, len(r.Passing))
		}
		return r.Work
	}
	if few, many := work(1), work(5); many > few+4*8 {
		t.Errorf("%d nodes with one setting, %d with 5", few, many)
	}
}
