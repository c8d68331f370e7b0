package exchange

import (
	"go/ast"
	"go/constant"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/record"
)

// Chosen reports whether what is bad about a record is the choice of whoever runs
// the program: each path that hands it on is taken only where a setting is
// something, other than absent, and the same function has a record that is not
// bad where that is something else, and none that is. To store to a field of what
// is good as long as nobody does is such a choice by itself.
func (g *Given) Chosen(r *record.Record, bad func(*record.Record) bool) bool {
	return len(r.Paths) > 0 && !slices.ContainsFunc(r.Paths, func(st *flow.State) bool { return !g.isChosen(r, st, bad) })
}

func (g *Given) isChosen(r *record.Record, st *flow.State, bad func(*record.Record) bool) bool {
	_, stored := r.Node.(*ast.AssignStmt)
	chosen := false
	st.Facts(func(id flow.ID, f flow.Fact) {
		if g.d.settings[id] && isOn(f) && !g.d.isAbsent(id, f) {
			chosen = chosen || r.Sink == nil && stored || g.isBetter(r, id, f, bad)
		}
	})
	return chosen
}

// isBetter reports whether a record is not bad where a setting is something else
// than a path told.
func (g *Given) isBetter(r *record.Record, id flow.ID, f flow.Fact, bad func(*record.Record) bool) bool {
	found := false
	for _, other := range g.Records {
		if other == r || other.Func != r.Func || other.Library != r.Library {
			continue
		}
		for _, st := range other.Paths {
			is, ok := st.Fact(id)
			switch differs := ok && f.Excludes(is) || !ok && g.d.elements[id]; {
			case differs && bad(other):
				return false
			case differs:
				found = true
			}
		}
	}
	return found
}

// isOn reports whether a fact says that a value is a constant that is not zero.
func isOn(f flow.Fact) bool {
	is := f.Is()
	return is != nil && !isZero(is) && (is.Kind() != constant.Bool || constant.BoolVal(is))
}
