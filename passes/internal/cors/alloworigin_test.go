package cors

import "testing"

var allowOriginTests = []struct {
	value   string
	problem OriginProblem
	repair  string // empty if there is none
}{
	{"*", OriginFine, ""},
	{" * ", OriginFine, ""},
	{"null", OriginFine, ""},
	{"https://example.com", OriginFine, "https://example.com"},
	{" https://example.com\t", OriginFine, "https://example.com"},
	{"https://example.com\n", OriginFine, "https://example.com"},
	{"http://localhost:3000", OriginFine, "http://localhost:3000"},
	{"http://[::1]:8080", OriginFine, "http://[::1]:8080"},
	{"capacitor://localhost", OriginFine, "capacitor://localhost"},

	{"", OriginEmpty, ""},
	{" ", OriginEmpty, ""},

	{"https://a.example, https://b.example", OriginList, ""},
	{"https://a.example,https://b.example", OriginList, ""},
	{"https://a.example https://b.example", OriginList, ""},
	{"https://a.example\nhttps://b.example", OriginList, ""},
	{"https://a.example;https://b.example", OriginList, ""},
	{"https://a.example|https://b.example", OriginList, ""},
	{"https://a.example/, https://b.example/", OriginList, ""},
	{"*, https://a.example", OriginList, ""},
	{"https://example.com,", OriginList, "https://example.com"},
	{",", OriginList, ""},

	{`"https://example.com"`, OriginQuoted, "https://example.com"},
	{"'https://example.com/'", OriginQuoted, "https://example.com"},
	{`"*"`, OriginQuoted, ""},
	{`"null"`, OriginQuoted, ""},
	{`["https://example.com"]`, OriginQuoted, ""},

	{"https://*.example.com", OriginPattern, ""},
	{"*.example.com", OriginPattern, ""},
	{"*://example.com", OriginPattern, ""},
	{"http://localhost:*", OriginPattern, ""},
	{"https://*", OriginPattern, ""},
	{"**", OriginPattern, ""},

	{"example.com", OriginNoScheme, "https://example.com"},
	{"wss://example.com", OriginSocket, ""},
	{"//example.com", OriginNoScheme, "https://example.com"},
	{"WWW.Example.com/", OriginNoScheme, "https://www.example.com"},
	{"example.com:443", OriginNoScheme, "https://example.com"},
	{"example.com:8080", OriginNoScheme, ""},
	{".example.com", OriginNoScheme, ""},
	{"localhost:3000", OriginNoScheme, ""},
	{"127.0.0.1", OriginNoScheme, ""},
	{"[::1]", OriginNoScheme, ""},
	{"://example.com", OriginNoScheme, "https://example.com"},
	{"https:/example.com", OriginNoScheme, ""},
	{"https:example.com", OriginNoScheme, ""},
	{"NULL", OriginNoScheme, ""},
	{"true", OriginNoScheme, ""},
	{"{{.Origin}}", OriginNoScheme, ""},

	{"https://example.com/", OriginPath, "https://example.com"},
	{"https://example.com/*", OriginPath, "https://example.com"},
	{"https://Example.com:443/App?q#f", OriginPath, "https://example.com"},
	{"http://localhost:3000/", OriginPath, "http://localhost:3000"},
	{"https://bücher.example/", OriginPath, ""},

	{"https://bücher.example", OriginNotASCII, ""},
	{"https://BÜCHER.example", OriginNotASCII, ""},

	{"https://Example.com", OriginUpperCase, "https://example.com"},
	{"HTTPS://example.com", OriginUpperCase, "https://example.com"},
	{"HTTPS://example.com:443", OriginUpperCase, "https://example.com"},
	{"http://[::FFFF]", OriginUpperCase, "http://[::ffff]"},

	{"https://example.com:443", OriginDefaultPort, "https://example.com"},
	{"http://example.com:80", OriginDefaultPort, "http://example.com"},
	{"http://[::1]:80", OriginDefaultPort, "http://[::1]"},

	{"https://", OriginMalformed, ""},
	{"file:///index.html", OriginMalformed, ""},
	{"https://user@example.com", OriginMalformed, ""},
	{"https://a..example", OriginMalformed, ""},
	{"https://example.com:", OriginMalformed, ""},
	{"https://example.com:080", OriginMalformed, ""},
	{"https://127.1", OriginMalformed, ""},
	{"http://[::0001]", OriginMalformed, ""},
	{"http://::1", OriginMalformed, ""},
	{"https://%s", OriginMalformed, ""},
}

func TestCheckAllowOrigin(t *testing.T) {
	for _, test := range allowOriginTests {
		if got := CheckAllowOrigin(test.value); got != test.problem {
			t.Errorf("CheckAllowOrigin(%q) = %s, want %s", test.value, got, test.problem)
		}
	}
}

func TestDeniesOrigin(t *testing.T) {
	for value, want := range map[string]bool{
		"": true, "none": true, " None ": true, "false": true, "-": true,
		"null": false, "*": false, "https://none.example": false, "none.example": false, "localhost": false,
	} {
		if got := DeniesOrigin(value); got != want {
			t.Errorf("DeniesOrigin(%q) = %t", value, got)
		}
	}
}

func TestRepairOrigin(t *testing.T) {
	for _, test := range allowOriginTests {
		if got, ok := RepairOrigin(test.value); got != test.repair || ok != (test.repair != "") {
			t.Errorf("RepairOrigin(%q) = %q, %t, want %q", test.value, got, ok, test.repair)
		}
	}
}

func TestOriginProblemString(t *testing.T) {
	for p := OriginFine; p <= OriginMalformed; p++ {
		if p.String() == "" {
			t.Errorf("problem %d has no name", p)
		}
	}
}

// FuzzCheckAllowOrigin checks that a value is fine if and only if it is an
// origin or one of the two words, and that what is repaired needs no repair.
func FuzzCheckAllowOrigin(f *testing.F) {
	for _, test := range allowOriginTests {
		f.Add(test.value)
	}
	for _, test := range notOrigins {
		f.Add(test.s)
	}
	f.Fuzz(func(t *testing.T, value string) {
		_, err := ParseOrigin(trimOWS(value))
		valid := err == nil || IsWildcard(value) || trimOWS(value) == Null
		if problem := CheckAllowOrigin(value); (problem == OriginFine) != valid {
			t.Errorf("CheckAllowOrigin(%q) = %s, but ParseOrigin says %v", value, problem, err)
		}
		origin, ok := RepairOrigin(value)
		if err == nil && origin != trimOWS(value) {
			t.Errorf("RepairOrigin(%q) = %q", value, origin)
		}
		if !ok {
			return
		}
		if _, err := ParseOrigin(origin); err != nil {
			t.Errorf("RepairOrigin(%q) = %q: %v", value, origin, err)
		}
	})
}
