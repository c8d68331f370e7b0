package gclplugin

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
)

// Settings choose the analyzers to run.
type Settings struct {
	// Enable, if not nil, has the names of all analyzers to run.
	Enable []string `json:"enable"`
	// Disable has the names of analyzers not to run.
	Disable []string `json:"disable"`
	// Advisory adds the opt-in analyzers if Enable is nil.
	Advisory bool `json:"advisory"`
}

// choose returns the analyzers of suite and advisory to run.
func (s Settings) choose(suite, advisory []*analysis.Analyzer) ([]*analysis.Analyzer, error) {
	all := slices.Concat(suite, advisory)
	if err := s.check(all); err != nil {
		return nil, err
	}
	chosen := suite
	if s.Advisory || s.Enable != nil {
		chosen = all
	}
	chosen = slices.DeleteFunc(slices.Clone(chosen), func(a *analysis.Analyzer) bool {
		return s.Enable != nil && !slices.Contains(s.Enable, a.Name) || slices.Contains(s.Disable, a.Name)
	})
	if len(chosen) == 0 {
		return nil, fmt.Errorf("no analyzer is left to run; %s", names(all))
	}
	return chosen, nil
}

// check returns what is wrong with the names in s.
func (s Settings) check(all []*analysis.Analyzer) error {
	for _, name := range slices.Concat(s.Enable, s.Disable) {
		if !slices.ContainsFunc(all, func(a *analysis.Analyzer) bool { return a.Name == name }) {
			return fmt.Errorf("unknown analyzer %q; %s", name, names(all))
		}
	}
	for _, name := range s.Enable {
		if slices.Contains(s.Disable, name) {
			return fmt.Errorf("analyzer %q is both enabled and disabled", name)
		}
	}
	return nil
}

func names(all []*analysis.Analyzer) string {
	var names []string
	for _, a := range all {
		names = append(names, a.Name)
	}
	return "the analyzers are " + strings.Join(names, ", ")
}
