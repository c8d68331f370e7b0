package flow

import (
	"slices"

	"golang.org/x/tools/go/cfg"
)

// A postDominators tells, for each block of a graph, where all paths from it
// come together again, and on which branches it depends whether it is run.
//
// A block that ends the program, or a panic, leads to the end as well, and so
// does each block of a loop without end: whether what comes after is run depends
// on it.
type postDominators struct {
	graph   *cfg.CFG
	next    []int32        // the immediate post-dominator of each block, exit if it is the end
	depends [][]*cfg.Block // the branches on which each block depends
}

// exitBlock is the end of the function.
const exitBlock int32 = -1

func newPostDominators(graph *cfg.CFG) *postDominators {
	n := len(graph.Blocks)
	t := &postDominators{graph: graph, next: make([]int32, n), depends: make([][]*cfg.Block, n)}
	// Have: node n is the end of the function.
	preds := make([][]int, n+1)
	for _, b := range graph.Blocks {
		t.next[b.Index] = exitBlock
		if !b.Live {
			continue
		}
		for _, s := range b.Succs {
			preds[s.Index] = append(preds[s.Index], int(b.Index))
		}
		if len(b.Succs) == 0 {
			preds[n] = append(preds[n], int(b.Index))
		}
	}
	order := postorder(preds, n)
	if ends := endless(graph, order); len(ends) > 0 {
		preds[n] = append(preds[n], ends...)
		order = postorder(preds, n)
	}
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
	idom := dominators(order, number, succs)
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

// dominators returns the immediate dominator of each node that leads to the last of
// them, in postorder, by number, from there; -1 for the others (Cooper, Harvey and
// Kennedy, A Simple, Fast Dominance Algorithm).
func dominators(order, number []int, succs func(int) []int) []int {
	root := order[len(order)-1]
	idom := make([]int, len(number))
	for i := range idom {
		idom[i] = -1
	}
	idom[root] = root
	for changed := true; changed; {
		changed = false
		for _, b := range slices.Backward(order[:len(order)-1]) {
			dom := -1
			for _, s := range succs(b) {
				switch {
				case idom[s] < 0:
				case dom < 0:
					dom = s
				default:
					dom = meeting(idom, number, dom, s)
				}
			}
			if idom[b] != dom {
				idom[b], changed = dom, true
			}
		}
	}
	return idom
}

// meeting returns the nearest node that dominates both x and y.
func meeting(idom, number []int, x, y int) int {
	for x != y {
		if number[x] < number[y] {
			x = idom[x]
		} else {
			y = idom[y]
		}
	}
	return x
}

// endless returns the blocks that are not in order: they do not lead to the end.
func endless(graph *cfg.CFG, order []int) []int {
	leads := make([]bool, len(graph.Blocks)+1)
	for _, b := range order {
		leads[b] = true
	}
	var out []int
	for _, b := range graph.Blocks {
		if b.Live && !leads[b.Index] {
			out = append(out, int(b.Index))
		}
	}
	return out
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
