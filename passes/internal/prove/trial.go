package prove

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/typesinfo"
)

// A trial is a package with edits.
type trial struct {
	p        *prover
	files    []*ast.File       // of the same indices as before
	contents map[string][]byte // of the files that have changed, by name
	pkg      *types.Package
	info     *types.Info
	last     *analysis.Pass // that of the analyzer
}

// try applies edits to the package and type-checks it. Files without edits are
// not parsed again.
func (p *prover) try(edits []edit) (*trial, error) {
	t := &trial{p: p, files: slices.Clone(p.pass.Files), contents: make(map[string][]byte)}
	for len(edits) > 0 {
		index := edits[0].file
		n := 1
		for n < len(edits) && edits[n].file == index {
			n++
		}
		f := p.files[index]
		content := apply(f.content, edits[:n])
		syntax, err := parser.ParseFile(p.fset, f.name, content, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		t.files[index], t.contents[f.name] = syntax, content
		edits = edits[n:]
	}
	t.info = typesinfo.New()
	conf := types.Config{
		Importer:  p.importer,
		Sizes:     p.pass.TypesSizes,
		GoVersion: p.importer.goVersion,
	}
	var err error
	t.pkg, err = conf.Check(p.pass.Pkg.Path(), p.fset, t.files, t.info)
	return t, err
}

// analyze returns what the analyzer reports.
func (t *trial) analyze() (found []analysis.Diagnostic, err error) {
	results := map[*analysis.Analyzer]any{marker: nil}
	for _, helper := range t.p.helpers {
		pass := t.pass(helper, results)
		pass.Report = func(analysis.Diagnostic) {}
		result, err := helper.Run(pass)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", helper.Name, err)
		}
		results[helper] = result
	}
	pass := t.pass(t.p.pass.Analyzer, results)
	pass.Report = func(d analysis.Diagnostic) { found = append(found, d) }
	t.last = pass
	_, err = t.p.run(pass)
	return found, err
}

// pass returns a pass for an analyzer that has no facts.
func (t *trial) pass(a *analysis.Analyzer, results map[*analysis.Analyzer]any) *analysis.Pass {
	of := t.p.pass
	pass := &analysis.Pass{
		Analyzer:     a,
		Fset:         t.p.fset,
		Files:        t.files,
		OtherFiles:   of.OtherFiles,
		IgnoredFiles: of.IgnoredFiles,
		Pkg:          t.pkg,
		TypesInfo:    t.info,
		TypesSizes:   of.TypesSizes,
		ResultOf:     results,
		Module:       of.Module,
	}
	if of.ReadFile != nil {
		pass.ReadFile = func(name string) ([]byte, error) {
			if content, ok := t.contents[name]; ok {
				return slices.Clone(content), nil
			}
			return of.ReadFile(name)
		}
	}
	return pass
}

// place returns the place of a position in the package with the edits.
func (t *trial) place(pos token.Pos) place {
	for i, file := range t.files {
		if pos.IsValid() && file.FileStart <= pos && pos <= file.FileEnd {
			return place{i, int(pos - file.FileStart)}
		}
	}
	return place{file: -1}
}
