package editors

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestNeovim has a real editor do what nvim.lua says, with both servers: the
// newest gopls and corsvet lsp.
func TestNeovim(t *testing.T) {
	nvim, err := exec.LookPath("nvim")
	if err != nil {
		t.Skip("Neovim is not installed")
	}
	const text = `package main

import "net/http"

func main() {
	http.HandleFunc("/login", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "session", SameSite: http.SameSiteNoneMode, Value: "é😀"})
	})
}
`
	for _, server := range servers {
		if strings.HasPrefix(server.name, "gopls") && server.name != servers[0].name {
			continue
		}
		t.Run(server.name, func(t *testing.T) {
			dir := t.TempDir()
			file := filepath.Join(dir, "main.go")
			for name, text := range map[string]string{file: text, filepath.Join(dir, "go.mod"): "module shop.test\n\ngo 1.25.0\n"} {
				if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			script, err := filepath.Abs("nvim.lua")
			if err != nil {
				t.Fatal(err)
			}
			ctx, cancel := context.WithTimeout(t.Context(), 3*patience)
			defer cancel()
			home := t.TempDir() // It has no settings, and gets a log.
			cmd := exec.CommandContext(ctx, nvim, "--headless", "--clean", "-n", "-c", "luafile "+script)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(),
				"XDG_CONFIG_HOME="+home, "XDG_STATE_HOME="+home, "XDG_DATA_HOME="+home, "XDG_CACHE_HOME="+os.Getenv("XDG_CACHE_HOME"),
				"COMMAND="+marshal(t, server.build(t)),
				"SETTINGS="+marshal(t, server.settings),
				"ANALYZER=samesitenone",
				"FIX=Set Secure: true",
			)
			if server.fixesAll {
				cmd.Env = append(cmd.Env, "ONSAVE="+documented(t, "BufWritePre"))
			}
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s\n%s", err, out, logs(home))
			}
			got, err := os.ReadFile(file)
			want := "// A comment.\n\n" + strings.Replace(text, "SameSite:", "Secure: true, SameSite:", 1)
			if err != nil || string(got) != want {
				t.Errorf("the file is\n%s, want\n%s (%v)", got, want, err)
			}
		})
	}
}

// documented returns a file with the example for Neovim in the documentation
// that has a word in it.
func documented(t *testing.T, word string) (file string) {
	t.Helper()
	page, err := os.ReadFile("../../docs/editors.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range strings.Split(string(page), "```lua\n")[1:] {
		if block, _, _ = strings.Cut(block, "```"); strings.Contains(block, word) {
			file = filepath.Join(t.TempDir(), "example.lua")
			if err := os.WriteFile(file, []byte(block), 0o666); err != nil {
				t.Fatal(err)
			}
			return file
		}
	}
	t.Fatalf("there is no example with %s", word)
	return ""
}

func marshal(t *testing.T, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// logs returns what Neovim has logged below dir.
func logs(dir string) string {
	var b strings.Builder
	files, _ := filepath.Glob(filepath.Join(dir, "nvim", "*.log"))
	for _, file := range files {
		text, _ := os.ReadFile(file)
		b.Write(text)
	}
	return b.String()
}
