package cors

import "testing"

func TestCanonicalNames(t *testing.T) {
	for _, name := range []string{
		AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, ExposeHeaders, MaxAge,
		RequestMethod, RequestHeaders, Origin, Referer, Vary, CacheControl, SetCookie,
	} {
		if got := CanonicalName(name); got != name {
			t.Errorf("CanonicalName(%q) = %q", name, got)
		}
	}
	if got := CanonicalName("access-control-allow-origin"); got != AllowOrigin {
		t.Errorf("lower case: got %q", got)
	}
	if got := CanonicalName("Access-Control-Allow-Origin:"); got == AllowOrigin {
		t.Errorf("a colon is part of no name, got %q", got)
	}
}

func TestIsWildcard(t *testing.T) {
	for value, want := range map[string]bool{
		"*": true, " *\t": true,
		"": false, "**": false, "https://*.example.com": false, "*, *": false,
	} {
		if got := IsWildcard(value); got != want {
			t.Errorf("IsWildcard(%q) = %t", value, got)
		}
	}
}

func TestAllowsCredentials(t *testing.T) {
	for value, want := range map[string]bool{
		"true": true, " true ": true, "\ttrue": true,
		"True": false, "TRUE": false, "1": false, "yes": false, "": false, "true, true": false, "false": false,
	} {
		if got := AllowsCredentials(value); got != want {
			t.Errorf("AllowsCredentials(%q) = %t", value, got)
		}
	}
}

func TestNoStore(t *testing.T) {
	for value, want := range map[string]bool{
		"no-store": true, "No-Store": true, "no-cache, no-store, must-revalidate": true, "private,no-store": true, `no-store="x"`: true,
		"no-cache": false, "": false, "no-storey": false, "max-age=0": false, `private="a, no-store"`: false, "no store": false,
	} {
		if got := NoStore(value); got != want {
			t.Errorf("NoStore(%q) = %t", value, got)
		}
	}
}
