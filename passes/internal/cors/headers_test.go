package cors

import "testing"

func TestCanonicalNames(t *testing.T) {
	for _, name := range []string{
		AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, ExposeHeaders, MaxAge,
		RequestMethod, RequestHeaders, Origin, Referer, Cookie, Vary, CacheControl, SetCookie, ResourcePolicy,
		AllowPrivateNetwork, RequestPrivateNetwork,
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

func TestHeadersOfTheProtocol(t *testing.T) {
	for _, test := range []struct {
		name              string
		response, request bool
	}{
		{AllowOrigin, true, false},
		{AllowCredentials, true, false},
		{AllowMethods, true, false},
		{AllowHeaders, true, false},
		{AllowPrivateNetwork, true, false},
		{ExposeHeaders, true, false},
		{MaxAge, true, false},
		{"access-control-max-age", true, false},
		{Origin, false, true},
		{RequestMethod, false, true},
		{RequestHeaders, false, true},
		{RequestPrivateNetwork, false, true},
		{"origin", false, true},
		{Vary, false, false},
		{Cookie, false, false},
		{ResourcePolicy, false, false},
		{"Timing-Allow-Origin", false, false},
		{"Access-Control-Allow-Origins", false, false},
		{"", false, false},
	} {
		if got := IsResponseHeader(test.name); got != test.response {
			t.Errorf("IsResponseHeader(%q) = %t", test.name, got)
		}
		if got := IsRequestHeader(test.name); got != test.request {
			t.Errorf("IsRequestHeader(%q) = %t", test.name, got)
		}
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

func TestDeniesCredentials(t *testing.T) {
	for value, want := range map[string]bool{
		"false": true, " False ": true, "FALSE": true, "0": true, "no": true, "off": true, "": true,
		"true": false, "True": false, "1": false, "yes": false, "true, true": false, "false, true": false, "*": false,
	} {
		if got := DeniesCredentials(value); got != want {
			t.Errorf("DeniesCredentials(%q) = %t", value, got)
		}
	}
}

func TestMaxAge(t *testing.T) {
	for _, test := range []struct {
		value  string
		valid  bool
		repair string // empty if there is none
	}{
		{"600", true, ""},
		{" 600\t", true, ""},
		{"31536000", true, ""},
		{"0", true, "0"},
		{"-1", true, ""},
		{"10m", false, "600"},
		{" 1h ", false, "3600"},
		{"3600s", false, "3600"},
		{"1h30m", false, "5400"},
		{"0s", false, "0"},
		{"1500ms", false, ""},
		{"-10m", false, ""},
		{"1d", false, ""},
		{"600.0", false, ""},
		{"+600", false, ""},
		{`"600"`, false, ""},
		{"600, 600", false, ""},
		{"-", false, ""},
		{"", false, ""},
	} {
		if got := IsMaxAge(test.value); got != test.valid {
			t.Errorf("IsMaxAge(%q) = %t", test.value, got)
		}
		if got, ok := RepairMaxAge(test.value); got != test.repair || ok != (test.repair != "") {
			t.Errorf("RepairMaxAge(%q) = %q, %t, want %q", test.value, got, ok, test.repair)
		}
	}
}

func TestResourcePolicy(t *testing.T) {
	for _, test := range []struct {
		value         string
		valid, repair bool
		repaired      string
	}{
		{"same-origin", true, true, "same-origin"},
		{" same-site ", true, true, "same-site"},
		{"cross-origin", true, true, "cross-origin"},
		{"Same-Origin", false, true, "same-origin"},
		{"SAME_SITE", false, true, "same-site"},
		{"cross_origin", false, true, "cross-origin"},
		{"sameorigin", false, false, ""},
		{"cross-site", false, false, ""},
		{"same-origin, same-site", false, false, ""},
		{`"same-origin"`, false, false, ""},
		{"*", false, false, ""},
		{"", false, false, ""},
	} {
		if got := IsResourcePolicy(test.value); got != test.valid {
			t.Errorf("IsResourcePolicy(%q) = %t", test.value, got)
		}
		if got, ok := RepairResourcePolicy(test.value); ok != test.repair || ok && got != test.repaired {
			t.Errorf("RepairResourcePolicy(%q) = %q, %t, want %q, %t", test.value, got, ok, test.repaired, test.repair)
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

func TestPreflightLacks(t *testing.T) {
	for _, name := range []string{"X-API-Key", "x-csrf-token", "content-type"} {
		if !PreflightLacks(name) {
			t.Errorf("PreflightLacks(%q) = false", name)
		}
	}
	for _, name := range []string{"", "*", "Origin", "Cookie", "authorization", "User-Agent", "Access-Control-Request-Method"} {
		if PreflightLacks(name) {
			t.Errorf("PreflightLacks(%q) = true", name)
		}
	}
}

func TestIsBrowsers(t *testing.T) {
	for _, name := range []string{"cookie", "Origin", "Sec-WebSocket-Key", "sec-fetch-site", "Accept-Language", "If-None-Match", "User-Agent", "X-Forwarded-For"} {
		if !IsBrowsers(name) {
			t.Errorf("IsBrowsers(%q) = false", name)
		}
	}
	for _, name := range []string{"X-Api-Key", "Authorization", "X-Requested-With", "Api-Secret", "Acc"} {
		if IsBrowsers(name) {
			t.Errorf("IsBrowsers(%q) = true", name)
		}
	}
}
