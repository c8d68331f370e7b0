package gclplugin

import (
	"strings"
	"testing"

	"github.com/golangci/plugin-module-register/register"
	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
)

func TestChoose(t *testing.T) {
	suite := []*analysis.Analyzer{{Name: "a"}, {Name: "b"}}
	advisory := []*analysis.Analyzer{{Name: "c"}}
	for _, test := range []struct {
		name     string
		settings Settings
		want     string // the names, or the error
	}{
		{"nothing chosen: the suite", Settings{}, "a b"},
		{"one enabled", Settings{Enable: []string{"b"}}, "b"},
		{"enabled in another order than the suite's", Settings{Enable: []string{"b", "a"}}, "a b"},
		{"enabled twice", Settings{Enable: []string{"a", "a"}}, "a"},
		{"an advisory one enabled", Settings{Enable: []string{"a", "c"}}, "a c"},
		{"enabled and advisory: only these", Settings{Enable: []string{"a"}, Advisory: true}, "a"},
		{"one disabled", Settings{Disable: []string{"a"}}, "b"},
		{"an advisory one disabled, which would not run", Settings{Disable: []string{"c"}}, "a b"},
		{"advisory", Settings{Advisory: true}, "a b c"},
		{"advisory but for one of the suite", Settings{Advisory: true, Disable: []string{"a"}}, "b c"},
		{"advisory but for an advisory one", Settings{Advisory: true, Disable: []string{"c"}}, "a b"},
		{"one enabled, another disabled", Settings{Enable: []string{"a"}, Disable: []string{"b"}}, "a"},

		{"unknown enabled", Settings{Enable: []string{"a", "x"}}, `unknown analyzer "x"; the analyzers are a, b, c`},
		{"unknown disabled", Settings{Disable: []string{"x"}}, `unknown analyzer "x"; the analyzers are a, b, c`},
		{"another case", Settings{Enable: []string{"A"}}, `unknown analyzer "A"; the analyzers are a, b, c`},
		{"no name", Settings{Enable: []string{""}}, `unknown analyzer ""; the analyzers are a, b, c`},
		{"both enabled and disabled", Settings{Enable: []string{"a", "b"}, Disable: []string{"b"}}, `analyzer "b" is both enabled and disabled`},
		{"all disabled", Settings{Disable: []string{"a", "b"}}, "no analyzer is left to run; the analyzers are a, b, c"},
		{"an empty list enabled", Settings{Enable: []string{}}, "no analyzer is left to run; the analyzers are a, b, c"},
	} {
		t.Run(test.name, func(t *testing.T) {
			chosen, err := test.settings.choose(suite, advisory)
			got := namesOf(chosen)
			if err != nil {
				got = err.Error()
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// TestNew has the settings as golangci-lint decodes them from YAML.
func TestNew(t *testing.T) {
	suite := namesOf(analyzer.Suite)
	first, others, _ := strings.Cut(suite, " ")
	for _, test := range []struct {
		name     string
		settings any
		want     string // the names, or the error
	}{
		{"no settings", nil, suite},
		{"empty settings", map[string]any{}, suite},
		{"lists that are there but have no value", map[string]any{"enable": nil, "disable": nil}, suite},
		{"enable", map[string]any{"enable": []any{first}}, first},
		{"disable", map[string]any{"disable": []any{first}}, others},
		{"advisory", map[string]any{"advisory": true}, strings.TrimSpace(suite + " " + namesOf(analyzer.Advisory))},

		{"unknown setting", map[string]any{"enabel": []any{first}},
			`decoding settings: json: unknown field "enabel" (the settings are enable, disable and advisory)`},
		{"a name for a list", map[string]any{"enable": first},
			"decoding settings: json: cannot unmarshal string into Go struct field Settings.enable of type []string" +
				" (the settings are enable, disable and advisory)"},
		{"unknown analyzer", map[string]any{"enable": []any{"nosuch"}},
			`settings: unknown analyzer "nosuch"; the analyzers are ` + strings.ReplaceAll(strings.TrimSpace(suite+" "+namesOf(analyzer.Advisory)), " ", ", ")},
	} {
		t.Run(test.name, func(t *testing.T) {
			newPlugin, err := register.GetPlugin("corsvet")
			if err != nil {
				t.Fatal(err)
			}
			var got string
			if p, err := newPlugin(test.settings); err != nil {
				got = err.Error()
			} else {
				got = namesOf(build(t, p).Requires)
			}
			if got != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// build returns the analyzer of the plugin, which has to be valid and to get
// types.
func build(t *testing.T, p register.LinterPlugin) *analysis.Analyzer {
	t.Helper()
	analyzers, err := p.BuildAnalyzers()
	if err != nil {
		t.Fatal(err)
	}
	if err := analysis.Validate(analyzers); err != nil {
		t.Error(err)
	}
	if mode := p.GetLoadMode(); mode != register.LoadModeTypesInfo {
		t.Errorf("the load mode is %q", mode)
	}
	if len(analyzers) != 1 {
		t.Fatalf("got %d analyzers, want 1", len(analyzers))
	}
	return analyzers[0]
}

func namesOf(analyzers []*analysis.Analyzer) string {
	var names []string
	for _, a := range analyzers {
		names = append(names, a.Name)
	}
	return strings.Join(names, " ")
}
