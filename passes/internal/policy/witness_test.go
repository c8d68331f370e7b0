package policy

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/record"
)

func policyOf(match func(entry, origin string, on framework.Switches) (string, bool)) *Policy {
	return &Policy{Record: new(record.Record), Rules: &framework.Rules{Match: match}, Listed: true}
}

func anyCase(pattern string) (p *Policy, e *Entry) {
	// The rules of rs/cors, the most common ones.
	p = policyOf(framework.OneStar)
	return p, &Entry{Text: pattern, Known: true}
}

func TestWitness(t *testing.T) {
	for _, test := range []struct {
		entry, want string
		anyone      bool
	}{
		{"https://*", "https://evil.example", true},
		{"http://*", "http://evil.example", true},
		{"h*", "https://evil.example", true},
		{"*.com", "https://evil.com", false},
		{"https://*.com", "https://evil.com", false},
		{"https://*.co.uk", "https://evil.co.uk", false},
		{"https://*.vercel.app", "https://evil.vercel.app", false},
		{"https://*example.com", "https://evilexample.com", false},
		{"*example.com", "https://evilexample.com", false},
		{"https://example.com*", "https://example.com.evil.example", false},
		{"http://localhost*", "http://localhost.evil.example", false},
		{"https://app-*.vercel.app", "https://app-evil.vercel.app", false},
		{"http://192.168.0.*", "http://192.168.0.evil.example", false},
		{"https://*.*.com", "", false}, // the second * is a letter here
		{"https://app.*", "https://app.evil.example", false},
		{"https://*:*", "", false}, // the second * is a letter here
		{"https://*:3000", "https://evil.example:3000", false},
		{"http://192.168.*:3000", "http://192.168.evil.example:3000", false},
		{"https://*.vercel.app:8443", "https://evil.vercel.app:8443", false},

		{"https://*.example.com", "", false},
		{"*.example.com", "", false},
		{"https://*.example.com:8443", "", false},
		{"https://*.app.vercel.app", "", false},
		{"http://localhost:*", "", false},
		{"https://app-*.example.com", "", false},
		{"https://example.com:*", "", false},
		{"https://app.example.com", "", false},
		{"https://evil.example", "", false},
	} {
		p, e := anyCase(test.entry)
		if got, anyone := p.Witness(e); got != test.want || anyone != test.anyone {
			t.Errorf("%s: %q, %t, want %q, %t", test.entry, got, anyone, test.want, test.anyone)
		}
	}
}

func TestSpelling(t *testing.T) {
	for _, test := range []struct {
		entry, want string
		dead        bool
	}{
		{"https://app.example.com/", "https://app.example.com", true},
		{"https://app.example.com/path", "https://app.example.com", true},
		{"https://app.example.com:443", "https://app.example.com", true},
		{"app.example.com", "", true},
		{"https://*.*.example.com", "", true},
		{"wss://app.example.com", "", true},

		{"https://app.example.com", "", false},
		{"HTTPS://App.example.com", "", false}, // case does not matter here
		{"https://*.example.com", "", false},
		{"*.example.com", "", false},
		{"*example.com", "", false},
		{"http://localhost:*", "", false},
		{"http://localhost:3000", "", false},
		{"capacitor://localhost", "", false},
		{"chrome-extension://abcdef", "", false},
		{"null", "", false},
		{"*", "", false},
		{"", "", false},
	} {
		p, e := anyCase(test.entry)
		if got, dead := p.Spelling(e); got != test.want || dead != test.dead {
			t.Errorf("%s: %q, %t, want %q, %t", test.entry, got, dead, test.want, test.dead)
		}
	}
}

func TestInsecure(t *testing.T) {
	for entry, want := range map[string]string{
		"http://app.example.com":   "http://app.example.com",
		"http://*.example.com":     "http://a.example.com",
		"http://nas.home.arpa":     "",
		"http://100.64.0.1":        "",
		"https://app.example.com":  "",
		"http://localhost:3000":    "",
		"http://127.0.0.1:3000":    "",
		"http://192.168.1.5":       "",
		"http://frontend:8080":     "",
		"http://app.localhost":     "",
		"http://203.0.113.9":       "http://203.0.113.9",
		"http://app.example.com/":  "",
		"http://app.internal:8080": "",
	} {
		p, e := anyCase(entry)
		if got, _ := p.Insecure(e); got != want {
			t.Errorf("%s: %q, want %q", entry, got, want)
		}
	}
}
