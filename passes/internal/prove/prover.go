package prove

import (
	"go/ast"
	"go/token"
	"slices"

	"golang.org/x/tools/go/analysis"
)

// A prover tries fixes for the findings of one pass.
type prover struct {
	pass     *analysis.Pass
	run      func(*analysis.Pass) (any, error)
	helpers  []*analysis.Analyzer
	files    []*file // of pass.Files
	before   []analysis.Diagnostic
	places   []place // of those
	importer *importer
	exported string         // what the package exports
	fset     *token.FileSet // that of the pass, and the files of trials

	harm    func(*analysis.Pass) []analysis.Diagnostic // nil if no fix may do any
	harmful []analysis.Diagnostic                      // what it tells of the package as it was
	looked  bool                                       // whether that is known

	nodes int    // of the package
	left  bounds // what is left of them
}

func newProver(pass *analysis.Pass, limits bounds, run func(*analysis.Pass) (any, error), found []analysis.Diagnostic) *prover {
	p := &prover{
		pass:     pass,
		run:      run,
		before:   found,
		importer: newImporter(pass),
		exported: exported(pass.Pkg),
		fset:     extend(pass.Fset),
		left:     limits,
	}
	for _, syntax := range pass.Files {
		p.files = append(p.files, newFile(pass, syntax))
		for range ast.Preorder(syntax) {
			p.nodes++
		}
	}
	for _, d := range found {
		p.places = append(p.places, p.place(d.Pos))
	}
	var ok bool
	if p.helpers, ok = helpers(pass.Analyzer); !ok {
		p.left.trials = 0
	}
	return p
}

// extend returns a copy of a FileSet to which files can be added without its
// knowing.
func extend(fset *token.FileSet) *token.FileSet {
	var files []*token.File
	fset.Iterate(func(f *token.File) bool {
		files = append(files, f)
		return true
	})
	extended := token.NewFileSet()
	extended.AddExistingFiles(files...)
	return extended
}

// helpers returns the analyzers that a requires, directly or not, each after
// those that it requires itself. It is not ok if one of them has facts, which
// a trial cannot give.
func helpers(a *analysis.Analyzer) (list []*analysis.Analyzer, ok bool) {
	if len(a.FactTypes) > 0 {
		return nil, false
	}
	for _, required := range a.Requires {
		inner, ok := helpers(required)
		if !ok {
			return nil, false
		}
		for _, h := range append(inner, required) {
			if !slices.Contains(list, h) {
				list = append(list, h)
			}
		}
	}
	return list, true
}

// place returns the place of a position in the package as it was.
func (p *prover) place(pos token.Pos) place {
	file := p.fileOf(pos)
	if file < 0 {
		return place{file: -1}
	}
	return place{file, int(pos - p.files[file].start)}
}

// fileOf returns the index of the file that has a position, or -1.
func (p *prover) fileOf(pos token.Pos) int {
	if !pos.IsValid() {
		return -1
	}
	return slices.IndexFunc(p.files, func(f *file) bool { return f.start <= pos && pos <= f.end })
}

// hold reports whether the candidates can be applied together and do all that
// is asked of them. Whatever goes wrong, they do not. It also returns those of
// which it knows that they do not cure.
func (p *prover) hold(candidates []*candidate) (ok bool, uncured map[*candidate]bool) {
	if p.left.trials == 0 || p.left.nodes < p.nodes {
		return false, nil
	}
	p.left.trials--
	edits, ok := mergeAll(candidates)
	if !ok {
		return false, nil
	}
	p.left.nodes -= p.nodes
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	t, err := p.try(edits)
	if err != nil || exported(t.pkg) != p.exported {
		return false, nil
	}
	after, err := t.analyze()
	if err != nil {
		return false, nil
	}
	if ok, uncured = p.compare(candidates, edits, t, after); ok && p.harm != nil {
		ok = p.isHarmless(edits, t)
	}
	return ok, uncured
}

// isHarmless reports whether all that is told of harm after the edits is what was told
// before.
func (p *prover) isHarmless(edits []edit, t *trial) bool {
	after := p.harm(t.last)
	if len(after) == 0 {
		return true
	}
	if !p.looked {
		p.harmful, p.looked = p.harm(p.pass), true
	}
	m := newMapping(edits, len(p.files))
	before := make(map[kind][]interval)
	for _, d := range p.harmful {
		at := p.place(d.Pos)
		k := kindOf(d, at)
		before[k] = append(before[k], m.interval(at))
	}
	for k, offsets := range t.offsets(after) {
		if !match(offsets, before[k]) {
			return false
		}
	}
	return true
}
