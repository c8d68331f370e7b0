package lsp

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/internal/ignoring"
)

// The directive counts only once there is a reason in the place of the word.
func TestIgnore(t *testing.T) {
	const cookie = "package shop\n\nimport \"net/http\"\n\nvar session = http.Cookie{\n\tName:     \"session\",\n\tSameSite: http.SameSiteNoneMode,\n}\n\nfunc f(w http.ResponseWriter) { http.SetCookie(w, &session) }\n"
	file := filepath.Join(module(t, "-- a.go --\n"+good), "a.go")
	e := session(t, finding.Run)
	for _, text := range []string{bad, cookie} {
		e.open(file, text)
		found := e.diagnostics(file)
		if len(found) != 1 {
			t.Fatalf("the findings are %v, want one", sources(found))
		}
		actions := e.actions(file, found[0].Range, "quickfix")
		last := actions[len(actions)-1]
		if last.Title != ignoring.Title || last.IsPreferred {
			t.Fatalf("the last action is %+v", last)
		}
		ignored := apply(t, text, edits(last, file))
		e.change(file, ignored)
		if got := sources(e.diagnostics(file)); len(got) != 2 {
			t.Errorf("without a reason, the findings are %v, want two, in\n%s", got, ignored)
		}
		e.change(file, strings.Replace(ignored, " reason\n", " it is a demo\n", 1))
		if got := sources(e.diagnostics(file)); len(got) != 0 {
			t.Errorf("with a reason, the findings are %v, want none, in\n%s", got, ignored)
		}
		e.close(file)
	}
}
