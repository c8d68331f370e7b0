// Package finding runs the suite over packages and gives what it reports in a
// form that needs no syntax tree: files, offsets, lines and text. It is what
// the subcommands that print findings, and the language server, work on.
package finding

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"net/url"
	"os"
	"slices"
	"strings"
	"sync"
	"time"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/analysis/checker"
	"golang.org/x/tools/go/packages"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/internal/progress"
)

// A Finding is a diagnostic of an analyzer of the suite.
type Finding struct {
	Analyzer *analysis.Analyzer
	Category string
	Message  string
	URL      string // of the page about it
	Package  string // its path
	Range
	Related   []Related
	Fixes     []Fix // complete ones first; none in a generated file
	Generated bool  // the file is

	// The diagnostic is action.Diagnostics[index].
	action *checker.Action
	index  int
}

// A Related is a place that has to do with a finding.
type Related struct {
	Message string
	Range
}

// A Fix is a set of edits that repairs a finding.
type Fix struct {
	Message string
	Edits   []Edit // sorted, without overlap
}

// An Edit replaces the bytes of File from Start up to End by New.
type Edit struct {
	File       string
	Start, End int
	New        string
}

// A Range is a part of a file. It does not follow //line comments, save those
// by which cgo says where the code that it has rewritten came from.
type Range struct {
	File       string // absolute
	Start, End Position
}

// A Position is a place in a file. Lines and columns count from 1, columns and
// offsets count bytes.
type Position struct {
	Offset, Line, Column int
}

// Config says what to analyze. Dir and BuildFlags mean what they mean to
// [packages.Config].
type Config struct {
	Analyzers  []*analysis.Analyzer // of the suite; all of it if nil
	Patterns   []string
	Dir        string
	BuildFlags []string

	// Tests says that tests have to compile: what is wrong with them is a
	// problem.
	Tests bool

	// Edits says that somebody will see the fixes. Then test files are loaded
	// although nothing is reported in them, so that no fix stops a package's
	// tests from compiling.
	Edits bool

	// Overlay has texts in place of those of files on disk. A file that is not
	// on disk is left out.
	Overlay map[string][]byte

	// Sequential makes Run call the analyzers one by one, in the goroutine of
	// its caller, who can then recover from a panic of theirs.
	Sequential bool

	// SanityCheck and FactLog mean what they mean to [checker.Options].
	SanityCheck bool
	FactLog     io.Writer

	// Loaded, if not nil, is called when the packages are loaded.
	Loaded func()

	// Progress, if not nil, is told of each step before it is taken.
	Progress func(progress.Step)

	patience time.Duration // for tests
}

// A Result is what the suite has to say about some packages.
type Result struct {
	Findings []*Finding          // sorted by place
	Packages []*packages.Package // that were analyzed, each once
	Graph    *checker.Graph      // has the findings as they were reported
	Texts    map[string][]byte   // of the files that were parsed

	// Problems are errors of packages, one line each. A package that has some
	// has no findings, unless its tests have them.
	Problems []string
}

// Run loads packages and runs the suite over them. Its error says that no
// package could be looked at.
func Run(ctx context.Context, config *Config) (*Result, error) {
	report := config.Progress
	if report == nil {
		report = func(progress.Step) {}
	}
	report(progress.Step{Doing: "loading " + strings.Join(config.Patterns, " ")})
	overlay, err := newOverlay(config.Overlay)
	if err != nil {
		return nil, err
	}
	defer overlay.remove()
	flags, err := overlay.flags()
	if err != nil {
		return nil, err
	}
	texts := texts{byFile: make(map[string][]byte)}
	how := config.packages()
	how.BuildFlags = slices.Concat(config.BuildFlags, flags)
	how.ParseFile = func(fset *token.FileSet, file string, src []byte) (*ast.File, error) {
		text := overlay.text(file, src)
		texts.add(file, text)
		// No analyzer of the suite looks at the objects that the parser could resolve.
		return parser.ParseFile(fset, file, text, parser.AllErrors|parser.ParseComments|parser.SkipObjectResolution)
	}
	pkgs, err := config.load(ctx, how)
	if err != nil {
		return nil, oneLine(err)
	}
	if len(pkgs) == 0 {
		return nil, fmt.Errorf("%s matched no packages%s", strings.Join(config.Patterns, " "), config.reason(ctx))
	}
	res := &Result{Packages: widest(pkgs), Texts: texts.byFile}
	if !config.Tests {
		pkgs = withoutTests(pkgs)
	}
	res.Problems = problems(pkgs, overlay)
	if config.Loaded != nil {
		config.Loaded()
	}
	report(progress.Step{Doing: "analyzing " + strings.Join(config.Patterns, " ")})
	analyzers := config.Analyzers
	if analyzers == nil {
		analyzers = analyzer.Suite
	}
	res.Graph, err = checker.Analyze(overlay.reading(analyzers, texts.byFile), res.Packages, &checker.Options{
		Sequential:  config.Sequential,
		SanityCheck: config.SanityCheck,
		FactLog:     config.FactLog,
	})
	if err != nil {
		return nil, err
	}
	res.Problems = append(res.Problems, failures(res.Graph)...)
	for _, act := range res.Graph.Roots {
		if act.Err != nil {
			continue
		}
		c := newConverter(act.Package, config.Overlay)
		for i, d := range act.Diagnostics {
			f := c.finding(act.Analyzer, d)
			f.action, f.index = act, i
			res.Findings = append(res.Findings, f)
		}
	}
	slices.SortStableFunc(res.Findings, Compare)
	return res, nil
}

// Keep leaves only these findings in the result, and in its graph.
func (res *Result) Keep(findings []*Finding) {
	res.Findings = findings
	kept := make(map[*checker.Action][]analysis.Diagnostic)
	for _, f := range slices.SortedFunc(slices.Values(findings), func(f, g *Finding) int { return cmp.Compare(f.index, g.index) }) {
		kept[f.action] = append(kept[f.action], f.action.Diagnostics[f.index])
	}
	for _, act := range res.Graph.Roots {
		act.Diagnostics = kept[act]
	}
}

// texts are those of files that are parsed at the same time.
type texts struct {
	mu     sync.Mutex
	byFile map[string][]byte
}

func (t *texts) add(file string, text []byte) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.byFile[file] = text
}

// widest returns the packages that compile, each once: together with its test
// files if they are loaded and compile. If they do not compile, they are among
// the files that an analyzer can read but that do not belong to the package.
// External tests are left out: they share no names with the package, and
// nothing is reported in test files.
func widest(pkgs []*packages.Package) (list []*packages.Package) {
	tested := make(map[string]*packages.Package)
	for _, pkg := range pkgs {
		if pkg.ForTest == pkg.PkgPath {
			tested[pkg.PkgPath] = pkg
		}
	}
	for _, pkg := range withoutTests(pkgs) {
		if pkg.IllTyped {
			continue
		}
		if with := tested[pkg.PkgPath]; with != nil && !with.IllTyped {
			with.ID = pkg.ID // There is no other variant to tell it from.
			pkg = with
		} else if with != nil {
			pkg.IgnoredFiles = slices.Concat(pkg.IgnoredFiles, without(with.GoFiles, pkg.GoFiles))
		}
		list = append(list, pkg)
	}
	return list
}

// withoutTests returns the packages that are not there because of a test: as a
// package with its test files, an external test, or the main package that the
// go command makes of them.
func withoutTests(pkgs []*packages.Package) (list []*packages.Package) {
	mains := make(map[string]bool)
	for _, pkg := range pkgs {
		if pkg.ForTest != "" {
			mains[pkg.ForTest+".test"] = true
		}
	}
	for _, pkg := range pkgs {
		if pkg.ForTest == "" && !mains[pkg.ID] {
			list = append(list, pkg)
		}
	}
	return list
}

// without returns the files that are not among others.
func without(files, others []string) (list []string) {
	for _, file := range files {
		if !slices.Contains(others, file) {
			list = append(list, file)
		}
	}
	return list
}

// failures returns what went wrong in analyzers, but for those that only need one in which it
// did.
func failures(graph *checker.Graph) (list []string) {
	for act := range graph.All() {
		isBehind := slices.ContainsFunc(act.Deps, func(dep *checker.Action) bool { return dep.Err != nil })
		if act.Err != nil && !isBehind {
			list = append(list, fmt.Sprintf("%s: %v", act.Package, act.Err))
		}
	}
	return list
}

// problems returns the errors of pkgs, each once: a test variant repeats those
// of its package, the go command those of the type checker, and that finds much
// wrong with what does not parse. Where nothing is wrong with a package but it
// imports what does not compile, that is what is wrong.
func problems(pkgs []*packages.Package, overlay *overlay) (list []string) {
	for _, pkg := range slices.Concat(pkgs, culprits(pkgs)) {
		kind := telling(pkg.Errors)
		for _, err := range pkg.Errors {
			problem := overlay.restore(strings.TrimPrefix(err.Error(), "-: "))
			if !ofKind(err, kind) || slices.Contains(list, problem) {
				continue
			}
			list = append(list, problem)
		}
	}
	return list
}

// culprits returns the packages for whose errors others do not compile that have
// none themselves.
func culprits(pkgs []*packages.Package) (list []*packages.Package) {
	seen := make(map[*packages.Package]bool)
	var visit func(pkg *packages.Package)
	visit = func(pkg *packages.Package) {
		if seen[pkg] || !pkg.IllTyped || len(pkg.Errors) > 0 {
			return
		}
		seen[pkg] = true
		for _, path := range slices.Sorted(maps.Keys(pkg.Imports)) {
			imported := pkg.Imports[path]
			if len(imported.Errors) > 0 && !slices.Contains(list, imported) {
				list = append(list, imported)
			}
			visit(imported)
		}
	}
	for _, pkg := range pkgs {
		visit(pkg)
	}
	return list
}

// telling returns the kind of errors that tells most of what is wrong: what does
// not parse is not checked well, and what is checked is known better than by the
// go command.
func telling(errs []packages.Error) packages.ErrorKind {
	for _, kind := range []packages.ErrorKind{packages.ParseError, packages.TypeError} {
		if slices.ContainsFunc(errs, func(err packages.Error) bool { return err.Kind == kind }) {
			return kind
		}
	}
	return packages.ListError
}

// ofKind reports whether err is of a kind; those of no kind are of the go
// command.
func ofKind(err packages.Error, kind packages.ErrorKind) bool {
	return err.Kind == kind || err.Kind == packages.UnknownError && kind == packages.ListError
}

// oneLine returns what is wrong from an error of packages.Load, which tells how
// the go command was run and all that it said.
func oneLine(err error) error {
	before, stderr, _ := strings.Cut(strings.TrimPrefix(err.Error(), "err: "), ": stderr: ")
	line, _, _ := strings.Cut(cmp.Or(strings.TrimSpace(stderr), before), "\n")
	return errors.New(line)
}

// Compare orders findings by place.
func Compare(f, g *Finding) int {
	return cmp.Or(
		cmp.Compare(f.File, g.File),
		cmp.Compare(f.Start.Offset, g.Start.Offset),
		cmp.Compare(f.End.Offset, g.End.Offset),
		cmp.Compare(f.Analyzer.Name, g.Analyzer.Name),
		cmp.Compare(f.Category, g.Category),
		cmp.Compare(f.Message, g.Message),
	)
}

// A converter turns the diagnostics of a package into findings.
type converter struct {
	pkg       *packages.Package
	overlay   map[string][]byte
	generated map[string]bool
}

func newConverter(pkg *packages.Package, overlay map[string][]byte) *converter {
	c := &converter{pkg: pkg, overlay: overlay, generated: make(map[string]bool)}
	for _, file := range pkg.Syntax {
		c.generated[pkg.Fset.PositionFor(file.FileStart, false).Filename] = ast.IsGenerated(file)
	}
	return c
}

func (c *converter) finding(a *analysis.Analyzer, d analysis.Diagnostic) *Finding {
	f := &Finding{
		Analyzer: a,
		Category: d.Category,
		Message:  d.Message,
		URL:      resolve(a.URL, d.URL),
		Package:  c.pkg.PkgPath,
		Range:    c.span(d.Pos, d.End),
	}
	f.Generated = c.generated[c.pkg.Fset.PositionFor(d.Pos, false).Filename]
	for _, r := range d.Related {
		f.Related = append(f.Related, Related{Message: r.Message, Range: c.span(r.Pos, r.End)})
	}
	for _, fix := range d.SuggestedFixes {
		if edits, ok := c.edits(fix); ok {
			f.Fixes = append(f.Fixes, Fix{Message: fix.Message, Edits: edits})
		}
	}
	return f
}

// edits returns the edits of a fix, unless one of them is in a generated file.
func (c *converter) edits(fix analysis.SuggestedFix) (edits []Edit, ok bool) {
	for _, e := range fix.TextEdits {
		start := c.pkg.Fset.PositionFor(e.Pos, false)
		end := start
		if e.End.IsValid() {
			end = c.pkg.Fset.PositionFor(e.End, false)
		}
		if c.generated[start.Filename] {
			return nil, false
		}
		edits = append(edits, Edit{File: start.Filename, Start: start.Offset, End: end.Offset, New: string(e.NewText)})
	}
	slices.SortStableFunc(edits, func(e, g Edit) int {
		return cmp.Or(cmp.Compare(e.File, g.File), cmp.Compare(e.Start, g.Start), cmp.Compare(e.End, g.End))
	})
	return edits, true
}

// span returns the part of a file from pos to end, which is pos if not given.
func (c *converter) span(pos, end token.Pos) Range {
	if !end.IsValid() {
		end = pos
	}
	file, start := c.position(pos)
	_, stop := c.position(end)
	return Range{File: file, Start: start, End: stop}
}

func (c *converter) position(pos token.Pos) (file string, p Position) {
	at := c.pkg.Fset.PositionFor(pos, false)
	// The files of a package are the user's own. What cgo makes of them, and is
	// compiled in their place, has a //line comment that leads back to them.
	if mapped := c.pkg.Fset.PositionFor(pos, true); mapped.Filename != at.Filename && slices.Contains(c.pkg.GoFiles, mapped.Filename) {
		at = mapped
		at.Column = max(at.Column, 1) // It is 0 where the comment does not tell.
		at.Offset = c.offset(at)
	}
	return at.Filename, Position{Offset: at.Offset, Line: at.Line, Column: at.Column}
}

// offset returns the offset of the line and column of at in its file.
func (c *converter) offset(at token.Position) int {
	text, ok := c.overlay[at.Filename]
	if !ok {
		var err error
		if text, err = os.ReadFile(at.Filename); err != nil {
			return 0
		}
	}
	offset := 0
	for range at.Line - 1 {
		offset += bytes.IndexByte(text[offset:], '\n') + 1
	}
	return min(offset+at.Column-1, len(text))
}

// resolve returns the URL of a diagnostic, which may be relative to that of
// its analyzer.
func resolve(base, ref string) string {
	b, err := url.Parse(base)
	if err != nil {
		return base
	}
	u, err := b.Parse(ref)
	if err != nil {
		return base
	}
	return u.String()
}
