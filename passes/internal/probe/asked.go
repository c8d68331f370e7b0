package probe

import (
	"go/ast"
	"go/types"

	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/exchange"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// An asked is the code by which a package looks at an Origin, or allows one: the tests, what
// is sent, and the calls by which an Origin, and what it is compared with, came to tests.
type asked struct {
	tests   map[ast.Node]bool
	lists   map[*ast.CallExpr]bool
	origins map[*ast.CallExpr]bool
	given   map[types.Object]bool // the functions that are called with an Origin, or what has them
	sought  map[ast.Node][]string // the texts that a test looks for
	unknown map[ast.Node]bool     // the tests that look for others, too

	// The functions that are called with what a test looks for; nil for what is no name.
	takers map[ast.Node][]types.Object
}

// asked returns what is known of that to the analyzers that the pass requires.
func (e *Editor) asked() *asked {
	if e.looked != nil {
		return e.looked
	}
	e.looked = &asked{
		tests:   make(map[ast.Node]bool),
		lists:   make(map[*ast.CallExpr]bool),
		origins: make(map[*ast.CallExpr]bool),
		given:   make(map[types.Object]bool),
		sought:  make(map[ast.Node][]string),
		unknown: make(map[ast.Node]bool),
		takers:  make(map[ast.Node][]types.Object),
	}
	req := &exchange.Request{Headers: map[string]string{cors.Origin: witness.Anybody[0]}}
	if res, ok := e.Pass.ResultOf[exchange.Analyzer].(*exchange.Result); ok {
		for _, w := range res.Writes {
			if w.Header == cors.AllowOrigin {
				e.looked.tests[w.Node] = true // what was compared is sent
			}
		}
		run := make(map[*flow.Fn]bool)
		for _, r := range res.Responses {
			if !run[r.Start] {
				run[r.Start] = true
				e.looked.add(e.Pass.TypesInfo, res.Replay(r, req))
			}
		}
	}
	if given, ok := e.Pass.ResultOf[exchange.Settings].(*exchange.Given); ok {
		for _, r := range given.Records {
			for _, s := range r.Of(framework.Check) {
				e.looked.add(e.Pass.TypesInfo, given.Ask(s, req))
			}
		}
	}
	return e.looked
}

// add adds the tests of a replay.
func (a *asked) add(info *types.Info, r *exchange.Replay) {
	for _, t := range r.Tests {
		a.tests[t.Expr] = true
		a.unknown[t.Expr] = a.unknown[t.Expr] || t.Partial || !r.Complete
		for v := range operands(t) {
			addCalls(a.lists, v)
			text, ok := constantOf(info, v)
			a.sought[t.Expr] = append(a.sought[t.Expr], text)
			a.unknown[t.Expr] = a.unknown[t.Expr] || !ok
			if ok {
				for _, p := range v.From.Passed {
					a.takers[t.Expr] = append(a.takers[t.Expr], typeutil.Callee(info, p.Call))
				}
			}
		}
		for _, v := range t.Operands {
			if t.IsGiven(v) {
				addCalls(a.origins, v)
			}
		}
	}
	for call := range a.origins {
		if f := typeutil.Callee(info, call); f != nil {
			a.given[syntax.Origin(f)] = true
		}
	}
}

// addCalls adds the calls that a value came through.
func addCalls(calls map[*ast.CallExpr]bool, v flow.Value) {
	if v.From == nil {
		return
	}
	for _, p := range v.From.Passed {
		calls[p.Call] = true
	}
}
