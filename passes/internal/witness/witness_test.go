package witness

import (
	"regexp"
	"slices"
	"testing"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

func TestOrigins(t *testing.T) {
	for _, test := range []struct{ text, want string }{
		{"example.com", "https://evilexample.com"},
		{"example.com", "http://example.com.evil.example"},
		{".com", "https://evil.com"},
		{"https://example.com", "https://example.com.evil.example"},
		{"https://app.", "https://app.evil.example"},
		{"http://localhost", "http://localhost.evil.example"},
		{"192.168.", "http://192.168.evil.example"},
		{"https://*.example.com", "https://evilexample.com"},
		{"https://*", "https://evil.example"},
		{"https://", "https://evil.example"},
		{"api.example.com", "https://apixexample.com"},
		{"https://example.com:8080", "https://evilexample.com:8080"},
		{"https://*.shop.*", "https://evil.shop.evil.example"},
		{":3000", "https://evil.example:3000"},
		{"192.168.*:*", "http://192.168.evil.example:3000"},
		{"https://*:*", "https://evil.example:3000"},
		{"https://app.*:8443", "https://app.evil.example:8443"},
		{"https://*.shop.*:8443", "https://evil.shop.evil.example:8443"},
		{"//example.com", "https://example.com.evil.example"},
		{"example", "https://example.evil.example"},
		{"your_company.com", "https://your_company.com.evil.example"},
		{"shop.vercel.app", "https://evilshop.vercel.app"},
		{"https://*shop.netlify.app", "https://evilshop.netlify.app"},
	} {
		if got := slices.Concat(Origins(test.text), AtPort(test.text)); !slices.Contains(got, test.want) {
			t.Errorf("%q: %q, want %q among them", test.text, got, test.want)
		}
	}
}

// TestNoOrigins has texts that an origin may begin or end with without being
// somebody else's.
func TestNoOrigins(t *testing.T) {
	for _, test := range []struct{ text, unwanted string }{
		{"your_company.com", "https://evilyour_company.com"},
		{"chrome-extension://", "chrome-extension://evil.evil.example"},
		{"https://-.localhost", "https://-.localhost.evil.example"},
		{"http://localhost:", "http://localhost:.evil.example"},
		{".example.com", "https://evil.example.com"},
		{"app.example.com", "https://evilapp.example.com"},
		{".vercel.app", "https://evil.vercel.app"},
		{"example.com", "https://example.com"},
		{".shop.vercel.app", "https://www.shop.vercel.app"},
		{"https://*-team.vercel.app", "https://evil-team.vercel.app"},
		{"https://shop-*-team.vercel.app", "https://shop-evil-team.vercel.app"},
		{"https://*.example.com:8443", "https://evil.example.com:8443"},
		{"--shop.netlify.app", "https://evil--shop.netlify.app"},
		{"abc.onion", "https://evilabc.onion"},
		{".home.arpa", "https://evil.home.arpa"},
		{"example.edu", "https://evilexample.edu"},
		{"example.gov.au", "https://evilexample.gov.au"},
	} {
		if got := slices.Concat(Origins(test.text), AtPort(test.text)); slices.Contains(got, test.unwanted) {
			t.Errorf("%q: %q", test.text, got)
		}
	}
}

func TestIsPublic(t *testing.T) {
	for host, want := range map[string]bool{
		"example.com": true, "example.edu": true, "app.github.io": true, "203.0.113.7": true, "[2606:4700::1]": true,
		"localhost": false, "nas": false, "nas.local": false, "nas.home.arpa": false, "a.onion": false, "10.0.0.1": false,
		"172.31.0.1": false, "192.168.0.1": false, "100.127.0.1": false, "169.254.0.1": false, "127.0.0.1": false,
		"0.0.0.0": false, "224.0.0.1": false, "[::1]": false, "[fd00::1]": false, "[fe80::1]": false,
	} {
		if got := IsPublic(host); got != want {
			t.Errorf("%s: %t, want %t", host, got, want)
		}
	}
}

func TestLabels(t *testing.T) {
	for text, want := range map[string][]string{
		"our-shop": {"https://our-shop.example", "https://www.our-shop.example"},
		"de":       {"https://de.example", "https://www.de.example", "https://evil.de"},
		"shop.com": nil,
		"https://": nil,
		"-":        nil,
		"":         nil,
	} {
		if got := Labels(text); !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestTruncated(t *testing.T) {
	got := Truncated("https://app.example.com, https://b.example.org")
	if want := []string{"https://app.example.co"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestMatches(t *testing.T) {
	for _, pattern := range []string{
		`^https://.*\.example\.com$`,
		`^https?://(a|b)\.example.com`,
		`\Ahttps://[a-z0-9-]+\.example\.com(:\d{2,5})?\z`,
		`.*\.example\.com|localhost`,
	} {
		re := regexp.MustCompile(pattern)
		list := Matches(pattern)
		if len(list) == 0 {
			t.Errorf("%s: nothing", pattern)
		}
		for _, s := range list {
			if !re.MatchString(s) {
				t.Errorf("%s does not match %q", pattern, s)
			}
		}
	}
}

func TestMatchesInAnyCase(t *testing.T) {
	want := []string{"https://app.example.com"}
	if got := Matches(`(?i)^https://App\.example\.com$`); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

// FuzzOrigins checks that all that is made is sent by browsers, and is somebody
// else's.
func FuzzOrigins(f *testing.F) {
	f.Add("https://*.example.com")
	f.Add("example.com:80,b")
	f.Fuzz(func(t *testing.T, text string) {
		for _, o := range slices.Concat(Origins(text), AtPort(text), Truncated(text), Labels(text)) {
			if _, err := cors.ParseOrigin(o); err != nil || o == text {
				t.Errorf("%q: %q: %v", text, o, err)
			}
		}
	})
}

// FuzzMatches checks that a regular expression matches what is said to match it,
// where it has nothing but literals, classes, groups and repetitions.
func FuzzMatches(f *testing.F) {
	f.Add(`^https://.*\.example\.com$`)
	f.Add(`(a|b)c?[0-9]{2,3}.+`)
	f.Fuzz(func(t *testing.T, pattern string) {
		re, err := regexp.Compile(pattern)
		if err != nil || regexp.MustCompile(`\\[bBpP]|[$^]|\\[AzZ]|\(\?|[^ -~]`).MatchString(pattern) {
			return // what an assertion or a flag says is not looked at
		}
		for _, s := range Matches(pattern) {
			if !re.MatchString(s) {
				t.Errorf("%q does not match %q", pattern, s)
			}
		}
	})
}
