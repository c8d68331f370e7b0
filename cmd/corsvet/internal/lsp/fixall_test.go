package lsp

import (
	"context"
	"path/filepath"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/internal/fixkind"
)

// three has three mistakes: the first fixes of two can be applied unseen, that
// of the last is a beginning.
const three = `package shop

import "net/http"

func one(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

func two(w http.ResponseWriter, r *http.Request) {
	http.SetCookie(w, &http.Cookie{Name: "a", SameSite: http.SameSiteNoneMode})
}

func three(w http.ResponseWriter, r *http.Request) {
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", r.Header.Get("Origin"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
`

func TestFixAll(t *testing.T) {
	file := filepath.Join(module(t, "-- a.go --\n"+good), "a.go")
	e := session(t, finding.Run)
	e.open(file, three)
	if got := e.diagnostics(file); len(got) != 3 {
		t.Fatalf("the findings are %v, want three", sources(got))
	}
	actions := e.actions(file, span{}, "source.fixAll")
	if len(actions) != 1 || actions[0].Kind != "source.fixAll.corsvet" {
		t.Fatalf("the actions are %+v", actions)
	}
	fixed := apply(t, three, edits(actions[0], file))
	if strings.Count(fixed, "Access-Control-Allow-Credentials") != 1 || !strings.Contains(fixed, "Secure: true") {
		t.Errorf("it gives\n%s", fixed)
	}
	e.change(file, fixed)
	if got := sources(e.diagnostics(file)); len(got) != 1 || got[0] != "reflectedorigin" {
		t.Errorf("it leaves %v, want what a person has to decide", got)
	}
	if actions := e.actions(file, span{}, "source.fixAll"); len(actions) > 0 {
		t.Errorf("once all is fixed, there is %+v", actions)
	}
}

// An editor asks before it saves, right after the text has changed: the answer
// is about the new text, and no other message waits for it.
func TestFixAllWaits(t *testing.T) {
	file := filepath.Join(module(t, "-- a.go --\n"+good), "a.go")
	begun, goOn := make(chan bool, 9), make(chan bool)
	e := session(t, func(ctx context.Context, config *finding.Config) (*finding.Result, error) {
		begun <- true
		<-goOn
		return finding.Run(ctx, config)
	})
	e.open(file, three)
	receive(t, begun, "analysis")
	answer := make(chan []codeAction, 1)
	go func() {
		var actions []codeAction
		e.try("textDocument/codeAction", codeActionParams{
			TextDocument: textDocumentIdentifier{fileURI(file)},
			Context:      codeActionContext{Only: []string{"source.fixAll"}},
		}, &actions)
		answer <- actions
	}()
	if actions := e.actions(file, span{End: position{Line: 1000}}); len(actions) > 0 {
		t.Errorf("before the text was looked at, there are %+v", actions)
	}
	goOn <- true
	if actions := receive(t, answer, "answer"); len(actions) != 1 {
		t.Errorf("the answer is %+v, want one action", actions)
	}
}

// An editor that is about to save does not wait forever, and not for a file that
// is not open.
func TestAwait(t *testing.T) {
	s := newServer(t.Context(), config{patience: 1})
	s.docs["a.go"] = &document{path: "a.go"}
	s.await("a.go")
	s.patience = patience
	s.await("b.go")
	s.stop()
	s.await("a.go")
}

// TestFixAllEdits has first fixes that cannot go together, or not at all.
func TestFixAllEdits(t *testing.T) {
	const text = "package p\n\nimport (\n\t\"fmt\"\n\t\"os\"\n\t\"example.com/go-x/v2\"\n)\n\nvar _, _, _ = fmt.A, fmt.B, os.C\n"
	at := func(s string) int { return strings.Index(text, s) }
	fix := func(complete bool, edits ...finding.Edit) *finding.Finding {
		message := "Do something"
		if complete {
			message = fixkind.Secure.Fix(nil).Message
		}
		return &finding.Finding{Fixes: []finding.Fix{{Message: message, Edits: edits}}}
	}
	replace := func(old, new string) finding.Edit {
		return finding.Edit{File: "a.go", Start: at(old), End: at(old) + len(old), New: new}
	}
	imports := finding.Edit{File: "a.go", Start: at("\t\"os\""), End: at("\t\"os\""), New: "\t\"new\"\n"}
	for _, test := range []struct {
		name     string
		findings []*finding.Finding
		want     string // replaces the end of the text, from fmt on
	}{
		{"none", nil, text},
		{"no fix", []*finding.Finding{{}}, text},
		{"one with a placeholder", []*finding.Finding{fix(false, replace("fmt.A", "1"))}, text},
		{"in another file", []*finding.Finding{fix(true, replace("fmt.A", "1"), finding.Edit{File: "b.go"})}, text},
		{"two", []*finding.Finding{fix(true, replace("fmt.B", "2")), fix(true, replace("os.C", "os.D"))},
			strings.NewReplacer("fmt.B", "2", "os.C", "os.D").Replace(text)},
		{"two that overlap", []*finding.Finding{fix(true, replace("fmt.A, fmt.B", "1, fmt.B")), fix(true, replace("fmt.B, os.C", "2, 3"))},
			strings.Replace(text, "fmt.A", "1", 1)},
		{"two that add one import", []*finding.Finding{fix(true, replace("fmt.A", "1"), imports), fix(true, replace("os.C", "os.D"), imports)},
			strings.NewReplacer("fmt.A", "1", "os.C", "os.D", "\t\"os\"\n", "\t\"new\"\n\t\"os\"\n").Replace(text)},
		{"two that leave an import unused", []*finding.Finding{fix(true, replace("fmt.A", "1")), fix(true, replace("fmt.B", "2"))},
			strings.NewReplacer("fmt.A", "1", "fmt.B", "2", "\t\"fmt\"\n", "").Replace(text)},
		{"all uses of two imports", []*finding.Finding{fix(true, replace("fmt.A, fmt.B, os.C", "1, 2, 3"))},
			strings.NewReplacer("fmt.A, fmt.B, os.C", "1, 2, 3", "\t\"fmt\"\n", "", "\t\"os\"\n", "").Replace(text)},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := text
			edits := fixAll("a.go", text, test.findings)
			for i := len(edits) - 1; i >= 0; i-- {
				if i > 0 && edits[i].Start < edits[i-1].Start {
					t.Errorf("the edits are in no order: %+v", edits)
				}
			}
			for i := len(edits) - 1; i >= 0; i-- {
				got = got[:edits[i].Start] + edits[i].New + got[edits[i].End:]
			}
			if got != test.want {
				t.Errorf("got\n%s\nwant\n%s", got, test.want)
			}
		})
	}
}
