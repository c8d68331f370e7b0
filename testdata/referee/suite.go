package referee

import (
	"fmt"
	"regexp"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/internal/fixkind"
)

// A Finding is what the suite reports at one place.
type Finding struct {
	Analyzer, Category, Message string
	Line                        int
	fix                         []edit // the first fix, if there is one
	fixMessage                  string

	// Of a finding on a check of the Origin: the origin that it says passes, what it
	// supposes a setting to be, and the entry of a list that it says is none.
	witness, setting, entry string
}

// What messages of originmatch say.
var (
	passes    = regexp.MustCompile(`(https?://[^\s,]+)(?: passes this check|, which is not)|sends ("null")`)
	supposes  = regexp.MustCompile(`^if ("(?:[^"\\]|\\.)*") is configured, `)
	isNoEntry = regexp.MustCompile(`^no browser sends ("(?:[^"\\]|\\.)*") as the Origin`)
)

// claim takes from the message of a finding on a check what it says.
func (f *Finding) claim() {
	quoted := func(re *regexp.Regexp) string {
		m := re.FindStringSubmatch(f.Message)
		if m == nil {
			return ""
		}
		text := strings.Join(m[1:], "")
		if s, err := strconv.Unquote(text); err == nil {
			return s
		}
		return text
	}
	f.witness, f.setting, f.entry = quoted(passes), quoted(supposes), quoted(isNoEntry)
}

// credentialed reports whether a finding says that the answer is one to whoever is
// logged in.
func (f Finding) credentialed() bool {
	return strings.Contains(f.Message, "as the logged-in user") || f.Category == "insecure"
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
	case "originmatch":
		switch f.Category {
		case "lookalike":
			return Lookalike
		case "null":
			return Null
		case "insecure":
			return Insecure
		case "scheme", "unset":
			if f.credentialed() {
				return Credentials
			}
			return Anonymous
		}
		return unseen
	case "corspreflight":
		return Refused
	case "cookieattr":
		switch f.Category {
		case "partitioned", "prefix":
			return Dropped
		}
		return unseen
	}
	return unseen // of what no program has
}

// report runs the suite over a program. If an analyzer panics, the others are
// run without it, and panics has the panic.
func (p *Program) report() (findings []Finding, panics []string) {
	graph, err := p.run(analyzer.Suite...)
	graphs := []*checker.Graph{graph}
	if err != nil {
		graphs = nil
		for _, a := range analyzer.Suite {
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
	if a.Name == "originmatch" {
		f.claim()
	}
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
		// A test for a scheme lets look-alikes in, too. A preflight that is answered
		// without what is set too late has no answer of its own.
		return f.mistake() == m || m == Lookalike && f.Analyzer == "originmatch" && (f.Category == "scheme" || f.Category == "unset") ||
			m == Refused && f.Analyzer == "lateheader" || m == Anonymous && f.mistake() == Credentials || m == LateList && f.mistake() == Late ||
			m == Vary && (f.Analyzer == "lateheader" || f.mistake() == Anonymous && f.fixMessage == fixkind.AllowAll.Fix(nil).Message)
	})
}
