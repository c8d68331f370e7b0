package routing

import "testing"

func TestFolderOf(t *testing.T) {
	for path, want := range map[string]string{
		"/":                     "",
		"/logout":               "",
		"/logout/":              "",
		"/logout/*":             "",
		"/logout/*rest":         "",
		"/logout/{rest...}":     "",
		"/{lang}/logout":        "/{lang}",
		"/:lang?/logout":        "",
		"/api/logout":           "/api",
		"/api/logout/":          "/api",
		"/api/auth/logout/:id":  "/api/auth/logout",
		"/api/auth/logout/{id}": "/api/auth/logout",
		"/api/auth/*":           "/api",
		"/api/*/logout":         "/api/*",
	} {
		if got := folderOf(path); got != want {
			t.Errorf("folderOf(%q) = %q, want %q", path, got, want)
		}
	}
}
