package flow

import (
	"go/ast"
	"go/token"
	"go/types"
	"slices"

	"golang.org/x/tools/go/cfg"
)

// dead returns, for each block of a function, the variables of the function
// that nothing relevant reads from there on before they are assigned: paths
// that differ in those only are one. A variable that a literal uses, or whose
// address is taken, is read anywhere.
func (p *part) dead(prog *Program) []deadSet {
	l := &liveness{prog: prog, part: p, numbers: make(map[*types.Var]int)}
	for _, items := range p.items {
		for _, it := range items {
			if it.relevant {
				l.collect(it.node)
			}
		}
	}
	l.vars = slices.DeleteFunc(l.vars, func(v *types.Var) bool { return l.numbers[v] < 0 })
	for i, v := range l.vars {
		l.numbers[v] = i
	}
	return l.solve()
}

type liveness struct {
	prog    *Program
	part    *part
	vars    []*types.Var
	numbers map[*types.Var]int // -1 if it is read anywhere
}

// collect finds the variables of the function that a node mentions.
func (l *liveness) collect(n ast.Node) {
	ast.Inspect(n, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncLit:
			l.everywhere(n)
			return false
		case *ast.UnaryExpr:
			if v := l.prog.variable(n.X); v != nil && n.Op == token.AND {
				l.add(v, -1)
			}
		case *ast.Ident:
			if v, ok := l.prog.Info.ObjectOf(n).(*types.Var); ok {
				l.add(v, 0)
			}
		}
		return true
	})
}

func (l *liveness) everywhere(lit *ast.FuncLit) {
	ast.Inspect(lit, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := l.prog.Info.Uses[id].(*types.Var); ok {
				l.add(v, -1)
			}
		}
		return true
	})
}

func (l *liveness) add(v *types.Var, number int) {
	if v.IsField() || !within(v.Pos(), l.part.fn.Node) {
		return
	}
	if v.Kind() == types.ResultVar {
		number = -1
	}
	if _, ok := l.numbers[v]; !ok {
		l.vars = append(l.vars, v)
		l.numbers[v] = number
	}
	if number < 0 {
		l.numbers[v] = number
	}
}

// A deadSet are the variables that are dead at the head of a block.
type deadSet struct {
	numbers map[*types.Var]int // of those of the function; nil if none is dead anywhere
	live    varSet             // what is left of them
}

func (d *deadSet) has(v *types.Var) bool {
	i, ok := d.numbers[v]
	return ok && i >= 0 && !d.live.has(i)
}

// A varSet is a set of variables by number.
type varSet []uint64

func (s varSet) has(i int) bool { return s[i/64]&(1<<(i%64)) != 0 }
func (s varSet) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s varSet) remove(i int)   { s[i/64] &^= 1 << (i % 64) }

// solve returns the variables that are dead at the head of each block.
func (l *liveness) solve() []deadSet {
	blocks := l.part.graph.Blocks
	dead := make([]deadSet, len(blocks))
	if len(l.vars) == 0 {
		return dead
	}
	size := (len(l.vars) + 63) / 64
	in := make([]varSet, len(blocks))
	preds := make([][]int32, len(blocks))
	for _, b := range blocks {
		in[b.Index] = make(varSet, size)
		for _, s := range l.next(b) {
			preds[s] = append(preds[s], b.Index)
		}
	}
	queued := make([]bool, len(blocks))
	var queue []int32
	for i := len(blocks) - 1; i >= 0; i-- {
		if blocks[i].Live {
			queue, queued[i] = append(queue, int32(i)), true
		}
	}
	for len(queue) > 0 {
		i := queue[0]
		queue, queued[i] = queue[1:], false
		live := make(varSet, size)
		for _, s := range l.next(blocks[i]) {
			for w := range live {
				live[w] |= in[s][w]
			}
		}
		l.transfer(blocks[i], live)
		if slices.Equal(live, in[i]) {
			continue
		}
		in[i] = live
		for _, p := range preds[i] {
			if !queued[p] {
				queue, queued[p] = append(queue, p), true
			}
		}
	}
	for _, b := range blocks {
		if b.Live {
			dead[b.Index] = deadSet{l.numbers, in[b.Index]}
		}
	}
	return dead
}

// next returns the blocks that are run after b.
func (l *liveness) next(b *cfg.Block) []int32 {
	if len(b.Succs) > 1 && !l.part.forks[b.Index] {
		if next := l.part.tree.next[b.Index]; next >= 0 {
			return []int32{next}
		}
		return nil
	}
	var out []int32
	for _, s := range b.Succs {
		out = append(out, s.Index)
	}
	return out
}

// transfer turns what is live after a block into what is live before it.
func (l *liveness) transfer(b *cfg.Block, live varSet) {
	if r, ok := b.Stmt.(*ast.RangeStmt); ok && b.Kind == cfg.KindRangeLoop {
		if r.Tok == token.DEFINE {
			l.assign(r.Key, live)
			l.assign(r.Value, live)
		}
		l.read(r.X, live)
	}
	items := l.part.items[b.Index]
	for _, it := range slices.Backward(items) {
		if !it.relevant {
			continue
		}
		switch n := it.node.(type) {
		case *ast.AssignStmt:
			var read []ast.Expr // parts of something, which are evaluated first
			for _, lhs := range n.Lhs {
				if n.Tok != token.ASSIGN && n.Tok != token.DEFINE || !l.assign(lhs, live) {
					read = append(read, lhs)
				}
			}
			for _, lhs := range read {
				l.read(lhs, live)
			}
			for _, rhs := range n.Rhs {
				l.read(rhs, live)
			}
		case *ast.ValueSpec:
			for _, name := range n.Names {
				l.assign(name, live)
			}
			for _, e := range n.Values {
				l.read(e, live)
			}
		default:
			l.read(n, live)
		}
	}
}

// assign notes that a variable gets another value, and reports whether e is
// one.
func (l *liveness) assign(e ast.Expr, live varSet) bool {
	v := l.prog.variable(e)
	if v == nil || isStruct(v.Type()) {
		return false
	}
	if i, ok := l.numbers[v]; ok && i >= 0 {
		live.remove(i)
	}
	return true
}

func (l *liveness) read(n ast.Node, live varSet) {
	ast.Inspect(n, func(n ast.Node) bool {
		if id, ok := n.(*ast.Ident); ok {
			if v, ok := l.prog.Info.ObjectOf(id).(*types.Var); ok {
				if i, ok := l.numbers[v]; ok && i >= 0 {
					live.add(i)
				}
			}
		}
		return true
	})
}
