package setcookie

import (
	"io"
	"log"
	"net/http"
	"strings"
	"testing"
)

var domainTests = []struct {
	domain string
	kind   DomainKind
	repair string
}{
	{"", DomainFine, ""},
	{"example.com", DomainFine, ""},
	{".example.com", DomainFine, ""},
	{"WWW.Example.COM", DomainFine, ""},
	{"example.com.", DomainFine, ""},
	{"localhost", DomainFine, ""},
	{"intranet", DomainFine, ""},
	{"127.0.0.1", DomainFine, ""},
	{"xn--bcher-kva.example", DomainFine, ""},

	{"https://app.example.com", DomainScheme, "app.example.com"},
	{"https://app.example.com:8443", DomainScheme, "app.example.com"},
	{"http://example.com/path", DomainScheme, "example.com"},
	{"https://*.example.com", DomainScheme, "example.com"},
	{"http://localhost:3000", DomainScheme, "localhost"},
	{"https://", DomainScheme, ""},
	{"https://user@example.com", DomainScheme, ""},
	{"https://co.uk", DomainScheme, ""},

	{"example.com:8080", DomainPort, "example.com"},
	{".example.com:8080", DomainPort, ".example.com"},
	{"localhost:8080", DomainPort, "localhost"},
	{"127.0.0.1:8080", DomainPort, "127.0.0.1"},

	{"*.example.com", DomainWildcard, "example.com"},
	{"*.example.com:8080", DomainWildcard, "example.com"},
	{"*", DomainWildcard, ""},
	{"*example.com", DomainWildcard, ""},
	{"api.*.example.com", DomainWildcard, ""},
	{"*.com", DomainWildcard, ""},

	{"my_app.example.com", DomainUnderscore, ""},
	{"bücher.example", DomainOther, ""},
	{"example.com/", DomainOther, "example.com"},
	{" example.com ", DomainOther, "example.com"},
	{"example.com:http", DomainOther, ""},
	{"example..com", DomainOther, ""},
	{"..example.com", DomainOther, ""},
	{"-example.com", DomainOther, ""},
	{".", DomainOther, ""},
	{"12345", DomainOther, ""},
	{"::1", DomainOther, ""},
	{"[::1]:8080", DomainOther, ""},
	{"a.example, b.example", DomainOther, ""},
	{strings.Repeat("a", 64) + ".example", DomainOther, ""},

	{"com", DomainPublicSuffix, ""},
	{".com", DomainPublicSuffix, ""},
	{"co.uk", DomainPublicSuffix, ""},
	{"CO.UK", DomainPublicSuffix, ""},
	{"github.io", DomainFine, ""}, // of a company
	{"foo.ck", DomainPublicSuffix, ""},
	{"www.ck", DomainFine, ""}, // an exception of the list
	{"com.", DomainFine, ""},
}

func TestCheckDomain(t *testing.T) {
	for _, test := range domainTests {
		kind, repair := CheckDomain(test.domain)
		if kind != test.kind || repair != test.repair {
			t.Errorf("%q: got %d, %q, want %d, %q", test.domain, kind, repair, test.kind, test.repair)
		}
	}
}

// FuzzCheckDomain compares with what net/http sends, and checks that a repair
// is fine and belongs to a domain that is not.
func FuzzCheckDomain(f *testing.F) {
	log.SetOutput(io.Discard) // net/http writes a line for each domain it leaves out
	for _, test := range domainTests {
		f.Add(test.domain)
	}
	f.Fuzz(func(t *testing.T, domain string) {
		kind, repair := CheckDomain(domain)
		sent := Parse((&http.Cookie{Name: "sid", Domain: domain}).String()).Domain
		dropped := domain != "" && !sent.Present
		if left := kind != DomainFine && kind != DomainPublicSuffix; left != dropped {
			t.Errorf("%q: got %d, but net/http sends %+v", domain, kind, sent)
		}
		if repair == "" {
			return
		}
		if !dropped || !strings.Contains(domain, repair) {
			t.Errorf("%q: got the repair %q", domain, repair)
		}
		if kind, _ := CheckDomain(repair); kind != DomainFine {
			t.Errorf("%q: the repair %q is no better: %d", domain, repair, kind)
		}
	})
}

func TestIsHost(t *testing.T) {
	for domain, want := range map[string]bool{
		"":             false,
		"localhost":    true,
		".localhost":   true,
		"intranet":     true,
		"127.0.0.1":    true,
		"example.com":  false,
		".example.com": false,
	} {
		if got := IsHost(domain); got != want {
			t.Errorf("IsHost(%q) = %v, want %v", domain, got, want)
		}
	}
}
