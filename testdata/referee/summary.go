package referee

import (
	"cmp"
	"fmt"
	"go/ast"
	"go/types"
	"maps"
	"slices"
	"strings"
)

// A Summary counts what many programs have shown.
type Summary struct {
	Programs, Reports int
	Shown             map[Mistake]int // programs that make the mistake
	Missed, Silent    map[Mistake]int // outside the list of silences, and in it
	Kinds             map[string]int  // disagreements, but for what silences cover
	Silences          map[string]int
}

// Summarize counts.
func Summarize(cases []*Case) *Summary {
	s := &Summary{
		Programs: len(cases), Shown: make(map[Mistake]int), Missed: make(map[Mistake]int), Silent: make(map[Mistake]int),
		Kinds: make(map[string]int), Silences: make(map[string]int),
	}
	for _, c := range cases {
		s.Reports += len(c.Findings)
		for m, proofs := range c.Run.proofs() {
			if len(withoutBearing(proofs)) == 0 {
				continue
			}
			s.Shown[m]++
		}
		for _, d := range c.Disagreements {
			m, isMiss := strings.CutPrefix(d.Kind, "miss ")
			switch {
			case d.Silence != "":
				s.Silent[Mistake(m)]++
				s.Silences[d.Silence]++
				continue
			case isMiss:
				s.Missed[Mistake(m)]++
			}
			s.Kinds[d.Kind]++
		}
	}
	return s
}

// String is a table of it all.
func (s *Summary) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d programs, %d findings\n", s.Programs, s.Reports)
	shown, missed, silent := 0, 0, 0
	for _, m := range Mistakes {
		fmt.Fprintf(&b, "%-12s made by %4d programs; missed in %3d, and in %3d that silences cover\n", m, s.Shown[m], s.Missed[m], s.Silent[m])
		shown, missed, silent = shown+s.Shown[m], missed+s.Missed[m], silent+s.Silent[m]
	}
	if shown > 0 {
		fmt.Fprintf(&b, "misses: %.1f %% outside the list of silences, %.1f %% in all\n", 100*float64(missed)/float64(shown), 100*float64(missed+silent)/float64(shown))
	}
	for _, name := range byCount(s.Silences) {
		fmt.Fprintf(&b, "silence %-24s %d\n", name, s.Silences[name])
	}
	for _, kind := range byCount(s.Kinds) {
		fmt.Fprintf(&b, "%5d  %s\n", s.Kinds[kind], kind)
	}
	return b.String()
}

// byCount returns the keys, the most frequent first.
func byCount(count map[string]int) []string {
	return slices.SortedFunc(maps.Keys(count), func(x, y string) int {
		return cmp.Or(cmp.Compare(count[y], count[x]), strings.Compare(x, y))
	})
}

// shape is the same for programs that are made of the same things. It is for
// programs that have been shrunk.
func (p *Program) shape() string {
	has := make(map[string]bool)
	called := make(map[ast.Expr]bool)
	ast.Inspect(p.file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.CallExpr:
			called[n.Fun] = true
			if sel, ok := n.Fun.(*ast.SelectorExpr); ok {
				if obj := p.pkg.TypesInfo.Uses[sel.Sel]; obj != nil && obj.Pkg() != p.pkg.Types && obj.Pkg() != nil {
					has[obj.Pkg().Name()+"."+obj.Name()] = true
				}
			}
		case *ast.SelectorExpr:
			if s := p.pkg.TypesInfo.Selections[n]; s != nil && s.Kind() == types.MethodVal && !called[n] {
				has["method value"] = true
			}
		case *ast.RangeStmt, *ast.ForStmt, *ast.FuncLit, *ast.DeferStmt, *ast.SwitchStmt, *ast.IfStmt, *ast.IndexExpr, *ast.BinaryExpr:
			has[fmt.Sprintf("%T", n)] = true
		case *ast.ValueSpec:
			if obj := p.pkg.TypesInfo.Defs[n.Names[0]]; obj != nil {
				has["var "+obj.Type().Underlying().String()] = true
			}
		}
		return true
	})
	return strings.Join(slices.Sorted(maps.Keys(has)), ", ")
}
