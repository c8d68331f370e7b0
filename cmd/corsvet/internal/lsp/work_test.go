package lsp

import (
	"context"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
	"github.com/corsvet/corsvet/internal/progress"
)

// TestProgress has a load that compiles, twice: the second time something has
// changed meanwhile, which does not end it.
func TestProgress(t *testing.T) {
	file := filepath.Join(module(t, "-- a.go --\n"+good), "a.go")
	begun, goOn := make(chan bool, 9), make(chan bool)
	e := start(t, func(ctx context.Context, config *finding.Config) (*finding.Result, error) {
		begun <- config.Progress != nil
		if config.Progress != nil {
			config.Progress(progress.Step{Doing: "loading"})
			config.Progress(progress.Step{Doing: "compiling", Total: 4})
			config.Progress(progress.Step{Doing: "compiling", Done: 3, Total: 4, Item: "x"})
			config.Progress(progress.Step{Doing: "downloading", Done: 7})
		}
		<-goOn
		return new(finding.Result), ctx.Err()
	})
	e.call("initialize", `{"capabilities": {"window": {"workDoneProgress": true}}}`, nil)
	e.open(file, good)
	if cold := receive(t, begun, "analysis"); !cold {
		t.Error("the first load says nothing")
	}
	e.change(file, good+"\n")
	e.actions(file, span{}) // The change has arrived.
	goOn <- true
	if cold := receive(t, begun, "second analysis"); cold {
		t.Error("the first load was ended by a change, since the second takes it for the first")
	}
	goOn <- true
	e.diagnostics(file)

	token, want := 1, []string{
		`{"kind":"begin","title":"corsvet: ` + filepath.Base(filepath.Dir(file)) + `","message":"compiling: 0 of 4","percentage":0}`,
		`{"kind":"report","message":"compiling: 3 of 4, x","percentage":75}`,
		`{"kind":"report","message":"downloading: 7"}`,
		`{"kind":"end"}`,
	}
	var got []string
	for range want {
		p := receive(t, e.progress, "progress")
		text, err := json.Marshal(p.Value)
		if err != nil || p.Token != token {
			t.Errorf("progress of token %d, want %d (%v)", p.Token, token, err)
		}
		got = append(got, string(text))
	}
	if !slices.Equal(got, want) {
		t.Errorf("the progress is\n%s, want\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// An editor that cannot show progress hears of none: the test fails if it does.
func TestNoProgress(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a.go")
	e := session(t, func(_ context.Context, config *finding.Config) (*finding.Result, error) {
		config.Progress(progress.Step{Doing: "compiling", Done: 1, Total: 4})
		return new(finding.Result), nil
	})
	e.open(file, good)
	e.diagnostics(file)
	if len(e.progress) > 0 {
		t.Errorf("it was told of %+v", <-e.progress)
	}
}

// A load that a change has ended after it took long is not ended again.
func TestLongLoads(t *testing.T) {
	s := newServer(t.Context(), config{run: func(ctx context.Context, config *finding.Config) (*finding.Result, error) {
		return new(finding.Result), ctx.Err()
	}})
	changed, change := context.WithCancel(t.Context())
	change()
	for i, test := range []struct {
		warm  bool
		ctx   context.Context
		after bool
	}{
		{false, t.Context(), true},
		{true, t.Context(), true},
		{false, changed, true}, // It has gone on.
		{true, changed, false}, // Anything is long for a patience of 0.
	} {
		s.warm["m"] = test.warm
		if _, ok := s.results(test.ctx, "m", nil, nil); ok != (test.ctx.Err() == nil) {
			t.Errorf("load %d: ok is %t", i, ok)
		}
		if s.warm["m"] != test.after {
			t.Errorf("load %d: warm is %t", i, s.warm["m"])
		}
	}
}
