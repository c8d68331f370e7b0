package lsp

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/cmd/corsvet/internal/repair"
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
	const text = `package p

import (
	"fmt"
	"os"
)

var _, _, _ = fmt.A, fmt.B, os.C
`
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
	sources := repair.NewSources(&finding.Result{Texts: map[string][]byte{"a.go": []byte(text)}})
	for _, test := range []struct {
		name     string
		findings []*finding.Finding
		want     *strings.Replacer
		edits    int
	}{
		{"none", nil, strings.NewReplacer(), 0},
		{"no fix", []*finding.Finding{{}}, strings.NewReplacer(), 0},
		{"one with a placeholder", []*finding.Finding{fix(false, replace("fmt.A", "1"))}, strings.NewReplacer(), 0},
		{"in another file", []*finding.Finding{fix(true, replace("fmt.A", "1"), finding.Edit{File: "b.go"})}, strings.NewReplacer(), 0},
		{"two", []*finding.Finding{fix(true, replace("fmt.B", "2")), fix(true, replace("os.C", "os.D"))},
			strings.NewReplacer("fmt.B", "2", "os.C", "os.D"), 1},
		{"two that overlap", []*finding.Finding{fix(true, replace("fmt.A, fmt.B", "1, fmt.B")), fix(true, replace("fmt.B, os.C", "2, 3"))},
			strings.NewReplacer("fmt.A", "1"), 1},
		{"two that add one import", []*finding.Finding{fix(true, replace("fmt.A", "1"), imports), fix(true, replace("os.C", "os.D"), imports)},
			strings.NewReplacer("fmt.A", "1", "os.C", "os.D", "\t\"os\"\n", "\t\"new\"\n\t\"os\"\n"), 2},
		{"what gofmt aligns", []*finding.Finding{fix(true, replace("_, _, _ = fmt.A, fmt.B, os.C", "(\n\ta = 1\n\tbcd = 2\n)"))},
			strings.NewReplacer("_, _, _ = fmt.A, fmt.B, os.C", "(\n\ta   = 1\n\tbcd = 2\n)"), 1},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, edits := text, fixAll("a.go", test.findings, sources)
			for _, e := range slices.Backward(edits) {
				got = got[:e.Start] + e.New + got[e.End:]
			}
			if want := test.want.Replace(text); got != want || len(edits) != test.edits {
				t.Errorf("%d edits give\n%s\nwant %d, and\n%s", len(edits), got, test.edits, want)
			}
		})
	}
}

// Two fixes can each take away one of two uses of an import.
func TestFixAllImports(t *testing.T) {
	const text = `package shop

import (
	"net/http"
	"os"
)

func one(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Access-Control-Allow-Origin", "*")
	w.Header().Set("Access-Control-Allow-Credentials", os.Getenv("X"))
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}
`
	file := filepath.Join(module(t, "-- a.go --\n"+good), "a.go")
	result, err := finding.Run(t.Context(), &finding.Config{Dir: filepath.Dir(file), Patterns: []string{"."}, Edits: true, Overlay: map[string][]byte{file: []byte(text)}})
	if err != nil {
		t.Fatal(err)
	}
	use := strings.Index(text, `os.Getenv("X")`)
	f := &finding.Finding{Fixes: []finding.Fix{{
		Message: fixkind.Secure.Fix(nil).Message,
		Edits:   []finding.Edit{{File: file, Start: use, End: use + len(`os.Getenv("X")`), New: `"false"`}},
	}}}
	got := text
	for _, e := range slices.Backward(fixAll(file, []*finding.Finding{f}, repair.NewSources(result))) {
		got = got[:e.Start] + e.New + got[e.End:]
	}
	if want := strings.NewReplacer(`os.Getenv("X")`, `"false"`, "\t\"os\"\n", "").Replace(text); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
