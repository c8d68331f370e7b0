// Package lookout tells whether code in view looks at who asks before it comes to a place:
// in the function itself, in those that call it, around it where it is registered, or in
// a guard of a router before that.
//
// Who looks is no check yet: what that decides is not asked. A place where nobody looks is
// one that everybody comes to, as far as the package shows. So a look counts wherever it
// may be: by a value that may be that function, by a method of an interface, and, where it
// is not known what becomes of a handler, by any guard that the package has.
package lookout

import (
	"go/ast"
	"go/token"
	"go/types"
	"maps"
	"slices"
	"sync"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/routing"
	"github.com/corsvet/corsvet/passes/internal/syntax"
)

// AsksWho are the headers by which code may tell who asks, but for cookies and
// passwords, which browsers send for any site. A subprotocol is no secret, mostly.
var AsksWho = []string{cors.Origin, cors.Authorization, cors.FetchSite}

// A Lookout knows which functions of a package look at the headers that tell who
// asks.
type Lookout struct {
	guards bool // only those count that turn requests away by where they come from

	info  *types.Info
	prog  *flow.Program
	root  inspector.Cursor
	reads map[*flow.Fn][]token.Pos // where each function reads such a header
	looks map[*flow.Fn]bool        // functions that lead to such a place

	answers   map[*flow.Fn]bool // functions that send the header by which browsers let a page read
	answering map[*flow.Fn]bool // these, and those that give one of them the response

	decisions map[*flow.Fn][]token.Pos // those of the places on which something depends
	judges    map[*flow.Fn]bool        // functions that lead to one of them

	consults map[*flow.Fn][]token.Pos // where each asks code out of sight, or is told by it

	values []*flow.Fn                          // functions with results that are used as values
	names  map[types.Object][]inspector.Cursor // where each object is named

	others    map[ast.Node]bool // uses of functions that have nothing to do with the place
	variables map[place]bool    // whether somebody looks before a router that each has
	makers    map[*flow.Fn]bool // functions that are looked into for the router they make

	promises map[*types.Func][]*types.Func // the methods of interfaces that each is called by
	methods  map[*types.Func][]*flow.Fn    // those that are called by each of an interface

	valued sync.Once
	given  map[*types.Var][]ast.Expr // what each is given

	once    sync.Once
	toGuard map[*flow.Fn]bool // functions that lead to one that turns requests away and hands others on
}

// New returns the lookout of a package.
func New(prog *flow.Program, root inspector.Cursor) *Lookout {
	return newLookout(prog, root, false)
}

func newLookout(prog *flow.Program, root inspector.Cursor, guards bool) *Lookout {
	l := &Lookout{guards: guards, info: prog.Info, prog: prog, root: root, reads: make(map[*flow.Fn][]token.Pos), decisions: make(map[*flow.Fn][]token.Pos), names: make(map[types.Object][]inspector.Cursor), consults: make(map[*flow.Fn][]token.Pos), variables: make(map[place]bool), makers: make(map[*flow.Fn]bool), promises: make(map[*types.Func][]*types.Func), methods: make(map[*types.Func][]*flow.Fn)}
	l.findAnswering()
	for cur := range root.Preorder((*ast.CallExpr)(nil), (*ast.IndexExpr)(nil), (*ast.Ident)(nil)) {
		if id, ok := cur.Node().(*ast.Ident); ok && l.info.Uses[id] != nil {
			obj := syntax.Origin(l.info.Uses[id])
			l.names[obj] = append(l.names[obj], syntax.Qualified(cur))
			l.nameEmbedded(syntax.Qualified(cur))
		}
		if fn := prog.Enclosing(cur); l.isRead(cur) && l.isHeeded(fn, cur) {
			l.reads[fn] = append(l.reads[fn], cur.Node().Pos())
			if l.decides(syntax.Qualified(cur)) {
				l.decisions[fn] = append(l.decisions[fn], cur.Node().Pos())
			}
		}
	}
	l.consult()
	for fn := range l.reads {
		// What a library is told to decide by is judged by itself.
		if l.onlyDecides(fn, make(map[*flow.Fn]bool)) {
			delete(l.reads, fn)
			delete(l.decisions, fn)
			delete(l.consults, fn)
		}
	}
	l.values = l.functionsAsValues()
	l.looks = l.reaching(l.reads)
	l.judges = l.reaching(l.decisions)
	return l
}

// nameEmbedded notes where fields are used without their names: by what they have.
func (l *Lookout) nameEmbedded(cur inspector.Cursor) {
	sel, ok := cur.Node().(*ast.SelectorExpr)
	if !ok {
		return
	}
	for _, f := range syntax.EmbeddedBy(l.info, sel) {
		l.names[f] = append(l.names[f], cur.ChildAt(edge.SelectorExpr_X, -1))
	}
}

// isRead reports whether code reads a header that tells who asks: one that says so or,
// if something depends on it, one that no page can send.
func (l *Lookout) isRead(cur inspector.Cursor) bool {
	header := l.headerRead(cur.Node())
	if l.guards {
		return slices.Contains(tellsWhence, header) && l.decides(cur)
	}
	if id, ok := cur.Node().(*ast.Ident); ok {
		obj := l.info.Uses[id]
		// What a method gives is often no more than logged.
		return framework.Tells(obj) && (!hasReceiver(obj) || l.decides(syntax.Qualified(cur)))
	}
	return slices.Contains(AsksWho, header) || header != "" && !cors.IsBrowsers(header) && l.decides(cur)
}

func hasReceiver(obj types.Object) bool {
	f, ok := obj.(*types.Func)
	return ok && f.Signature().Recv() != nil
}

// headerRead returns the name of the header that an expression reads, "" if it reads
// none.
func (l *Lookout) headerRead(n ast.Node) string {
	var name ast.Expr
	switch n := n.(type) {
	case *ast.IndexExpr:
		if framework.RoleOf(l.info.TypeOf(n.X)) == 0 {
			return ""
		}
		name = n.Index
	case *ast.CallExpr:
		callee := typeutil.Callee(l.info, n)
		if framework.ReadsHeader(callee) && len(n.Args) > 0 {
			name = n.Args[0]
			break
		}
		m := framework.MemberOf(callee)
		if m == nil || m.Verb != framework.Read || m.Key < 0 || m.Key >= len(n.Args) {
			return ""
		}
		name = n.Args[m.Key]
	default:
		return ""
	}
	return cors.CanonicalName(syntax.ConstantString(l.info, name))
}

// Before reports whether code in view looks at a header that tells who asks before
// it comes to what upgrades a connection: the function in which that is, each of
// those that call it, or what is registered around it. It may as well be a function
// that this is given.
func (l *Lookout) Before(n ast.Node) bool {
	cur, ok := l.making(n)
	if !ok {
		return false
	}
	switch n := cur.Node().(type) {
	case *ast.CallExpr:
		if l.haveLook(n.Args, nil) {
			return true
		}
	case *ast.CompositeLit:
		for _, e := range n.Elts {
			if kv, ok := e.(*ast.KeyValueExpr); ok && !l.isSetting(kv.Key) && l.haveLook([]ast.Expr{kv.Value}, nil) {
				return true
			}
		}
	}
	return l.before(cur, make(map[*flow.Fn]bool))
}

// making returns the cursor of a node or, where that names what is called, converted to
// or made, of the whole.
func (l *Lookout) making(n ast.Node) (cur inspector.Cursor, ok bool) {
	cur, ok = l.root.FindNode(n)
	if ok && (cur.ParentEdgeKind() == edge.CallExpr_Fun || cur.ParentEdgeKind() == edge.CompositeLit_Type) {
		cur = cur.Parent()
	}
	return cur, ok
}

// isSetting reports whether a key of a literal is a field by which a library decides
// whom to let in: the function that it has is judged by itself.
func (l *Lookout) isSetting(key ast.Expr) bool {
	id, ok := key.(*ast.Ident)
	return ok && framework.StoreOf(l.info.Uses[id]) != nil
}

func (l *Lookout) before(cur inspector.Cursor, seen map[*flow.Fn]bool) bool {
	fn := l.prog.Enclosing(cur)
	if fn == nil {
		return l.around(cur, seen)
	}
	if seen[fn] {
		return false
	}
	seen[fn] = true
	if (!l.guards || l.handles(fn)) && l.looksBefore(fn, cur) || !l.guards && l.judgesAfter(fn, cur) {
		return true
	}
	if l.around(cur, seen) {
		return true
	}
	uses := l.uses(fn)
	if len(uses) == 0 {
		return syntax.IsOfOthers(fn.Obj) && l.mayBeGuarded()
	}
	return l.aroundAll(uses, seen)
}

// looksBefore reports whether a function looks before it comes to a place in it.
func (l *Lookout) looksBefore(fn *flow.Fn, cur inspector.Cursor) bool {
	pos := cur.Node().Pos()
	if slices.ContainsFunc(l.reads[fn], func(read token.Pos) bool { return read < pos }) {
		return true
	}
	for call := range l.calls(fn) {
		c := call.Node().(*ast.CallExpr)
		if c.Pos() < pos && !syntax.Encloses(call, cur) && l.mayCall(c, l.looks) && l.heeds(fn, call) && !l.isForRoutes(fn, call, cur) {
			return true
		}
	}
	return false
}

// judgesAfter reports whether a function looks once it has come to a place in it, and
// something depends on that: whom a connection is closed to has it for nothing.
func (l *Lookout) judgesAfter(fn *flow.Fn, cur inspector.Cursor) bool {
	judged := slices.Clone(l.decisions[fn])
	for call := range l.calls(fn) {
		if c := call.Node().(*ast.CallExpr); !syntax.Encloses(cur, call) && l.isTold(c) && l.mayCall(c, l.judges) && !l.isForRoutes(fn, call, cur) {
			judged = append(judged, call.Node().Pos())
		}
	}
	if len(judged) == 0 {
		return false
	}
	upgrades := func(n ast.Node) bool { return syntax.IsWithin(cur.Node().Pos(), n) }
	judges := func(n ast.Node) bool {
		return slices.ContainsFunc(judged, func(pos token.Pos) bool { return syntax.IsWithin(pos, n) })
	}
	return l.prog.Follows(fn, upgrades, judges)
}

// calls yields the calls of a function itself.
func (l *Lookout) calls(fn *flow.Fn) func(yield func(inspector.Cursor) bool) {
	return func(yield func(inspector.Cursor) bool) {
		body, ok := l.root.FindNode(fn.Body)
		if !ok {
			return
		}
		for cur := range body.Preorder((*ast.CallExpr)(nil)) {
			if l.prog.Enclosing(cur) == fn && !yield(cur) {
				return
			}
		}
	}
}

// uses returns the places that name a function, or have it: a method may be called by the
// name of one of an interface of the package, and is used, if nobody names it, where a
// value that has it becomes one of an interface.
func (l *Lookout) uses(fn *flow.Fn) []inspector.Cursor {
	if lit, ok := fn.Node.(*ast.FuncLit); ok {
		cur, _ := l.root.FindNode(lit)
		return []inspector.Cursor{cur}
	}
	if fn.Obj == nil {
		return nil
	}
	uses := slices.Clone(l.names[fn.Obj])
	for _, m := range l.promised(fn.Obj) {
		if m.Pkg() == l.prog.Pkg && !framework.IsHandler(m) {
			uses = append(uses, l.names[m.Origin()]...)
		}
	}
	if len(uses) == 0 {
		for _, e := range l.prog.Boxed(fn.Obj) {
			if cur, ok := l.root.FindNode(e); ok {
				uses = append(uses, cur)
			}
		}
	}
	return slices.DeleteFunc(uses, func(use inspector.Cursor) bool { return l.others[use.Node()] })
}

// aroundAll reports whether there are uses of a function, and before each of them
// somebody looks.
func (l *Lookout) aroundAll(uses []inspector.Cursor, seen map[*flow.Fn]bool) bool {
	for _, use := range uses {
		if use.ParentEdgeKind() == edge.CallExpr_Fun && l.before(use.Parent(), maps.Clone(seen)) || l.around(use, maps.Clone(seen)) {
			continue
		}
		return false
	}
	return len(uses) > 0
}

// around reports whether a handler is an operand of a call that has somebody look
// before it: the function that is called, one beside it, or one that the router uses.
func (l *Lookout) around(cur inspector.Cursor, seen map[*flow.Fn]bool) bool {
	for {
		switch cur.ParentEdgeKind() {
		case edge.ParenExpr_X, edge.UnaryExpr_X, edge.StarExpr_X, edge.TypeAssertExpr_X, edge.IndexExpr_X, edge.SliceExpr_X:
		case edge.SelectorExpr_X:
			if !l.isOfMiddleware(cur.Parent()) {
				return false
			}
		case edge.CallExpr_Fun:
			if l.isGivenGuarded(cur.Parent().Node().(*ast.CallExpr)) {
				return true
			}
		case edge.CompositeLit_Elts:
			if l.haveLook(cur.Parent().Node().(*ast.CompositeLit).Elts, cur.Node()) {
				return true
			}
			if l.isField(cur) {
				return l.isKeptBehind(cur)
			}
		case edge.KeyValueExpr_Value:
			if l.isField(cur) {
				return l.isKeptBehind(cur)
			}
		case edge.SendStmt_Value:
			return l.isHandedTo(cur.Node().(ast.Expr)) && l.mayBeGuarded()
		case edge.ReturnStmt_Results:
			fn := l.prog.Enclosing(cur.Parent())
			if fn == nil || seen[fn] {
				return false
			}
			seen[fn] = true
			uses := l.uses(fn)
			if len(uses) == 0 {
				return syntax.IsOfOthers(fn.Obj) && routing.IsHandling(l.info.TypeOf(cur.Node().(ast.Expr))) && l.mayBeGuarded()
			}
			return !slices.ContainsFunc(uses, func(use inspector.Cursor) bool { return !l.around(use, maps.Clone(seen)) })
		case edge.CallExpr_Args:
			call := cur.Parent().Node().(*ast.CallExpr)
			if l.looksAround(call) || l.isConvertedBehind(call) || l.haveLook(call.Args, cur.Node()) || l.used(cur.Parent()) || l.behind(cur) {
				return true
			}
			if l.isUnknown(call) && l.isHandedTo(cur.Node().(ast.Expr)) && l.mayLook(call.Fun, make(map[*types.Var]bool)) {
				return true
			}
		default:
			return l.isKeptBehind(cur)
		}
		cur = cur.Parent()
	}
}

// Greets reports whether a library is given a function to call with each connection
// that looks, and something depends on that.
func (l *Lookout) Greets(lib *framework.Library) bool {
	for cur := range l.root.Preorder((*ast.CallExpr)(nil)) {
		call := cur.Node().(*ast.CallExpr)
		if framework.Greets(typeutil.Callee(l.info, call)) == lib && slices.ContainsFunc(call.Args, func(e ast.Expr) bool { return l.judges[l.functionOf(e)] }) {
			return true
		}
	}
	return false
}

func (l *Lookout) functionOf(e ast.Expr) *flow.Fn { return syntax.FunctionOf(l.info, l.prog, e) }

// used reports whether a call is in a function that has its router use one that looks.
func (l *Lookout) used(call inspector.Cursor) bool {
	fn := l.prog.Enclosing(call)
	if fn == nil {
		return false
	}
	for cur := range l.calls(fn) {
		c := cur.Node().(*ast.CallExpr)
		m := framework.MemberOf(typeutil.Callee(l.info, c))
		if m == nil || m.Verb != framework.Use && m.Verb != framework.Group && m.Verb != framework.Stack || !l.haveLook(c.Args, nil) {
			continue
		}
		registers := call.Node().(*ast.CallExpr)
		if l.mayShareRouter(registers, c, m.Verb == framework.Use) && !l.areApart(registers, c) {
			return true
		}
	}
	return false
}
