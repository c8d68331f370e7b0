package flow

import (
	"slices"

	"golang.org/x/tools/go/cfg"
)

// A postDominators tells, for each block of a graph, where all paths from it
// come together again, and on which branches it depends whether it is run.
//
// A block that ends the program, or a panic, leads to the end as well: whether
// what comes after is run depends on it. Blocks of a loop without end are left
// out, as if nothing led to them, unless they lead to one that is live.
type postDominators struct {
	graph   *cfg.CFG
	next    []int32        // the immediate post-dominator of each block, exit if it is the end
	depends [][]*cfg.Block // the branches on which each block depends
}

const (
	exitBlock int32 = -1 // the end of the function
	noBlock   int32 = -2 // a block that is left out
)

func newPostDominators(graph *cfg.CFG, live []bool) *postDominators {
	n := len(graph.Blocks)
	t := &postDominators{graph: graph, next: make([]int32, n), depends: make([][]*cfg.Block, n)}
	// Have: node n is the end of the function.
	preds := make([][]int, n+1)
	for _, b := range graph.Blocks {
		t.next[b.Index] = noBlock
		if !b.Live {
			continue
		}
		for _, s := range b.Succs {
			preds[s.Index] = append(preds[s.Index], int(b.Index))
		}
		if len(b.Succs) == 0 || live[b.Index] && !t.returns(b) {
			preds[n] = append(preds[n], int(b.Index))
		}
	}
	order := postorder(preds, n)
	number := make([]int, n+1) // in postorder from the end; -1 for what does not lead there
	for i := range number {
		number[i] = -1
	}
	for i, b := range order {
		number[b] = i
	}
	succs := func(b int) []int {
		var out []int
		for _, s := range graph.Blocks[b].Succs {
			if number[s.Index] >= 0 {
				out = append(out, int(s.Index))
			}
		}
		if slices.Contains(preds[n], b) {
			out = append(out, n)
		}
		return out
	}
	idom := make([]int, n+1)
	for i := range idom {
		idom[i] = -1
	}
	idom[n] = n
	for changed := true; changed; {
		changed = false
		for _, b := range slices.Backward(order) {
			if b == n {
				continue
			}
			dom := -1
			for _, s := range succs(b) {
				switch {
				case idom[s] < 0:
				case dom < 0:
					dom = s
				default:
					for x, y := dom, s; ; {
						if x == y {
							dom = x
							break
						}
						if number[x] < number[y] {
							x = idom[x]
						} else {
							y = idom[y]
						}
					}
				}
			}
			if idom[b] != dom {
				idom[b], changed = dom, true
			}
		}
	}
	for _, b := range order {
		if b == n {
			continue
		}
		t.next[b] = exitBlock
		if idom[b] < n {
			t.next[b] = int32(idom[b])
		}
		if next := succs(b); len(next) > 1 {
			for _, s := range next {
				for s != idom[b] && s != n {
					t.depends[s] = append(t.depends[s], graph.Blocks[b])
					s = idom[s]
				}
			}
		}
	}
	return t
}

// returns reports whether a path from b returns.
func (t *postDominators) returns(b *cfg.Block) bool {
	seen := make([]bool, len(t.graph.Blocks))
	todo := []*cfg.Block{b}
	for len(todo) > 0 {
		b := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if b.Return() != nil {
			return true
		}
		if !seen[b.Index] {
			seen[b.Index] = true
			todo = append(todo, b.Succs...)
		}
	}
	return false
}

// postorder returns the nodes that lead to a root, in postorder over the edges
// to it.
func postorder(preds [][]int, root int) []int {
	type visit struct{ node, next int }
	seen := make([]bool, len(preds))
	seen[root] = true
	var order []int
	stack := []visit{{root, 0}}
	for len(stack) > 0 {
		v := &stack[len(stack)-1]
		if v.next == len(preds[v.node]) {
			order = append(order, v.node)
			stack = stack[:len(stack)-1]
			continue
		}
		p := preds[v.node][v.next]
		v.next++
		if !seen[p] {
			seen[p] = true
			stack = append(stack, visit{p, 0})
		}
	}
	return order
}
