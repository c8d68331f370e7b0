package headerfix

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"
	"golang.org/x/tools/go/ast/inspector"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/fix"
)

// AllowAll returns the edits that make a write of the Origin, which nobody
// checks and which never leaves with credentials, one of *. A test for an empty
// origin around it goes, for it says nothing any more, and so does a Vary:
// Origin beside it. Where the header of credentials is misspelt, some were meant.
//
//	if origin := r.Header.Get("Origin"); origin != "" {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//		w.Header().Add("Vary", "Origin")
//	}
//
//	w.Header().Set("Access-Control-Allow-Origin", "*")
func (e *Editor) AllowAll(w *exchange.Write) []analysis.TextEdit {
	if w.Value == nil || !e.owns(w) || !e.anyone(w) || e.sendsForOthers(w) || e.isParameter(e.operand(w)) {
		return nil
	}
	v := e.operand(w)
	text, ok := e.typed(v, `"*"`)
	if !ok {
		return nil
	}
	edits, gone := []analysis.TextEdit{fix.Replace(v, text)}, []ast.Node{v}
	star := e.sendsStar(w)
	if star {
		if edits, gone, ok = e.onlyStar(v, text); !ok {
			return nil
		}
	}
	cur, isStmt := e.stmt(w)
	var vary []inspector.Cursor
	if isStmt && isAllOf(cur, w.Node) {
		vary = e.varyBesides(w, cur)
		for _, c := range vary {
			gone = append(gone, c.Node())
		}
	}
	if e.always(w) && !e.leavesOut(w, false) {
		if len(vary) > 0 {
			deletions := fix.DeleteStmts(e.pass.Fset, vary)
			if deletions == nil {
				return nil
			}
			edits = append(edits, deletions...)
		}
		return e.withoutUnused(edits, gone)
	}
	// Have: it stands under a condition.
	if !e.leavesOut(w, false) && len(vary) == 0 {
		return e.withoutUnused(edits, gone)
	}
	if !isStmt || star || e.leavesOut(w, true) {
		return nil
	}
	stmt, test := e.emptyTest(w, cur)
	if test == nil {
		return e.hoist(w, cur, text, vary)
	}
	if test != stmt.Node().(*ast.IfStmt).Cond {
		return nil
	}
	n := stmt.Node().(*ast.IfStmt)
	gone = append(gone, n.Cond)
	if n.Init != nil {
		if def, ok := n.Init.(*ast.AssignStmt); !ok || !e.definesOrigin(def) {
			return nil
		}
		gone = append(gone, n.Init)
	}
	unwrap := fix.Unwrap(e.pass.Fset, stmt, vary...)
	if unwrap == nil {
		return nil
	}
	return e.withoutUnused(append(edits, unwrap...), gone)
}

// hoist returns the edits that move a write, now of text, out of an if statement
// which only asks whether the Origin is empty, and does more than to write headers.
// The statements in vary go.
//
//	if origin := r.Header.Get("Origin"); origin != "" {
//		w.Header().Set("Access-Control-Allow-Origin", origin)
//		if r.Method == http.MethodOptions {
//			return
//		}
//	}
//
//	w.Header().Set("Access-Control-Allow-Origin", "*")
//	if origin := r.Header.Get("Origin"); origin != "" {
//		if r.Method == http.MethodOptions {
//			return
//		}
//	}
func (e *Editor) hoist(w *exchange.Write, cur inspector.Cursor, text string, vary []inspector.Cursor) []analysis.TextEdit {
	stmt, test := e.emptyTestAround(w, cur)
	call, ok := w.Node.(*ast.CallExpr)
	if !ok || test == nil || test != stmt.Node().(*ast.IfStmt).Cond || !e.visible(call.Fun, stmt) {
		return nil
	}
	i := slices.Index(call.Args, e.operand(w))
	if i < 0 || len(cur.Parent().Node().(*ast.BlockStmt).List) <= len(vary)+1 {
		return nil
	}
	args := make([]string, len(call.Args))
	for j, arg := range call.Args {
		if args[j] = e.source(arg); j == i {
			args[j] = text
		} else if !e.visible(arg, stmt) {
			return nil
		}
	}
	above, beside, taken := fix.TakeStmt(e.pass.Fset, cur)
	deletions := fix.DeleteStmts(e.pass.Fset, vary)
	if taken == nil || deletions == nil && len(vary) > 0 {
		return nil
	}
	line := above + e.source(call.Fun) + "(" + strings.Join(args, ", ") + ")" + beside
	return join(fix.InsertBefore(e.pass.Fset, stmt, line), taken, deletions)
}

// anyone reports whether all that a write sends is a text of the request's, unchecked, or
// a *, never with credentials: those may be what another function is called for.
func (e *Editor) anyone(w *exchange.Write) bool {
	sent := false
	known := make(map[ast.Node]bool) // writes of credentials
	for _, r := range e.res.All() {
		for _, o := range r.Outcomes {
			for _, v := range o.Credentials {
				if v.Write != nil {
					known[v.Write.Node] = true
				}
			}
			if !slices.ContainsFunc(o.AllowOrigin, func(v exchange.Value) bool { return v.Write == w }) {
				continue
			}
			if _, echo := o.Echo(); r.InTurn || !o.Wildcard() && (!echo || o.Checked()) {
				return false
			}
			for _, v := range o.Credentials {
				if s, ok := v.String(); !ok || cors.AllowsCredentials(s) {
					return false
				}
			}
			sent = true
		}
	}
	return sent && !e.namesCredentials(w, known) && !slices.ContainsFunc(e.res.Writes, func(w *exchange.Written) bool {
		meant, ok := cors.Misspelt(w.Header)
		return ok && meant == cors.AllowCredentials
	})
}

// namesCredentials reports whether the function that has w names the header of
// credentials other than in writes that are known: it may be to the same
// response by another name.
func (e *Editor) namesCredentials(w *exchange.Write, known map[ast.Node]bool) bool {
	for fn := range e.cursor(w.Node).Enclosing((*ast.FuncDecl)(nil)) {
		for c := range fn.Preorder((*ast.CallExpr)(nil), (*ast.AssignStmt)(nil), (*ast.KeyValueExpr)(nil)) {
			if known[c.Node()] {
				continue
			}
			var names []ast.Expr
			switch n := c.Node().(type) {
			case *ast.CallExpr:
				names = n.Args
			case *ast.KeyValueExpr:
				names = []ast.Expr{n.Key}
			case *ast.AssignStmt:
				for _, lhs := range n.Lhs {
					if ix, ok := lhs.(*ast.IndexExpr); ok {
						names = append(names, ix.Index)
					}
				}
			}
			if slices.ContainsFunc(names, func(x ast.Expr) bool { return e.header(x) == cors.AllowCredentials }) {
				return true
			}
		}
	}
	return false
}

// leavesOut reports whether some response that a branch on the Origin leads to
// is not one of those that w writes to; those to requests without an Origin do
// not count if unlessEmpty.
func (e *Editor) leavesOut(w *exchange.Write, unlessEmpty bool) bool {
	for _, r := range e.res.All() {
		outcomes := e.res.ByFunc(r)
		if !slices.ContainsFunc(outcomes, func(o *exchange.Outcome) bool { return o.AllowedBy() == w }) {
			continue
		}
		for _, o := range outcomes {
			if o.AllowedBy() != w && o.Tested() && !(unlessEmpty && o.Empty() && o.AllowedBy() == nil) {
				return true
			}
		}
	}
	return false
}

// varyBesides returns the statements of the list of cur, a write, that add
// Vary: Origin to its response, and nothing else.
func (e *Editor) varyBesides(w *exchange.Write, cur inspector.Cursor) []inspector.Cursor {
	var vary []inspector.Cursor
	for s := range cur.Parent().Children() {
		if s.ParentEdgeKind() == cur.ParentEdgeKind() && e.writesBeside(s, w) == cors.Vary && e.addsOrigin(s) {
			vary = append(vary, s)
		}
	}
	return vary
}

// addsOrigin reports whether a statement that writes a header gives it no value
// but Origin.
func (e *Editor) addsOrigin(stmt inspector.Cursor) bool {
	switch s := stmt.Node().(type) {
	case *ast.ExprStmt:
		call := ast.Unparen(s.X).(*ast.CallExpr)
		return len(call.Args) > 0 && e.isConstant(call.Args[len(call.Args)-1], cors.Origin) && len(call.Args) <= 2
	case *ast.AssignStmt:
		lit, ok := s.Rhs[0].(*ast.CompositeLit)
		return ok && len(lit.Elts) == 1 && e.isConstant(lit.Elts[0], cors.Origin)
	}
	return false
}

// definesOrigin reports whether a statement does nothing but to define a
// variable that is the Origin.
func (e *Editor) definesOrigin(def *ast.AssignStmt) bool {
	return def.Tok == token.DEFINE && len(def.Lhs) == 1 && len(def.Rhs) == 1 && e.isOriginRead(ast.Unparen(def.Rhs[0]))
}

// withoutUnused returns the edits, and those that delete the definitions of
// variables that are used only by what is gone. It returns nil if anything else
// is used there only.
func (e *Editor) withoutUnused(edits []analysis.TextEdit, gone []ast.Node) []analysis.TextEdit {
	file := e.file(gone[0].Pos())
	for _, obj := range fix.LastUses(e.pass.TypesInfo, file, gone...) {
		def := e.definition(file, obj)
		if def == nil {
			return nil
		}
		if slices.Contains(gone, ast.Node(def)) {
			continue
		}
		above, beside, deletion := fix.TakeStmt(e.pass.Fset, e.cursor(def))
		if deletion == nil || above != "" || beside != "" {
			return nil
		}
		edits = append(edits, deletion...)
		gone = append(gone, def)
	}
	for _, obj := range fix.LastUses(e.pass.TypesInfo, file, gone...) {
		if def := e.definition(file, obj); def == nil || !slices.Contains(gone, ast.Node(def)) {
			return nil
		}
	}
	return edits
}

// definition returns the statement that defines a variable as the Origin, or
// nil.
func (e *Editor) definition(file *ast.File, obj types.Object) *ast.AssignStmt {
	var def *ast.AssignStmt
	ast.Inspect(file, func(n ast.Node) bool {
		if a, ok := n.(*ast.AssignStmt); ok && e.definesOrigin(a) {
			if id, ok := a.Lhs[0].(*ast.Ident); ok && e.pass.TypesInfo.Defs[id] == obj {
				def = a
			}
		}
		return def == nil
	})
	return def
}
