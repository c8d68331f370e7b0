package exchange

import (
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"net/http"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

func (d *domain) Assume(x *flow.Exec, st *flow.State, v flow.Value, truth bool) (feasible, handled bool) {
	if equal, ok := d.settled(x, v.Cond); ok {
		return equal == truth, true
	}
	if v.Cond == nil {
		d.noteMethod(x, st, v)
		d.noteSite(x, st, v)
		d.noteAnswer(x, st, v, truth)
		return d.assumeLeaf(x, st, v, truth)
	}
	l, r := v.Cond.X, v.Cond.Y
	if l.Kind == flow.OneOf || r.Kind == flow.OneOf {
		l, r = textIn(l), textIn(r)
		v.Cond = &flow.Cond{Op: v.Cond.Op, X: l, Y: r}
	}
	if l.Kind == flow.Const && r.Kind != flow.Const || l.Kind == flow.Nil {
		l, r = r, l
	}
	if !isText(l) && isText(r) || isMethod(r) {
		l, r = r, l
	}
	if r.Kind == flow.Nil && isResponse(l) && v.Cond.Op == token.EQL {
		return !truth, true // there is one, or nothing that is to be told of it
	}
	if n, ok := r.Int(); ok && n == 0 && l.Source == compared && v.Cond.Op == token.EQL {
		texts := d.comparisons[l.ID]
		v.Cond = &flow.Cond{Op: token.EQL, X: texts[0], Y: texts[1]}
		if feasible, handled = d.Assume(x, st, v, truth); handled {
			return feasible, true
		}
		return x.Learn(st, v, truth), true
	}
	switch l.Source {
	case method:
		return d.assumeMethod(x, st, v, r, truth, http.MethodOptions)
	case foldedMethod:
		return d.assumeMethod(x, st, v, r, truth, "options")
	case mapKey, foldedKey:
		if truth && v.Cond.Op == token.EQL {
			d.nameKey(x, st, l, r)
		}
		return false, false
	}
	d.noteMethod(x, st, l)
	d.noteMethod(x, st, r)
	d.noteSite(x, st, l)
	d.noteSite(x, st, r)
	d.noteSecret(x, st, v.Cond, truth)
	switch {
	case l.Source == host && isWildcard(r) && v.Cond.Op == token.EQL:
		return !truth, true // no browser asks for that
	case l.Source == otherLookup:
		st.Flags |= otherChecked // where it was found says whether it was
	case l.Source == requestMethod:
		if s, ok := r.String(); ok && s == "" {
			return assumeFlag(st, !truth, preflight, notPreflight), true
		}
	case isOrigin(l):
		st.Flags |= tested
		return d.assumeOrigin(x, st, v, l, r, truth)
	case isText(l):
		if s, ok := r.String(); ok && cors.IsWildcard(s) && v.Cond.Op == token.EQL {
			return !truth, true // nobody asks for that
		} else if isText(r) && r.Kind == flow.Unknown {
			st.Flags |= otherChecked // a part of it, compared with another
		} else if truth && v.Cond.Op == token.EQL && (!ok || s != "") && (!partSaysNothing(l) || isAllOf(l, r)) {
			st.Flags |= otherChecked
		}
	}
	return false, false
}

func isText(v flow.Value) bool { return isOrigin(v) || v.Source >= firstText }

// partSaysNothing reports whether to know this part of a text is to know
// nothing of the origin that it names.
func partSaysNothing(v flow.Value) bool {
	_, p, ok := textOf(v)
	return ok && (p == someOf || p == errorOf || p == lengthOf || p == parsed || p == piecesOf)
}

// isAllOf reports whether a comparison of a text with another value is one of all that
// the URL has which it was parsed to.
func isAllOf(l, r flow.Value) bool {
	_, p, ok := textOf(l)
	return ok && p == parsed && r.Kind != flow.Nil
}

// textIn returns the text of the request that a value is one of, if it is: what stands
// there where that is empty, is as good as nothing. Any other value is itself.
func textIn(v flow.Value) flow.Value {
	if v.Kind == flow.OneOf {
		if i := slices.IndexFunc(v.Elems, isText); i >= 0 {
			return v.Elems[i]
		}
	}
	return v
}

func assumeFlag(st *flow.State, truth bool, yes, no flow.Flags) bool {
	if !truth {
		yes, no = no, yes
	}
	if st.Flags&no != 0 {
		return false
	}
	st.Flags |= yes
	return true
}

func (d *domain) assumeLeaf(x *flow.Exec, st *flow.State, v flow.Value, truth bool) (feasible, handled bool) {
	switch v.Source {
	case sourceNone:
		d.noteTested(st, v)
		if truth && !d.assumeFound(x, st, v) {
			return false, true
		}
	case isOptions:
		return assumeFlag(st, truth, preflight, notPreflight) && assumeRouted(st, http.MethodOptions, truth), true
	case present:
		st.Flags |= tested
		return assumeFlag(st, truth, originSet, originEmpty), true
	case member:
		if coll, ok := d.searched[v.ID]; ok && truth && !x.HasElement(st, coll) {
			return false, true
		}
		st.Flags |= tested
		if truth {
			st.Flags |= checked
		} else {
			st.Flags |= failed
		}
		return x.Learn(st, v, truth) && (!truth || assumeFlag(st, true, originSet, originEmpty)), true
	case otherMember, otherLookup:
		if truth {
			st.Flags |= otherChecked
		}
	case opaque:
		st.Flags |= tested | failed
	}
	return false, false
}

// assumeMethod refines a path by a comparison of the method, which is options where
// it is that of preflights.
func (d *domain) assumeMethod(x *flow.Exec, st *flow.State, v, is flow.Value, truth bool, options string) (feasible, handled bool) {
	name, ok := is.String()
	if !ok {
		st.Flags |= oddMethod
		return false, false
	}
	if options == http.MethodOptions && truth && !cors.IsSendable(name) {
		return false, true
	}
	method := name
	if options != http.MethodOptions {
		method = strings.ToUpper(name)
	}
	feasible = assumeRouted(st, method, truth)
	if feasible && (name == options || truth) {
		feasible = assumeFlag(st, truth && name == options, preflight, notPreflight)
	}
	if truth && !isKept(name) || !truth && method == http.MethodGet {
		st.Flags |= notKept
	}
	return feasible && x.Learn(st, v, truth), true
}

// assumeOrigin refines a path by a comparison of the origin l.
func (d *domain) assumeOrigin(x *flow.Exec, st *flow.State, v, l, r flow.Value, truth bool) (feasible, handled bool) {
	_, p, isText := textOf(l)
	switch {
	case l.Source == opaque:
		st.Flags |= failed
		return false, false
	case l.Source == member:
		return d.assumeMade(x, st, v, r, truth), true
	case !isText:
		return x.Learn(st, v, truth), true
	case p == lengthOf && dependsOn(x, l, d.soughtIDs):
		d.loose[d.start] = true
		st.Flags |= checked
		return x.Learn(st, v, truth), true
	case p == lengthOf:
		return d.assumeLength(st, v, truth) && x.Learn(st, v, truth), true
	case p == errorOf && r.Kind == flow.Nil:
		if !truth {
			st.Flags |= checked // what a browser sends can be parsed, but null by ParseRequestURI
		}
		return x.Learn(st, v, truth), true
	case partSaysNothing(l) && !isAllOf(l, r):
		if s, ok := r.String(); ok && truth && v.Cond.Op == token.EQL && s != "" {
			if isOfNoSite(s) {
				st.Flags |= checked
			}
			return x.Learn(st, v, truth) && assumeFlag(st, true, originSet, originEmpty), true
		}
		if !truth {
			st.Flags |= failed
		}
		return x.Learn(st, v, truth), true
	case isOrigin(r) && r.Kind == flow.Unknown, v.Cond.Op != token.EQL:
		// Have: a part of it, compared with another, or which of two texts comes
		// first. What the one tells of the other is for a replay to say.
		d.loose[d.start] = true
		st.Flags |= checked
		return x.Learn(st, v, truth), true
	}
	if s, ok := r.String(); ok || r.Kind == flow.Nil {
		switch s {
		case "":
			return assumeFlag(st, truth, originEmpty, originSet), true
		case "*":
			return !truth, true // no Origin is that
		}
		d.comparedWith(r)
		d.loose[d.start] = d.loose[d.start] || isCut(l)
		if !x.Learn(st, v, truth) {
			return false, true
		}
		switch {
		case !truth:
			st.Flags |= failed
		case s == cors.Null:
			st.Flags |= originSet
		default:
			st.Flags |= originSet | checked
			d.listed(x, r)
		}
		return !truth || st.Flags&originEmpty == 0, true
	}
	switch {
	case !truth:
		st.Flags |= failed
	case v.Cond.Op == token.EQL:
		st.Flags |= checked
		d.listed(x, r)
	}
	return x.Learn(st, v, truth), true
}

// assumeMade refines a path by a comparison of what the standard library has made of the
// origin: an error, which there is for others than it is made for, or a number. What that
// tells is for a replay to say.
func (d *domain) assumeMade(x *flow.Exec, st *flow.State, v, other flow.Value, truth bool) bool {
	d.loose[d.start] = true
	if other.Kind == flow.Nil && !truth {
		st.Flags |= failed
	} else {
		st.Flags |= checked
	}
	return x.Learn(st, v, truth)
}

// isOfNoSite reports whether a part of an Origin that says nothing of its host is what
// those of sites do not have, such as the scheme of browser extensions.
func isOfNoSite(part string) bool {
	return part != "http" && part != "https"
}

// comparedWith notes that an Origin was compared with texts: whether one of them
// is what no site has, or what any has.
func (d *domain) comparedWith(texts ...flow.Value) {
	for _, v := range texts {
		if s, ok := v.String(); ok && s != "" && !cors.IsWildcard(s) {
			o, err := cors.ParseOrigin(s)
			d.loose[d.start] = d.loose[d.start] || err != nil || o.Scheme == "http"
		}
	}
}

// listed records that an Origin was found equal to an element of a variable
// of the package.
func (d *domain) listed(x *flow.Exec, elem flow.Value) {
	if v := x.ElementOf(elem); v != nil && v.Parent() == d.pkg.Scope() {
		d.noteList(v)
	}
}

// assumeLength refines a path by a comparison of the origin's length.
func (d *domain) assumeLength(st *flow.State, v flow.Value, truth bool) bool {
	op, bound := v.Cond.Op, v.Cond.Y
	if v.Cond.X.Kind == flow.Const {
		op, bound = flow.Mirror(op), v.Cond.X
	}
	n, ok := bound.Int()
	switch {
	case ok && (op == token.EQL && n == 0 || op == token.LEQ && n == 0 || op == token.LSS && n == 1):
		return assumeFlag(st, truth, originEmpty, originSet)
	case ok && (op == token.GTR && n == 0 || op == token.GEQ && n == 1):
		return assumeFlag(st, truth, originSet, originEmpty)
	}
	st.Flags |= failed // either may be what it is compared for
	return true
}

// Chosen keeps what a branch told of a setting, and what code out of sight
// said of the origin.
func (d *domain) Chosen(x *flow.Exec, st *flow.State, v, of flow.Value, truth bool) bool {
	if d.isGuess(x, v, of) {
		st.Flags |= guessed
	}
	if !d.tracksHeaders() {
		return false
	}
	if isOrigin(v) || isOrigin(of) || v.Cond != nil && (isOrigin(v.Cond.X) || isOrigin(v.Cond.Y)) {
		d.ofOrigin[of.ID] = true
	}
	if isAnswer(v) || v.Cond != nil && (isAnswer(v.Cond.X) || isAnswer(v.Cond.Y) || d.isOrder(v.Cond)) {
		d.verdicts[of.ID] = true
		d.settings[of.ID] = d.settings[of.ID] || v.Source == carriedValue && isField(v)
		return true
	}
	if d.isOfFailure(x, st, v, of) {
		d.verdicts[of.ID] = true
		return true
	}
	if d.isOfAnswer(v) {
		d.answered[of.ID] = true
		return true
	}
	return d.isChoice(x, st, v, of, truth)
}

// isAnswer reports whether a value is what code out of sight said of the origin, or may
// have.
func isAnswer(v flow.Value) bool { return v.Source == opaque || v.Source == carriedValue }

// isOfFailure reports whether a branch that comes after a comparison of the Origin which
// did not hold is on something that nobody gives the function, and of which nothing is
// known: what it was told of the comparison, perhaps, such as an error, or what it has
// noted in something of its own.
func (d *domain) isOfFailure(x *flow.Exec, st *flow.State, v, of flow.Value) bool {
	if st.Flags&(failed|checked) != failed || x.Changes(v) {
		return false
	}
	class := max(v.Class, of.Class)
	return class == flow.Unclassified || class == flow.Config && x.IsOwn(of)
}

// isOrder reports whether a condition asks which of two texts comes first, one of them
// the Origin or a part of it, rather than whether they are equal.
func (d *domain) isOrder(c *flow.Cond) bool {
	of, other := c.X, c.Y
	if of.Source != compared {
		of, other = other, of
	}
	n, ok := other.Int()
	return of.Source == compared && !(ok && n == 0 && c.Op == token.EQL) && slices.ContainsFunc(d.comparisons[of.ID], isOrigin)
}

// isChoice reports whether what a branch told is of a setting, and notes it.
func (d *domain) isChoice(x *flow.Exec, st *flow.State, v, of flow.Value, truth bool) bool {
	if v.Class != flow.Config || flow.IsPutIn(st, v) || d.isFailure(v) || x.Changes(v) && !tellsOfElement(v, of, truth) {
		return false
	}
	// Have: a setting or, of an element of a list of settings, which constant
	// it is.
	d.settings[of.ID] = true
	d.elements[of.ID] = x.Changes(v)
	d.ofErrors[of.ID] = v.Cond != nil && (v.Cond.X.Source == failure || v.Cond.Y.Source == failure)
	if of.From != nil {
		d.asks[of.ID] = of.From.Expr
	}
	if v.Cond != nil && (d.either[v.Cond.X.ID] || d.either[v.Cond.Y.ID]) || isLinked(x.Prog, of) {
		d.either[of.ID] = true
		return true
	}
	c := x.Default(of)
	isSomething := c != nil && !isZero(c) && (c.Kind() != constant.Bool || constant.BoolVal(c))
	if c == nil && !d.isFilled(x, st, of) {
		c = d.unset(of, v.ID == of.ID)
		if c == nil {
			c = d.absence(x, v, of)
		}
	}
	if c != nil || v.Cond == nil && v.ID == of.ID {
		d.ensured[of.ID] = !isSomething && d.isEnsured(x, v, of)
	}
	if c != nil {
		d.absent[of.ID] = c
	} else {
		if is := d.variableOfPackage(of); is != nil {
			d.declared[of.ID] = true
			d.computed[of.ID] = d.computed[of.ID] || x.Prog.IsComputed(is)
		}
		d.undecided[of.ID] = d.undecided[of.ID] || d.isUndecided(x, of)
	}
	return true
}

// tellsOfElement reports whether a branch tells something of an element of a list, or of what
// is computed of it: not that it is none of some constants, as most are, nor anything of the
// request, nor that a call with it has not failed.
func tellsOfElement(v, of flow.Value, truth bool) bool {
	if v.Cond == nil {
		return true
	}
	isOther := func(v flow.Value) bool { return v.Class == flow.Request || v.Source == failure }
	return truth && !(v.ID == of.ID && (isOther(v.Cond.X) || isOther(v.Cond.Y)))
}

// isFailure reports whether a function that is asked about an origin, by a condition, asks
// whether a call that is not known has failed: that is its answer, and nobody's choice.
func (d *domain) isFailure(v flow.Value) bool {
	if _, asks := d.tracking.(*asking); !asks || v.Cond == nil {
		return false
	}
	of := v.Cond.X
	if of.Kind == flow.Nil {
		of = v.Cond.Y
	}
	if of.From == nil || d.failing[of.ID] {
		return false
	}
	t := d.info.TypeOf(of.From.Expr)
	if results, ok := t.(*types.Tuple); ok && results.Len() > 0 {
		t = results.At(results.Len() - 1).Type()
	}
	return typematch.IsError(t) && !d.isOfPackage(of)
}

// isField reports whether a value is one of a field.
func isField(v flow.Value) bool {
	if v.From == nil || v.Cond != nil {
		return false
	}
	_, ok := ast.Unparen(v.From.Expr).(*ast.SelectorExpr)
	return ok
}

// isStored reports whether a value is one of a variable, a field or an element, rather
// than computed of that.
func isStored(v flow.Value) bool {
	if v.From == nil || v.Cond != nil {
		return false
	}
	switch ast.Unparen(v.From.Expr).(type) {
	case *ast.Ident, *ast.SelectorExpr, *ast.IndexExpr:
		return true
	}
	return false
}

// isOfPackage reports whether a value comes from a variable of the package, or a part of
// one: where nobody stores to it, it is what it is declared with.
func (d *domain) isOfPackage(v flow.Value) bool { return d.variableOfPackage(v) != nil }

func (d *domain) variableOfPackage(v flow.Value) *types.Var {
	if v.From == nil {
		return nil
	}
	if is := d.rootOf(v.From.Expr); is != nil && is.Parent() == d.pkg.Scope() {
		return is
	}
	return nil
}

// rootOf returns the variable that an expression names, or a part of which it is; nil if
// it is something else.
func (d *domain) rootOf(e ast.Expr) *types.Var {
	for {
		switch x := ast.Unparen(e).(type) {
		case *ast.SelectorExpr:
			e = x.X
		case *ast.StarExpr:
			e = x.X
		case *ast.IndexExpr:
			e = x.X
		case *ast.Ident:
			v, _ := d.info.Uses[x].(*types.Var)
			return v
		default:
			return nil
		}
	}
}
