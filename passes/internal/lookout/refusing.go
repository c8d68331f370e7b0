package lookout

import (
	"go/ast"
	"go/types"
	"net/http"
	"slices"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// Code that answers CORS looks at the Origin to tell a browser who may read the response,
// and goes on whoever asks. It counts only where it turns requests away by that.

// refuses reports whether it depends on the value of an expression whether the function
// turns a request away, other than a preflight.
func (l *Lookout) refuses(cur inspector.Cursor) bool {
	d := &decision{Lookout: l, refusing: true, seen: make(map[types.Object]bool)}
	return d.decides(cur)
}

// findAnswering notes the functions that answer CORS, by themselves or by one that they
// give the response to.
func (l *Lookout) findAnswering() {
	l.answering = make(map[*flow.Fn]bool)
	for cur := range l.root.Preorder((*ast.BasicLit)(nil), (*ast.Ident)(nil), (*ast.CallExpr)(nil), (*ast.IndexExpr)(nil)) {
		if name, ok := syntax.ConstantText(l.info, cur.Node()); ok && cors.CanonicalName(name) == cors.AllowOrigin {
			l.answering[l.prog.Enclosing(cur)] = true
		}
	}
	l.answers = l.answering
	if l.guards {
		return
	}
	l.answering = l.prog.ReachingBy(func(fn *flow.Fn) bool { return l.answers[fn] }, func(from, to *flow.Fn) bool {
		return l.handles(from) && l.isCalled(from, to, func(call inspector.Cursor) bool {
			return slices.ContainsFunc(call.Node().(*ast.CallExpr).Args, func(e ast.Expr) bool { return routing.IsResponseOrContext(l.info, e) })
		})
	})
}

// isCalled reports whether a function calls another in a way.
func (l *Lookout) isCalled(from, to *flow.Fn, in func(call inspector.Cursor) bool) bool {
	for call := range l.calls(from) {
		if l.prog.Callee(call.Node().(*ast.CallExpr)) == to && in(call) {
			return true
		}
	}
	return false
}

// heeds reports whether what a call tells its function counts: it is none that answers
// CORS, or turns requests away by that.
func (l *Lookout) heeds(fn *flow.Fn, call inspector.Cursor) bool {
	return l.guards || !l.answering[fn] || l.refuses(call)
}

// isHeeded reports whether a read in a function counts.
func (l *Lookout) isHeeded(fn *flow.Fn, read inspector.Cursor) bool {
	switch {
	case l.answers[fn]:
		return !l.guards && l.refuses(syntax.Qualified(read))
	case l.answering[fn] && l.headerRead(read.Node()) == cors.Origin:
		return l.refuses(read)
	}
	return true
}

// refusesInBranch reports whether an if statement turns requests away where its condition
// is true, or where it is not.
func (l *decision) refusesInBranch(cur inspector.Cursor) bool {
	if l.isOfPreflights(cur) {
		return false
	}
	branch := cur.Node().(*ast.IfStmt)
	body := branch.Body.List
	if l.leaves(body) {
		return true
	}
	if e, ok := branch.Else.(*ast.BlockStmt); ok && l.leaves(e.List) {
		return true
	}
	return l.onlyHandsOnIn(cur, branch.Body)
}

// refusesInSwitch reports whether a clause of the switch statement at a cursor, or around
// it, turns requests away.
func (l *decision) refusesInSwitch(cur inspector.Cursor) bool {
	for of := range cur.Enclosing((*ast.SwitchStmt)(nil)) {
		if l.isOfPreflights(of) {
			return false
		}
		return slices.ContainsFunc(of.Node().(*ast.SwitchStmt).Body.List, func(s ast.Stmt) bool { return l.leaves(s.(*ast.CaseClause).Body) })
	}
	return false
}

// leaves reports whether a list of statements ends the function, or the chain of
// handlers, without handing the request on.
func (l *decision) leaves(list []ast.Stmt) bool {
	if len(list) == 0 {
		return false
	}
	aborts, handsOn := false, false
	for _, s := range list {
		aborts = aborts || l.has(s, func(call *ast.CallExpr) bool {
			m := framework.MemberOf(typeutil.Callee(l.info, call))
			return m != nil && m.Aborts
		})
		handsOn = handsOn || l.has(s, l.passesOn)
	}
	_, returns := list[len(list)-1].(*ast.ReturnStmt)
	return aborts || returns && !handsOn
}

// onlyHandsOnIn reports whether the function of a branch hands requests on in that, and
// nowhere else.
func (l *decision) onlyHandsOnIn(cur inspector.Cursor, body *ast.BlockStmt) bool {
	fn := l.prog.Enclosing(cur)
	return fn != nil && l.has(body, l.passesOn) && !l.has(fn.Body, func(call *ast.CallExpr) bool {
		return l.passesOn(call) && !(body.Pos() <= call.Pos() && call.End() <= body.End())
	})
}

// passesOn reports whether a call hands a request on to what comes after.
func (l *decision) passesOn(call *ast.CallExpr) bool {
	if m := framework.MemberOf(typeutil.Callee(l.info, call)); m != nil {
		return m.Verb == framework.HandOn
	}
	return l.isUnknown(call) && slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return routing.IsResponseOrContext(l.info, e) })
}

// has reports whether there is a call of some kind below a node, other than for
// preflights.
func (l *decision) has(n ast.Node, is func(*ast.CallExpr) bool) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.IfStmt:
			return !l.mentionsOptions(n.Cond)
		case *ast.CallExpr:
			found = found || is(n)
		}
		return !found
	})
	return found
}

func (l *decision) mentionsOptions(n ast.Node) bool {
	found := false
	ast.Inspect(n, func(n ast.Node) bool {
		text, ok := syntax.ConstantText(l.info, n)
		found = found || ok && text == http.MethodOptions
		return !found
	})
	return found
}

// isOfPreflights reports whether a statement compares the method with OPTIONS, or stands in
// one that does: a handshake is none of these.
func (l *decision) isOfPreflights(cur inspector.Cursor) bool {
	if branch, ok := cur.Node().(*ast.IfStmt); ok && l.mentionsOptions(branch.Cond) {
		return true
	}
	for ; cur.Node() != nil; cur = cur.Parent() {
		switch kind, _ := cur.ParentEdge(); kind {
		case edge.IfStmt_Body:
			if l.mentionsOptions(cur.Parent().Node().(*ast.IfStmt).Cond) {
				return true
			}
		case edge.CaseClause_Body:
			if slices.ContainsFunc(cur.Parent().Node().(*ast.CaseClause).List, func(e ast.Expr) bool { return l.mentionsOptions(e) }) {
				return true
			}
		case edge.FuncDecl_Body, edge.FuncLit_Body, edge.Invalid:
			return false
		}
	}
	return false
}
