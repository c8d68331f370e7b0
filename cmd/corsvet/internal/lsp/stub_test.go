package lsp

import (
	"context"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

// A stub stands for the analyzers where a test needs to have them in hand: it
// finds the first BAD in each open text of the directories asked for, and has
// two fixes for it.
type stub struct {
	begin func(call int, config *finding.Config) // called before the work is done

	mu    sync.Mutex
	calls [][]string // the base names of the directories of each
}

// holding returns a stub that says when each of its calls has begun, and goes on
// when told to.
func holding() (s *stub, begun <-chan int, goOn chan<- bool) {
	b, g := make(chan int, 9), make(chan bool)
	return &stub{begin: func(call int, _ *finding.Config) {
		b <- call
		<-g
	}}, b, g
}

var stubAnalyzer = &analysis.Analyzer{Name: "nobad"}

func (s *stub) run(_ context.Context, config *finding.Config) (*finding.Result, error) {
	s.mu.Lock()
	var names []string
	for _, dir := range config.Patterns {
		names = append(names, filepath.Base(dir))
	}
	s.calls = append(s.calls, names)
	call := len(s.calls)
	s.mu.Unlock()
	if s.begin != nil {
		s.begin(call, config)
	}
	result := new(finding.Result)
	for _, file := range slices.Sorted(maps.Keys(config.Overlay)) {
		at := strings.Index(string(config.Overlay[file]), "BAD")
		if at < 0 || !slices.Contains(config.Patterns, filepath.Dir(file)) {
			continue
		}
		place := finding.Range{File: file, Start: finding.Position{Offset: at}, End: finding.Position{Offset: at + 3}}
		result.Findings = append(result.Findings, &finding.Finding{
			Analyzer: stubAnalyzer,
			Category: "bad",
			Message:  "this is bad",
			URL:      "https://example.com/bad",
			Range:    place,
			Related:  []finding.Related{{Message: "so is this", Range: place}},
			Fixes: []finding.Fix{
				{Message: "Make it good", Edits: []finding.Edit{{File: file, Start: at, End: at + 3, New: "GOOD"}}},
				{Message: "Delete it", Edits: []finding.Edit{{File: file, Start: at, End: at + 3}}},
			},
		})
	}
	return result, nil
}

// called returns the directories of all calls so far.
func (s *stub) called() [][]string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.calls)
}
