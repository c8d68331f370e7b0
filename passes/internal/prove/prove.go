// Package prove offers only those fixes of an analyzer that have been tried.
//
// A fix is tried in memory: its edits are applied to the package, the result is
// type-checked, and the analyzer and the helper analyzers that it requires run
// on it again. The fix is offered if the finding that it is for is gone and no
// other has come instead. Findings are told apart by category, message and
// position, which is mapped through the edits.
//
// Not offered is what fails, and what cannot be tried:
//
//   - edits that overlap, are out of bounds, or touch a generated file, a file
//     that uses cgo or a file of another package;
//   - fixes with a message that another one of their diagnostic has, which
//     drivers refuse;
//   - what changes what the package exports, since the packages that import it
//     cannot be tried;
//   - an import that the package has nowhere yet, except for those functions
//     of the standard library that are declared in imports.go;
//   - where a file cannot be read as it was parsed;
//   - a fix of an analyzer that says what must not come of its fixes, where it does
//     come of it: see [RunWithout];
//   - what is beyond the bounds, which count trials and syntax nodes.
//
// The first fixes of all findings are tried together, as drivers apply them,
// and by halves only if that fails; one that does not go with those before it is
// not offered. So a package takes as many trials as its findings have fixes each,
// mostly one or two, and one without findings none.
//
// The diagnostics themselves are reported in any case.
package prove

import (
	"slices"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/internal/fixkind"
	"github.com/corsvet/corsvet/passes/internal/recovery"
)

// marker is never run. That a pass has its result says that it is a trial's.
var marker = &analysis.Analyzer{Name: "trial", Doc: "mark the passes of a trial"}

// Trying reports whether a pass is run to try a fix. It need not make fixes
// then: they are dropped.
func Trying(pass *analysis.Pass) bool {
	_, ok := pass.ResultOf[marker]
	return ok
}

// Run returns the Run function of an analyzer that is run, but for the fixes
// that do not hold.
//
// It goes around that of package ignore: what a directive suppresses needs no
// fix, while a fix that takes a finding away from its directive, by a line that
// it puts between them, brings a finding that was not there before.
func Run(run func(*analysis.Pass) (any, error)) func(*analysis.Pass) (any, error) {
	return runWithin(enough, run, nil)
}

// RunWithout is [Run] for an analyzer some of whose fixes may do harm which it does not
// report itself. That is told by a function of a pass that has the results which the
// analyzer requires; no fix is offered after which it tells of more.
func RunWithout(harm func(*analysis.Pass) []analysis.Diagnostic, run func(*analysis.Pass) (any, error)) func(*analysis.Pass) (any, error) {
	return runWithin(enough, run, harm)
}

// bounds are those on the work for the findings of one analyzer in one package.
type bounds struct {
	trials int
	nodes  int // of the syntax of all trials
}

var enough = bounds{trials: 64, nodes: 1 << 20}

func runWithin(limits bounds, run func(*analysis.Pass) (any, error), harm func(*analysis.Pass) []analysis.Diagnostic) func(*analysis.Pass) (any, error) {
	run = recovery.Run(run)
	return func(pass *analysis.Pass) (any, error) {
		if Trying(pass) {
			return run(pass)
		}
		var found []analysis.Diagnostic
		collecting := *pass
		collecting.Report = func(d analysis.Diagnostic) { found = append(found, d) }
		result, err := run(&collecting)
		if err != nil {
			dropFixes(found)
		} else {
			proveFixes(pass, limits, run, harm, found)
		}
		for _, d := range found {
			pass.Report(d)
		}
		return result, err
	}
}

func dropFixes(found []analysis.Diagnostic) (fixes [][]analysis.SuggestedFix) {
	for i := range found {
		fixes = append(fixes, found[i].SuggestedFixes)
		found[i].SuggestedFixes = nil
	}
	return fixes
}

// proveFixes leaves the diagnostics with the fixes that hold, complete ones
// first.
func proveFixes(pass *analysis.Pass, limits bounds, run func(*analysis.Pass) (any, error), harm func(*analysis.Pass) []analysis.Diagnostic, found []analysis.Diagnostic) {
	all := dropFixes(found)
	if !slices.ContainsFunc(all, func(fixes []analysis.SuggestedFix) bool { return len(fixes) > 0 }) {
		return
	}
	defer func() {
		if recover() != nil { // Something is wrong with the pass itself.
			dropFixes(found)
		}
	}()
	p := newProver(pass, limits, run, found)
	p.harm = harm
	var candidates []*candidate
	for i, fixes := range all {
		candidates = append(candidates, p.candidates(i, fixes)...)
	}
	holding := p.prove(candidates)
	for _, c := range candidates {
		if holding[c] {
			found[c.finding].SuggestedFixes = append(found[c.finding].SuggestedFixes, c.fix)
		}
	}
}

// A candidate is a fix whose edits can be applied.
type candidate struct {
	finding int // its index
	fix     analysis.SuggestedFix
	edits   []edit
}

// candidates returns those of the fixes of a finding that can be tried,
// complete ones first.
func (p *prover) candidates(finding int, fixes []analysis.SuggestedFix) (list []*candidate) {
	messages := make(map[string]int)
	for _, fix := range fixes {
		messages[fix.Message]++
	}
	for _, fix := range fixes {
		if fix.Message == "" || messages[fix.Message] > 1 {
			continue
		}
		if edits, ok := p.edits(&fix); ok {
			list = append(list, &candidate{finding, fix, edits})
		}
	}
	slices.SortStableFunc(list, func(x, y *candidate) int {
		return rank(x.fix) - rank(y.fix)
	})
	return list
}

func rank(fix analysis.SuggestedFix) int {
	if fixkind.IsComplete(fix.Message) {
		return 0
	}
	return 1
}

// prove returns the candidates that hold.
func (p *prover) prove(candidates []*candidate) map[*candidate]bool {
	holding := make(map[*candidate]bool)
	rest := make([][]*candidate, len(p.before)) // by finding
	for _, c := range candidates {
		rest[c.finding] = append(rest[c.finding], c)
	}
	// next takes the next candidate of each finding that has one.
	next := func(wanted func(finding int) bool) (group []*candidate) {
		for i, list := range rest {
			if len(list) > 0 && wanted(i) {
				group, rest[i] = append(group, list[0]), list[1:]
			}
		}
		return group
	}

	// Drivers apply the first fix of each finding, all together.
	var firsts []*candidate
	hasFirst := make(map[int]bool)
	for {
		group := next(func(finding int) bool { return !hasFirst[finding] })
		if group == nil {
			break
		}
		firsts = p.together(firsts, group)
		for _, c := range firsts {
			holding[c], hasFirst[c.finding] = true, true
		}
	}
	// A person chooses one of the others.
	for {
		group := next(func(int) bool { return true })
		if group == nil {
			break
		}
		for _, c := range p.each(group) {
			holding[c] = true
		}
	}
	return holding
}

// together returns the accepted candidates with those of the group that hold
// together with them.
func (p *prover) together(accepted, group []*candidate) []*candidate {
	if len(group) == 0 {
		return accepted
	}
	all := slices.Concat(accepted, group)
	ok, uncured := p.hold(all)
	if ok {
		return all
	}
	if first, second := split(group, uncured); second != nil {
		return p.together(p.together(accepted, first), second)
	} else if len(first) < len(group) {
		return p.together(accepted, first)
	}
	return accepted
}

// each returns the candidates of the group that hold by themselves.
func (p *prover) each(group []*candidate) []*candidate {
	if len(group) == 0 {
		return nil
	}
	ok, uncured := p.hold(group)
	if ok {
		return group
	}
	if first, second := split(group, uncured); second != nil {
		return slices.Concat(p.each(first), p.each(second))
	} else if len(first) < len(group) {
		return p.each(first)
	}
	return nil
}

// split returns what to try of a group that does not hold: all but those that
// do not cure, or if there is none of those, two halves.
func split(group []*candidate, uncured map[*candidate]bool) (first, second []*candidate) {
	for _, c := range group {
		if !uncured[c] {
			first = append(first, c)
		}
	}
	if half := len(group) / 2; half > 0 && len(first) == len(group) {
		return group[:half], group[half:]
	}
	return first, nil
}
