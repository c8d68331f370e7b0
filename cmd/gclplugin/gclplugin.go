// Package gclplugin makes corsvet a linter of golangci-lint v2, by its module
// plugin system. A golangci-lint that has it in is built by
//
//	golangci-lint custom
//
// in a folder with this .custom-gcl.yml:
//
//	version: v2.15.0
//	name: golangci-lint-corsvet
//	plugins:
//	  - module: github.com/corsvet/corsvet
//	    import: github.com/corsvet/corsvet/cmd/gclplugin
//	    version: latest
//
// In .golangci.yml the linter is declared, and enabled like any other:
//
//	version: "2"
//	linters:
//	  enable:
//	    - corsvet
//	  settings:
//	    custom:
//	      corsvet:
//	        type: module
//	        description: Finds mistakes with CORS and cookies.
//	        original-url: github.com/corsvet/corsvet
//	issues:
//	  max-issues-per-linter: 0
//	  max-same-issues: 0
//	  uniq-by-line: false
//
// # Settings
//
// Under linters.settings.custom.corsvet.settings, all of them optional:
//
//	enable: [varyorigin]     # run only these analyzers
//	disable: [samesitenone]  # run all analyzers but these
//	advisory: true           # also run the opt-in analyzers
//
// Without settings the whole suite runs. An opt-in analyzer may also be named
// in enable, which needs no advisory then. Unknown settings and names are
// refused, and so are settings that leave no analyzer.
//
// # What differs from the command corsvet
//
// Golangci-lint shows a diagnostic as one line of text, and --fix applies every
// fix that a diagnostic has. So the places that are related to a finding become
// a part of its message, and only the first fix is passed on, the one that
// corsvet -fix applies, and that only if nobody has to fill in anything, such as
// a new allow-list. Of fixes that touch the same place, one is applied, and the
// others when --fix is run again.
//
// docs/golangci-lint.md in the repository says more.
package gclplugin

import (
	"fmt"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
)

// linter is the name of corsvet in .golangci.yml.
const linter = "corsvet"

func init() {
	register.Plugin(linter, New)
}

// New returns the plugin for what .golangci.yml has as settings, nil if that is
// nothing.
func New(settings any) (register.LinterPlugin, error) {
	s, err := register.DecodeSettings[Settings](settings)
	if err != nil {
		return nil, fmt.Errorf("%w (the settings are enable, disable and advisory)", err)
	}
	chosen, err := s.choose(analyzer.Suite, analyzer.Advisory)
	if err != nil {
		return nil, fmt.Errorf("settings: %w", err)
	}
	return plugin{unite(chosen)}, nil
}

type plugin struct {
	analyzer *analysis.Analyzer
}

// BuildAnalyzers implements [register.LinterPlugin].
func (p plugin) BuildAnalyzers() ([]*analysis.Analyzer, error) {
	return []*analysis.Analyzer{p.analyzer}, nil
}

// GetLoadMode implements [register.LinterPlugin].
func (plugin) GetLoadMode() string {
	return register.LoadModeTypesInfo
}
