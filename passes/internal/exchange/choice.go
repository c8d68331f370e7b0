package exchange

import (
	"go/ast"
	"go/constant"
	"go/types"
	"slices"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/record"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// Chosen reports whether what is bad about a record is the choice of whoever runs
// the program: each path that hands it on is taken only where a setting is
// something, other than absent, and the same function has a record that is not
// bad where that is something else, and none that is. The name of an environment, or the
// like, is a choice as long as there is none that is. A switch that somebody else sets
// is a choice both ways for an upgrader, which works either way; CORS that browsers
// reject is of use to nobody. To store to a field of what is good as long as nobody does
// is a choice by itself.
func (g *Given) Chosen(r *record.Record, bad func(*record.Record) bool) bool {
	return len(r.Paths) > 0 && !slices.ContainsFunc(r.Paths, func(st *flow.State) bool { return !g.isChosen(r, st, bad) })
}

func (g *Given) isChosen(r *record.Record, st *flow.State, bad func(*record.Record) bool) bool {
	_, stored := r.Node.(*ast.AssignStmt)
	found := false
	st.Facts(func(id flow.ID, f flow.Fact) {
		chosen := g.d.settings[id] && (g.d.isOn(id, f) || g.d.undecided[id] && r.Library.Subject == framework.Sockets)
		found = found || chosen && (r.Sink == nil && stored || g.isBetter(r, id, f, bad))
	})
	return found
}

// isUndecided reports whether a value is a switch or a mode that somebody else sets, on or
// off: a parameter, or a field that gets some value.
func (d *domain) isUndecided(x *flow.Exec, v flow.Value) bool {
	if v.From == nil {
		return false
	}
	e := ast.Unparen(v.From.Expr)
	if t := d.info.TypeOf(e); t == nil || !typematch.IsBoolean(t) && !typematch.IsString(t) {
		return false
	}
	switch e := e.(type) {
	case *ast.Ident:
		v, ok := d.info.Uses[e].(*types.Var)
		return ok && v.Kind() == types.ParamVar
	case *ast.SelectorExpr:
		f, ok := d.info.Uses[e.Sel].(*types.Var)
		return ok && f.IsField() && (!d.isOfPackage(v) || x.Prog.IsStoredTo(f))
	}
	return false
}

// switchedOn reports whether f is true of a setting that is something by a path.
func (d *domain) switchedOn(st *flow.State, f func(flow.ID, flow.Fact) bool) bool {
	found := false
	st.Facts(func(id flow.ID, fact flow.Fact) {
		found = found || d.settings[id] && d.isOn(id, fact) && f(id, fact)
	})
	return found
}

// isBetter reports whether a record is not bad where a setting is something else
// than a path told, and what is bad there needs another setting to be something. Where a
// setting is no mode as it was there, to have no record is as good.
func (g *Given) isBetter(r *record.Record, id flow.ID, f flow.Fact, bad func(*record.Record) bool) bool {
	found := g.d.isMode(id, f) // elsewhere there may be none
	for _, other := range g.Records {
		isOfFunction := func(fn *flow.Fn) bool { return slices.Contains(r.Funcs, fn) }
		if other == r || !slices.ContainsFunc(other.Funcs, isOfFunction) || other.Library != r.Library {
			continue
		}
		for _, st := range other.Paths {
			is, ok := st.Fact(id)
			// What has let the Origin through may not have asked the setting.
			switch differs := ok && f.Excludes(is) || !ok && (g.d.elements[id] || other.Checked); {
			case !differs, g.d.isMode(id, f) && g.d.isMode(id, is):
			case !bad(other):
				found = true
			case !g.d.switchedOn(st, func(flow.ID, flow.Fact) bool { return true }):
				return false
			}
		}
	}
	return found
}

// isOn reports whether a fact says that a setting is something: other than where
// nobody says what it is or, if that is not known, a constant that is not zero. What the
// linker sets, or who makes a file, is something by whatever it is.
func (d *domain) isOn(id flow.ID, f flow.Fact) bool {
	if d.either[id] {
		return true
	}
	if absent := d.absent[id]; absent != nil {
		return !f.Allows(absent)
	}
	is := f.Is()
	return is != nil && !isZero(is) && (is.Kind() != constant.Bool || constant.BoolVal(is))
}

// isMode reports whether a fact says that a setting is one of some texts, or of the constants
// of a type of the package, such as the names of environments, of which none is what it is by
// default, rather than on or off. What is something by whatever it is is a mode.
func (d *domain) isMode(id flow.ID, f flow.Fact) bool {
	if d.either[id] {
		return true
	}
	is := f.Is()
	if is == nil || !d.isOn(id, f) {
		return false
	}
	e := d.asks[id]
	return is.Kind() == constant.String || is.Kind() == constant.Bool && d.isTestOfText(e) || is.Kind() == constant.Int && e != nil && d.isOfPackageType(e)
}

// isLinked reports whether a value is of a variable that the linker sets, or of a call that
// is given one.
func isLinked(prog *flow.Program, v flow.Value) bool {
	if v.From == nil {
		return false
	}
	call, ok := ast.Unparen(v.From.Expr).(*ast.CallExpr)
	return prog.IsLinked(v.From.Expr) || ok && slices.ContainsFunc(call.Args, prog.IsLinked)
}

// looksForFile reports whether a call only asks whether there is a file that the code
// names: to make one is to choose what the program does.
func looksForFile(c *flow.Call) bool {
	f, ok := c.Callee.(*types.Func)
	if !ok || len(c.Args) == 0 || c.Args[0].Kind != flow.Const {
		return false
	}
	return typematch.IsFunc(f, "os", "Stat") || typematch.IsFunc(f, "os", "Lstat") || typematch.IsFunc(f, "os/exec", "LookPath")
}

// isTestOfText reports whether an expression looks for a text of the program in another, or
// for that among several of the program.
func (d *domain) isTestOfText(e ast.Expr) bool {
	call, ok := ast.Unparen(e).(*ast.CallExpr)
	if !ok || len(call.Args) != 2 {
		return false
	}
	f := typeutil.Callee(d.info, call)
	if typematch.IsFunc(f, "slices", "Contains") {
		_, ok := ast.Unparen(call.Args[0]).(*ast.CompositeLit)
		return ok
	}
	isConstant := func(e ast.Expr) bool { return d.info.Types[e].Value != nil }
	return typematch.IsTextSearch(f) && slices.ContainsFunc(call.Args, isConstant)
}

// isOfPackageType reports whether an expression has a type that the package declares.
func (d *domain) isOfPackageType(e ast.Expr) bool {
	name := typematch.NameOf(d.info.TypeOf(e))
	return name != nil && name.Pkg() == d.pkg
}

// isUndeclared reports whether nothing in the package says what a setting is as long as
// nobody does.
func (d *domain) isUndeclared(id flow.ID) bool {
	return d.absent[id] == nil && (!d.declared[id] || d.computed[id])
}

// isAbsent reports whether a fact may be of a setting of which nobody says what it
// is. The package may see to it that there is none such.
func (d *domain) isAbsent(id flow.ID, f flow.Fact) bool {
	absent := d.absent[id]
	return absent != nil && !d.ensured[id] && f.Allows(absent)
}

// ByDefault reports whether a path is taken only by settings of which nobody says what
// they are.
func (d *domain) ByDefault(st *flow.State) bool {
	found, chosen := false, false
	st.Facts(func(id flow.ID, f flow.Fact) {
		found = true
		chosen = chosen || !d.settings[id] || !d.isAbsent(id, f)
	})
	return found && !chosen
}

// isRefused reports whether the program does not start by the settings that a path tells
// of.
func (d *domain) isRefused(prog *flow.Program, st *flow.State) bool {
	var told []flow.Told
	st.Facts(func(id flow.ID, f flow.Fact) {
		if e := d.asks[id]; e != nil && d.settings[id] && !d.elements[id] && f.Is() != nil {
			told = append(told, flow.Told{Expr: e, Is: f.Is()})
		}
	})
	return len(told) > 0 && prog.Refuses(told)
}

// isEnsured reports whether a condition, or a value that it is of, is about what the package
// sees to before it serves.
func (d *domain) isEnsured(x *flow.Exec, v, of flow.Value) bool {
	ensured := func(v *flow.Value) bool { return v.From != nil && x.Prog.IsEnsured(v.From.Expr) }
	return ensured(&v) || ensured(&of) || v.Cond != nil && (ensured(&v.Cond.X) || ensured(&v.Cond.Y))
}
