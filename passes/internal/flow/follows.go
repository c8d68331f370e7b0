package flow

import (
	"go/ast"

	"golang.org/x/tools/go/cfg"
)

// Follows reports whether a function may come to a node of its graph for which
// then holds after one for which first does. What is deferred comes last.
func (p *Program) Follows(fn *Fn, first, then func(ast.Node) bool) bool {
	graph := p.graph(fn)
	var todo []*cfg.Block
	deferred := false
	for _, b := range graph.Blocks {
		found := false
		for _, n := range b.Nodes {
			if !b.Live {
				break
			}
			if found && then(n) {
				return true
			}
			deferred = deferred || isDefer(n) && then(n)
			found = found || first(n)
		}
		if found {
			todo = append(todo, b.Succs...)
			if deferred {
				return true
			}
		}
	}
	if deferred && len(todo) > 0 {
		return true
	}
	seen := make(map[*cfg.Block]bool)
	for len(todo) > 0 {
		b := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[b] {
			continue
		}
		seen[b] = true
		for _, n := range b.Nodes {
			if then(n) {
				return true
			}
		}
		todo = append(todo, b.Succs...)
	}
	return false
}
