package headerfix

import (
	"cmp"
	"go/ast"
	"go/constant"
	"go/token"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
)

// AddVary returns the edits that make the response r, which the write w makes
// depend on the Origin, leave with Vary: Origin: before the first branch that
// depends on it, so that answers to refused origins and to requests without
// one have it too. What would replace it further down adds to it instead.
func (e *Editor) AddVary(r *exchange.Response, w *exchange.Write) []analysis.TextEdit {
	return e.addVary(r, w, moved{})
}

// VaryOf returns the edits that add Vary: Origin to responses which allow
// everybody by w, and nobody else, on some branch on the Origin only. It returns
// no edits, which is not nil, where nothing has to be or can be done.
func (e *Editor) VaryOf(w *exchange.Write) []analysis.TextEdit {
	for _, r := range e.res.All() {
		others := func(o *exchange.Outcome) bool { return o.AllowedBy() != nil && (o.AllowedBy() != w || !o.Wildcard()) }
		if slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool { return o.AllowedBy() == w }) && slices.ContainsFunc(e.res.ByFunc(r), others) {
			return []analysis.TextEdit{}
		}
	}
	if e.leavesOut(w, false) && e.leadsToRead(w) {
		if edits := e.varyAll(w); edits != nil {
			return edits
		}
	}
	return []analysis.TextEdit{}
}

// leadsToRead reports whether what has the responses of a write leads to a read of the
// Origin. Code out of sight that is given all of a request is believed to look at it, but
// for a Vary that is not enough.
func (e *Editor) leadsToRead(w *exchange.Write) bool {
	reads := make(map[*flow.Fn]bool)
	for _, cur := range e.res.OriginReads {
		reads[e.res.Prog.Enclosing(cur)] = true
	}
	leads := e.res.Prog.Reaching(func(fn *flow.Fn) bool { return reads[fn] })
	return slices.ContainsFunc(e.res.All(), func(r *exchange.Response) bool {
		return (leads[r.Start] || leads[r.Func]) && slices.ContainsFunc(r.Outcomes, func(o *exchange.Outcome) bool { return o.AllowedBy() == w })
	})
}

// VaryBy returns the edits that add Vary: Origin to the responses which allow an
// origin by w and can leave without. It returns no edits, which is not nil, where
// nothing has to be or can be done.
func (e *Editor) VaryBy(w *exchange.Write) []analysis.TextEdit {
	for _, r := range e.res.All() {
		for _, o := range r.Outcomes {
			if o.AllowedBy() != w || o.MayBePreflight() || o.NoStore || o.Failed || slices.ContainsFunc(o.Vary, func(v exchange.Value) bool {
				s, ok := v.String()
				return !ok || cors.VaryHas(s, cors.Origin)
			}) {
				continue
			}
			if edits := e.varyAll(w); edits != nil {
				return edits
			}
		}
	}
	return []analysis.TextEdit{}
}

// addVary is AddVary for a Vary that is moved: its write goes, and its comments
// come with it.
func (e *Editor) addVary(r *exchange.Response, w *exchange.Write, m moved) []analysis.TextEdit {
	fn, at := e.varyPlace(r, w)
	if at.Valid() {
		if text := e.varyCall(w, at, e.cursor(fn.Node)); text != "" {
			text = cmp.Or(m.call, e.inOwnWords(m.write, at), text)
			kept, all := e.keepLater(r, at, m.write)
			if e.addedBefore(at, w) {
				if len(kept) == 0 {
					return nil // another would not change what it does
				}
				all = true
			}
			if all {
				return kept
			}
			repeated, ok := e.takeRepeated(r, w, fn, at, m.write)
			if !ok {
				return nil // what is already there would be said again
			}
			kept = append(kept, repeated...)
			return join(fix.InsertBefore(e.pass.Fset, at, m.above+text+m.beside), kept)
		}
	}
	if _, isCall := w.Node.(*ast.CallExpr); isCall && !e.always(w) {
		return nil // what could be written there would be on a branch
	}
	if e.onBranch(r, w) {
		return nil
	}
	return e.varyBeside(w)
}

// varyPlace returns the statement before which Vary is added to a response that w
// makes depend on the Origin, and the function that has it.
func (e *Editor) varyPlace(r *exchange.Response, w *exchange.Write) (fn *flow.Fn, at inspector.Cursor) {
	fn = r.Func
	if in := e.res.Prog.Enclosing(e.cursor(w.Node)); in != nil && e.readsAlone(in, fn) {
		fn = in // a helper that does it all, perhaps for other callers too
	}
	if at = e.firstRead(fn, w); at.Valid() {
		at = e.beforeGroup(at, w)
	}
	return fn, at
}

// addedBefore reports whether a statement before at, in its list, adds Vary:
// Origin to the response of w already.
func (e *Editor) addedBefore(at inspector.Cursor, w *exchange.Write) bool {
	for c, ok := at.PrevSibling(); ok && c.ParentEdgeKind() == at.ParentEdgeKind(); c, ok = c.PrevSibling() {
		if e.writesBeside(c, w) == cors.Vary && e.addsOrigin(c) {
			return true
		}
	}
	return false
}

// readsAlone reports whether of all functions on the way from a root to one
// that writes, that one alone reads the Origin.
func (e *Editor) readsAlone(in, root *flow.Fn) bool {
	if !e.readsOrigin(e.cursor(in.Node)) {
		return false
	}
	leads := e.res.Prog.Reaching(func(f *flow.Fn) bool { return f == in })
	if len(leads) == 1 {
		return true
	}
	for _, read := range e.res.OriginReads {
		fn := e.res.Prog.Enclosing(read)
		if fn == nil || fn == in || !leads[fn] || e.cursor(in.Node).Contains(read) {
			continue
		}
		if fn == root || e.res.Prog.Reaching(func(f *flow.Fn) bool { return f == fn })[root] {
			return false
		}
	}
	return true
}

// beforeGroup returns the first of the statements before at that write headers
// of CORS to the response of w, one after the other: a check that goes around
// them must not go around Vary.
func (e *Editor) beforeGroup(at inspector.Cursor, w *exchange.Write) inspector.Cursor {
	isCORS := func(c inspector.Cursor) bool { return strings.HasPrefix(e.writesBeside(c, w), corsPrefix) }
	if !isCORS(at) {
		return at
	}
	for c, ok := at.PrevSibling(); ok && c.ParentEdgeKind() == at.ParentEdgeKind() && isCORS(c); c, ok = c.PrevSibling() {
		at = c
	}
	return at
}

// onBranch reports whether w writes to one of several answers by the Origin,
// of which the others do not name Origin in Vary.
func (e *Editor) onBranch(r *exchange.Response, w *exchange.Write) bool {
	return slices.ContainsFunc(e.res.ByFunc(r), func(o *exchange.Outcome) bool {
		return o.AllowedBy() != w && o.Tested() && !slices.ContainsFunc(o.Vary, hasOrigin)
	})
}

// keepLater returns the edits that make the writes which replace the Vary of a
// response after at add to it instead. All says that there is no answer which
// they do not write to, so that nothing else is needed.
func (e *Editor) keepLater(r *exchange.Response, at inspector.Cursor, moved *exchange.Write) (edits []analysis.TextEdit, all bool) {
	edits, all = []analysis.TextEdit{}, true
	for _, o := range r.Outcomes {
		later, adds := e.replacing(o), false
		for _, w := range later {
			if w == moved || e.namesOrigin(w) || e.mergesVary(w) || e.isBefore(w, at) {
				continue
			}
			kept := e.KeepVary(w)
			if kept == nil {
				return nil, false
			}
			edits = append(edits, kept...)
			adds = adds || e.isWrapper(w)
		}
		all = all && adds
	}
	return edits, all && len(edits) > 0
}

// isBefore reports whether a write comes before at, as far as is known. What can only
// be added to afterwards, in a function that none of at's leads to, is taken to: that
// is no place for what this one does.
func (e *Editor) isBefore(w *exchange.Write, at inspector.Cursor) bool {
	fn, of := e.res.Prog.Enclosing(at), e.res.Prog.Enclosing(e.cursor(w.Node))
	if fn == of {
		return w.Node.Pos() < at.Node().Pos()
	}
	return e.isWrapper(w) && !e.res.Prog.Reaching(func(f *flow.Fn) bool { return f == of })[fn]
}

// namesOrigin reports whether a write of Vary names Origin itself.
func (e *Editor) namesOrigin(w *exchange.Write) bool {
	if w.Value == nil {
		return false
	}
	tv := e.pass.TypesInfo.Types[e.operand(w)]
	return tv.Value != nil && tv.Value.Kind() == constant.String && cors.VaryHas(constant.StringVal(tv.Value), cors.Origin)
}

// replacing returns the writes that replace what a response had in Vary: if the
// last is one that can only be added to afterwards, that alone.
func (e *Editor) replacing(o *exchange.Outcome) []*exchange.Write {
	var writes []*exchange.Write
	add := func(w *exchange.Write) {
		if w != nil && w.Verb != framework.Add && !slices.Contains(writes, w) {
			writes = append(writes, w)
		}
	}
	for _, v := range o.Vary {
		if v.Write != nil && v.Write.Verb != framework.Add && e.isWrapper(v.Write) {
			return []*exchange.Write{v.Write}
		}
		add(v.Write)
	}
	for _, v := range o.Replaced {
		add(v.Write)
	}
	add(o.ReplacedBy)
	return writes
}

// isWrapper reports whether a write is a call of a function that writes.
func (e *Editor) isWrapper(w *exchange.Write) bool {
	return isCall(w.Node) && w.Member == nil
}

// always reports whether a write stands in its function's own list of
// statements rather than on a branch, and nothing before it may return.
func (e *Editor) always(w *exchange.Write) bool {
	cur, ok := fix.Stmt(e.cursor(w.Node))
	if !ok {
		return false
	}
	switch cur.Parent().Parent().Node().(type) {
	case *ast.FuncDecl, *ast.FuncLit:
		fn := e.res.Prog.Enclosing(cur)
		for r := range cur.Parent().Preorder((*ast.ReturnStmt)(nil)) {
			if r.Node().Pos() < w.Node.Pos() && e.res.Prog.Enclosing(r) == fn {
				return false
			}
		}
		return true
	}
	return false
}

// firstRead returns the statement of a function before which nothing depends on
// the Origin: the first that reads it, in a list of statements around w or
// around the call that leads to w; or the first of all if the function leaves
// the reading to others.
func (e *Editor) firstRead(of *flow.Fn, w *exchange.Write) inspector.Cursor {
	var none inspector.Cursor
	fn := e.cursor(of.Node)
	target, ok := e.within(of, w)
	if !ok {
		return none
	}
	if !e.readsOrigin(fn) {
		return firstStmt(fn)
	}
	var lists []inspector.Cursor // statements around the target, innermost first
	for cur, ok := fix.Stmt(target); ok && fn.Contains(cur); cur, ok = fix.Stmt(cur.Parent()) {
		lists = append(lists, cur)
	}
	for _, stmt := range slices.Backward(lists) {
		first := stmt
		for s, ok := stmt, true; ok; s, ok = s.PrevSibling() {
			if s.ParentEdgeKind() == stmt.ParentEdgeKind() && s != stmt && e.readsOrigin(s) {
				first = s
			}
		}
		if first != stmt || stmt != lists[0] && e.readsOutside(stmt, lists) {
			return outsideLoops(first)
		}
	}
	if len(lists) == 0 {
		return none
	}
	return outsideLoops(e.firstAsked(lists))
}

// outsideLoops returns the outermost loop of its function that a statement stands in,
// or that itself.
func outsideLoops(stmt inspector.Cursor) inspector.Cursor {
	for cur := range stmt.Enclosing((*ast.ForStmt)(nil), (*ast.RangeStmt)(nil), (*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		switch cur.Node().(type) {
		case *ast.FuncDecl, *ast.FuncLit:
			return stmt
		}
		stmt = cur
	}
	return stmt
}

// within returns the cursor of w if fn has it, or of the first call in fn that
// leads to the function that has it.
func (e *Editor) within(fn *flow.Fn, w *exchange.Write) (inspector.Cursor, bool) {
	cur, ok := e.cursor(w.Node), true
	if fn.Node.Pos() <= w.Node.Pos() && w.Node.End() <= fn.Node.End() {
		return cur, ok
	}
	has := e.res.Prog.Enclosing(cur)
	leads := e.res.Prog.Reaching(func(f *flow.Fn) bool { return f == has })
	for call := range e.cursor(fn.Node).Preorder((*ast.CallExpr)(nil)) {
		if callee := e.res.Prog.Callee(call.Node().(*ast.CallExpr)); callee != nil && leads[callee] {
			return call, true
		}
	}
	return cur, false
}

// readsOutside reports whether the statement at cur reads the Origin other
// than in the list that the next inner statement of lists stands in.
func (e *Editor) readsOutside(cur inspector.Cursor, lists []inspector.Cursor) bool {
	inner := lists[slices.Index(lists, cur)-1].Parent()
	for _, read := range e.res.OriginReads {
		if cur.Contains(read) && !inner.Contains(read) {
			return true
		}
	}
	return false
}

func (e *Editor) readsOrigin(cur inspector.Cursor) bool {
	return slices.ContainsFunc(e.res.OriginReads, cur.Contains)
}

// firstStmt returns the first statement of a function's body.
func firstStmt(fn inspector.Cursor) inspector.Cursor {
	for c := range fn.Preorder((*ast.BlockStmt)(nil)) {
		first, _ := c.FirstChild()
		return first
	}
	return inspector.Cursor{}
}

func (e *Editor) isConstant(x ast.Expr, value string) bool {
	if x == nil {
		return false
	}
	tv := e.pass.TypesInfo.Types[x]
	return tv.Value != nil && tv.Value.Kind() == constant.String && strings.EqualFold(constant.StringVal(tv.Value), value)
}

// KeepVary returns the edits that make a write of Vary add rather than replace
// what is there.
func (e *Editor) KeepVary(w *exchange.Write) []analysis.TextEdit {
	if !e.owns(w) {
		return nil
	}
	switch n := w.Node.(type) {
	case *ast.CallExpr:
		if w.Verb == framework.Del {
			return e.Remove(w)
		}
		sel, ok := ast.Unparen(n.Fun).(*ast.SelectorExpr)
		if ok && w.Member != nil && w.Member.Adder != "" {
			return []analysis.TextEdit{fix.Replace(sel.Sel, w.Member.Adder)}
		}
	case *ast.AssignStmt:
		if len(n.Lhs) == 1 && len(n.Rhs) == 1 {
			return e.appendTo(n.Lhs[0], n.Rhs[0])
		}
	}
	cur, ok := fix.Stmt(e.cursor(w.Node))
	if !ok {
		return nil
	}
	if text := e.varyCall(w, cur, e.res.Root); text != "" {
		return fix.InsertAfter(e.pass.Fset, cur, text)
	}
	return nil
}

// appendTo returns the edits that append to the element of a map what was to
// replace it.
//
//	h["Vary"] = []string{"Accept"}
//	            -----------------
//	h["Vary"] = append(h["Vary"], "Accept")
func (e *Editor) appendTo(lhs, rhs ast.Expr) []analysis.TextEdit {
	lit, ok := rhs.(*ast.CompositeLit)
	if !ok || lit.Type == nil || len(lit.Elts) == 0 || e.lastUse(lit.Type) {
		return nil
	}
	return []analysis.TextEdit{
		{Pos: lit.Pos(), End: lit.Lbrace + 1, NewText: []byte("append(" + e.source(lhs) + ", ")},
		{Pos: lit.Rbrace, End: lit.Rbrace + 1, NewText: []byte(")")},
	}
}

// NameOrigin returns the edits that make a write of Vary name Origin in place
// of the response header that it names.
func (e *Editor) NameOrigin(w *exchange.Write) []analysis.TextEdit {
	if w.Value == nil {
		return nil
	}
	v := e.operand(w)
	tv := e.pass.TypesInfo.Types[v]
	if lit, ok := v.(*ast.BasicLit); ok && lit.Kind == token.STRING && tv.Value != nil {
		if i := indexFold(lit.Value, cors.AllowOrigin); i >= 0 {
			pos := lit.Pos() + token.Pos(i)
			return []analysis.TextEdit{{Pos: pos, End: pos + token.Pos(len(cors.AllowOrigin)), NewText: []byte(cors.Origin)}}
		}
	}
	if e.isConstant(v, cors.AllowOrigin) {
		return e.SetValue(w, cors.Origin)
	}
	return nil
}

func indexFold(s, substr string) int {
	return strings.Index(strings.ToLower(s), strings.ToLower(substr))
}
