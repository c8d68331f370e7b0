package referee

import (
	"fmt"
	"runtime/debug"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/internal/fixkind"
)

// judged is the suite, less the analyzers that tell of origins and preflights which
// are not among the inputs.
var judged = slices.DeleteFunc(slices.Clone(analyzer.Suite), func(a *analysis.Analyzer) bool {
	return a.Name == "originmatch" || a.Name == "corspreflight"
})

// A Finding is what the suite reports at one place.
type Finding struct {
	Analyzer, Category, Message string
	Line                        int
	fix                         []edit // the first fix, if there is one
	fixMessage                  string
}

func (f Finding) kind() string { return f.Analyzer + "/" + f.Category }

// mistake returns what a finding says is wrong, or "".
func (f Finding) mistake() Mistake {
	switch f.Analyzer {
	case "wildcardcredentials":
		return Wildcard
	case "reflectedorigin":
		return Mistake(f.Category)
	case "varyorigin":
		return Vary
	case "samesitenone":
		return Cookie
	case "lateheader":
		if f.Category == "preflight" {
			return Preflight
		}
		return Late
	case "corsvalue":
		switch f.Category {
		case "denied", "policy", "name", "place", "upstream":
			return unseen
		case "list", "maxage", "wildcard":
			return List
		}
		return Value
	case "cookieattr":
		switch f.Category {
		case "partitioned", "prefix":
			return Dropped
		}
		return unseen
	}
	return ""
}

// report runs the suite over a program. If an analyzer panics, the others are
// run without it, and panics has the panic.
func (p *Program) report() (findings []Finding, panics []string) {
	graph, err := p.run(judged...)
	graphs := []*checker.Graph{graph}
	if err != nil {
		graphs = nil
		for _, a := range judged {
			graph, err := p.run(a)
			if err != nil {
				panics = append(panics, fmt.Sprintf("%s: %v", a.Name, err))
				continue
			}
			graphs = append(graphs, graph)
		}
	}
	for _, graph := range graphs {
		for _, act := range graph.Roots {
			for _, d := range act.Diagnostics {
				findings = append(findings, p.finding(act.Analyzer, d))
			}
		}
	}
	return findings, panics
}

func (p *Program) finding(a *analysis.Analyzer, d analysis.Diagnostic) Finding {
	f := Finding{Analyzer: a.Name, Category: d.Category, Message: d.Message, Line: p.pkg.Fset.Position(d.Pos).Line}
	if len(d.SuggestedFixes) == 0 {
		return f
	}
	first := d.SuggestedFixes[0]
	f.fixMessage = first.Message
	for _, e := range first.TextEdits {
		end := e.End
		if !end.IsValid() {
			end = e.Pos
		}
		f.fix = append(f.fix, edit{p.offset(e.Pos), p.offset(end), string(e.NewText)})
	}
	return f
}

// run runs analyzers, the way drivers do.
func (p *Program) run(analyzers ...*analysis.Analyzer) (graph *checker.Graph, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("panic: %v\n%s", e, debug.Stack())
		}
	}()
	graph, err = checker.Analyze(analyzers, []*packages.Package{p.pkg}, &checker.Options{Sequential: true})
	if err != nil {
		return nil, err
	}
	for act := range graph.All() {
		if act.Err != nil {
			return nil, act.Err
		}
	}
	return graph, nil
}

// kinds counts findings by analyzer and category.
func kinds(findings []Finding) map[string]int {
	count := make(map[string]int)
	for _, f := range findings {
		count[f.kind()]++
	}
	return count
}

// reported reports whether the findings tell of a mistake.
func reported(findings []Finding, m Mistake) bool {
	return slices.ContainsFunc(findings, func(f Finding) bool {
		// One write has one finding, which tells of the worse.
		// So has one that comes too late: Vary is missing because of that. And what
		// says * in the end need not vary.
		return f.mistake() == m || m == Anonymous && f.mistake() == Credentials || m == LateList && f.mistake() == Late ||
			m == Vary && (f.Analyzer == "lateheader" || f.mistake() == Anonymous && f.fixMessage == fixkind.AllowAll.Fix(nil).Message)
	})
}
