package exchange

import (
	"go/ast"
	"go/token"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/flow"
)

// Together reports whether one run of a function may send two cookies: the one may make
// room for the other.
func (res *Result) Together(a *Sent, c *Cookie, b *Sent, d *Cookie) bool {
	everything := func(flow.ID) bool { return false }
	return res.onOnePath(a, b) && (c.at == nil || d.at == nil || !c.at.Contradicts(d.at, everything))
}

// onOnePath reports whether one run of a function may come to two places, or twice to
// what is one, whatever its branches depend on.
func (res *Result) onOnePath(a, b *Sent) bool {
	if a.Func != b.Func || res.isMadeBefore(a) || res.isMadeBefore(b) {
		return false
	}
	for i := range min(len(a.way), len(b.way)) {
		if res.mayFollow(a.way[i], b.way[i]) || res.mayFollow(b.way[i], a.way[i]) {
			return true
		}
		if a.way[i] != b.way[i] {
			return false
		}
	}
	return len(a.way) != len(b.way)
}

// isMadeBefore reports whether a place is not in the function that was run, but at package
// level: what a variable has that the function uses.
func (res *Result) isMadeBefore(s *Sent) bool {
	first, fn := s.way[0], s.Func.Node
	return (first < fn.Pos() || fn.End() <= first) && res.enclosing(first) == nil
}

// mayFollow reports whether the function that a place is in may come to another place of
// it afterwards, or to the same; or whether that is not known.
func (res *Result) mayFollow(first, then token.Pos) bool {
	fn := res.enclosing(first)
	if fn == nil || fn != res.enclosing(then) {
		return true
	}
	has := func(pos token.Pos) func(ast.Node) bool {
		return func(n ast.Node) bool { return n.Pos() <= pos && pos < n.End() }
	}
	return res.Prog.Follows(fn, has(first), has(then))
}

func (res *Result) enclosing(pos token.Pos) *flow.Fn {
	cur, ok := res.Root.FindByPos(pos, pos)
	if !ok {
		return nil
	}
	return res.Prog.Enclosing(cur)
}

// Shares reports whether another write, of a constant that a caller gives, is done by what
// this one is.
func (w *Write) Shares(other *Write) bool {
	return w.Node != other.Node && slices.Contains(other.way, w.Node)
}
