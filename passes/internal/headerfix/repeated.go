package headerfix

import (
	"go/ast"
	"go/types"
	"slices"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// takeRepeated returns the edits that take away what adds Vary: Origin to a response
// once more, after at, where the fix adds it. It is not ok if some of that cannot go.
func (e *Editor) takeRepeated(r *exchange.Response, w *exchange.Write, fn *flow.Fn, at inspector.Cursor, moved *exchange.Write) (edits []analysis.TextEdit, ok bool) {
	if e.readsVary(fn) {
		return nil, true // it adds what is not there
	}
	stmts, ok := e.repeated(r, fn, at, moved)
	if !ok {
		return nil, false
	}
	// What another replaces, no outcome may have.
	for c, ok := at, true; ok && c.ParentEdgeKind() == at.ParentEdgeKind(); c, ok = c.NextSibling() {
		if e.writesBeside(c, w) == cors.Vary && e.addsOrigin(c) && !isOf(c, moved) && !slices.Contains(stmts, c) {
			stmts = append(stmts, c)
		}
	}
	edits = fix.DeleteStmts(e.pass.Fset, stmts)
	return edits, edits != nil || len(stmts) == 0
}

// repeated returns the statements that write Vary: Origin to a response after at, in
// its function and a list of statements around them, but for that of moved. It is
// not ok if one of them does more, or is needed.
func (e *Editor) repeated(r *exchange.Response, fn *flow.Fn, at inspector.Cursor, moved *exchange.Write) (stmts []inspector.Cursor, ok bool) {
	for _, o := range e.res.ByFunc(r) {
		for _, v := range slices.Concat(o.Vary, o.Replaced) {
			w := v.Write
			if w == nil || w == moved || !e.owns(w) || !e.isConstant(w.Value, cors.Origin) {
				continue
			}
			cur := e.cursor(w.Node)
			if in := e.res.Prog.Enclosing(cur); in != fn && e.res.Prog.IsWithin(in, fn) {
				return nil, false // in a function that it calls by a variable
			}
			if w.Node.Pos() < at.Node().Pos() || !at.Parent().Contains(cur) {
				continue
			}
			cur, ok := e.stmt(w)
			if !ok || !isAllOf(cur, w.Node) || e.lastUse(w.Node) {
				return nil, false
			}
			if isAlone(cur) {
				if cur, ok = e.emptied(cur); !ok {
					return nil, false
				}
			}
			if !slices.Contains(stmts, cur) {
				stmts = append(stmts, cur)
			}
		}
	}
	return stmts, true
}

// isOf reports whether a write, which may be nil, stands in the statement at cur.
func isOf(cur inspector.Cursor, w *exchange.Write) bool {
	return w != nil && cur.Node().Pos() <= w.Node.Pos() && w.Node.End() <= cur.Node().End()
}

// emptied returns the if statement that would be left without anything to do if
// the statement at cur were gone, and which can go as well.
func (e *Editor) emptied(cur inspector.Cursor) (inspector.Cursor, bool) {
	stmt, ok := cur.Parent().Parent().Node().(*ast.IfStmt)
	if !ok || stmt.Else != nil || stmt.Init != nil || cur.Parent().Node() != stmt.Body || e.lastUse(stmt) || !e.isPure(stmt.Cond) || e.isSwitch(stmt.Cond) {
		return cur, false
	}
	return cur.Parent().Parent(), true
}

// IsSwitched reports whether a setting says whether one of some writes is made, which is
// all that its branch does, beside one of what is not written there: by other settings,
// that may be something else.
func (e *Editor) IsSwitched(with *exchange.Write, writes ...*exchange.Write) bool {
	if with.Value == nil || e.isFixed(e.operand(with)) {
		return false
	}
	return slices.ContainsFunc(writes, func(w *exchange.Write) bool {
		cur, ok := e.stmt(w)
		if !ok || !isAlone(cur) {
			return false
		}
		branch, ok := cur.Parent().Parent().Node().(*ast.IfStmt)
		return ok && e.isSwitch(branch.Cond)
	})
}

// isSwitch reports whether a condition has a setting that would do nothing without it: a
// field or what is declared out of the function that is yes or no, or that nothing else
// in the package reads.
func (e *Editor) isSwitch(cond ast.Expr) bool {
	fn := e.res.Prog.Enclosing(e.cursor(cond))
	is := false
	ast.Inspect(cond, func(n ast.Node) bool {
		id, ok := n.(*ast.Ident)
		if !ok {
			return true
		}
		v, ok := e.pass.TypesInfo.Uses[id].(*types.Var)
		if ok && (v.IsField() || fn == nil || !syntax.IsWithin(v.Pos(), fn.Node)) {
			is = is || types.Identical(v.Type().Underlying(), types.Typ[types.Bool]) || e.isReadOnce(v)
		}
		return true
	})
	return is
}

// isReadOnce reports whether a variable or a field of the package is read in one place only.
func (e *Editor) isReadOnce(v *types.Var) bool {
	if v.Pkg() != e.pass.Pkg {
		return false
	}
	reads := 0
	for cur := range e.res.Root.Preorder((*ast.Ident)(nil)) {
		if syntax.Origin(e.pass.TypesInfo.Uses[cur.Node().(*ast.Ident)]) == v.Origin() && !fix.IsGiven(e.pass.TypesInfo, cur) {
			reads++
		}
	}
	return reads == 1
}

// isShared reports whether the function that a write stands in is not the
// root, and others than that, or whom that calls, call it too, whose responses need the
// write.
func (e *Editor) isShared(w *exchange.Write, root *flow.Fn) bool {
	fn := e.res.Prog.Enclosing(e.cursor(w.Node))
	if fn == nil || fn == root || fn.Obj == nil {
		return false
	}
	calls, byRoot := 0, 0
	for c := range e.res.Root.Preorder((*ast.CallExpr)(nil)) {
		if e.res.Prog.Callee(c.Node().(*ast.CallExpr)) == fn {
			calls++
			if e.res.Prog.Enclosing(c) == root {
				byRoot++
			}
		}
	}
	return calls == 0 || calls > 1 && calls != byRoot || e.res.Prog.Uses(fn.Obj) > 0 || fn.Obj.Exported()
}

// comesBefore reports whether Vary is added in the function of the write vary, before
// it and in a list around it: whoever else calls the function has it from there.
func (e *Editor) comesBefore(r *exchange.Response, origin, vary *exchange.Write) bool {
	fn, at := e.varyPlace(r, origin)
	cur := e.cursor(vary.Node)
	return at.Valid() && fn == e.res.Prog.Enclosing(cur) && at.Node().Pos() < vary.Node.Pos() && at.Parent().Contains(cur)
}
