package probe

import (
	"go/ast"
	"go/token"
	"go/types"
	"strings"

	"golang.org/x/tools/go/ast/edge"
	"golang.org/x/tools/go/ast/inspector"
	"golang.org/x/tools/go/types/typeutil"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/fix"
	"github.com/corsvet/corsvet/passes/internal/flow"
	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/syntax"
	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// IsForMore reports whether a literal is there for more than to compare an Origin with it,
// as a text or as an element of what variables, fields and functions have: the base of
// URLs, say, or what a redirect has to begin with. IsSetting says whether a node is a
// setting that the literal is for, too; it may be nil. What becomes of the literal is
// followed where that is plain, and whatever else is done with it is more.
func (e *Editor) IsForMore(lit ast.Node, isSetting func(ast.Node) bool) bool {
	cur, ok := e.Root.FindNode(lit)
	if !ok {
		return false
	}
	f := &follower{Editor: e, isSetting: isSetting, seen: make(map[types.Object]bool)}
	if f.isInPlace(cur) {
		return !f.areCalledWithOrigins(cur, nil, make(map[types.Object]bool))
	}
	return !f.isForOrigins(cur)
}

// isOfMore reports whether a test stands in a function that is called with something else
// than an Origin, too.
func (e *Editor) isOfMore(test ast.Node) bool {
	cur, ok := e.Root.FindNode(test)
	f := &follower{Editor: e}
	return ok && !f.areCalledWithOrigins(cur, nil, make(map[types.Object]bool))
}

// isCalledElsewhere reports whether a function, nil for what is not known to be one, may be
// called out of sight: by another package, or by who has it as a value.
func (e *Editor) isCalledElsewhere(fn types.Object) bool {
	if fn == nil || fn.Pkg() != e.Pass.Pkg {
		return fn == nil
	}
	if syntax.IsNamedElsewhere(fn) {
		return true
	}
	for cur := range e.Root.Preorder((*ast.Ident)(nil)) {
		id := cur.Node().(*ast.Ident)
		if syntax.Origin(e.Pass.TypesInfo.Uses[id]) == syntax.Origin(fn) && syntax.Unparen(syntax.Qualified(cur)).ParentEdgeKind() != edge.CallExpr_Fun && !flow.IsTestFile(e.Pass.Fset, id.Pos()) {
			return true
		}
	}
	return false
}

// A follower follows a text, or what has it as an element.
type follower struct {
	*Editor
	isSetting func(ast.Node) bool
	seen      map[types.Object]bool

	// isElsewhere says that it is in a function which was called with something else than
	// an Origin, perhaps, so that the tests there are of that.
	isElsewhere bool
}

// isInPlace reports whether the expression around a literal is all that has it.
func (f *follower) isInPlace(cur inspector.Cursor) bool {
	cur = fix.Whole(f.Pass.TypesInfo, cur)
	switch parent := cur.Parent().Node().(type) {
	case *ast.AssignStmt, *ast.ValueSpec, *ast.KeyValueExpr, *ast.CompositeLit:
		holder := fix.Holder(f.Pass.TypesInfo, cur)
		return holder != nil && holder.Pkg() != f.Pass.Pkg // a library has it
	case *ast.RangeStmt, *ast.ReturnStmt:
		return false
	case *ast.CallExpr:
		return !f.gives(parent)
	}
	return true
}

// isForOrigins reports whether all that is done with what an expression gives is to compare
// an Origin with it, or to give it to settings.
func (f *follower) isForOrigins(cur inspector.Cursor) bool {
	info := f.Pass.TypesInfo
	cur = fix.Whole(info, cur)
	if f.isSetting != nil && f.isSetting(cur.Node()) || !f.isElsewhere && f.asked().tests[cur.Parent().Node()] {
		return true
	}
	switch parent := cur.Parent().Node().(type) {
	case *ast.BinaryExpr:
		return f.isWithNothing(parent)
	case *ast.AssignStmt, *ast.ValueSpec, *ast.KeyValueExpr, *ast.CompositeLit:
		return f.isKeptForOrigins(fix.Holder(info, cur))
	case *ast.RangeStmt:
		return cur.ParentEdgeKind() == edge.RangeStmt_X && f.areElementsForOrigins(parent)
	case *ast.IndexExpr:
		return f.isElementForOrigins(cur)
	case *ast.SelectorExpr: // Have: a pattern, whose method is called.
		return !f.isElsewhere && f.asked().tests[cur.Parent().Parent().Node()]
	case *ast.ReturnStmt:
		return len(parent.Results) == 1 && f.isKeptForOrigins(fix.FunctionAround(info, cur))
	case *ast.CallExpr:
		_, n := cur.ParentEdge()
		switch {
		case cur.ParentEdgeKind() == edge.CallExpr_Fun:
			return f.isForOrigins(cur.Parent()) // Have: what the function returns.
		case f.gives(parent):
			return f.isForOrigins(cur.Parent())
		}
		return f.isOperandForOrigins(parent, n)
	}
	return false
}

// isKeptForOrigins reports the same of what a variable, a field or a function has.
func (f *follower) isKeptForOrigins(obj types.Object) bool {
	if obj == nil || obj.Pkg() != f.Pass.Pkg || syntax.IsNamedElsewhere(obj) || isMethod(obj) {
		return false
	}
	if f.seen[obj] {
		return true
	}
	f.seen[obj] = true
	info := f.Pass.TypesInfo
	for cur := range f.Root.Preorder((*ast.Ident)(nil)) {
		id := cur.Node().(*ast.Ident)
		if syntax.Origin(info.Uses[id]) != obj || fix.IsGiven(info, cur) || flow.IsTestFile(f.Pass.Fset, id.Pos()) {
			continue
		}
		if !f.isForOrigins(syntax.Qualified(cur)) || !f.areCalledWithOrigins(cur, obj, make(map[types.Object]bool)) {
			return false
		}
	}
	return true
}

// isMethod reports whether an object is a method, which may be called by an interface.
func isMethod(obj types.Object) bool {
	f, ok := obj.(*types.Func)
	return ok && f.Signature().Recv() != nil
}

// areCalledWithOrigins reports whether the functions around a place that do not declare what
// is used there, if that is not nil, are called with Origins only, if they are with one.
func (f *follower) areCalledWithOrigins(place inspector.Cursor, used types.Object, seen map[types.Object]bool) bool {
	for cur := range place.Enclosing((*ast.FuncDecl)(nil), (*ast.FuncLit)(nil)) {
		if used != nil && syntax.IsWithin(used.Pos(), cur.Node()) {
			return true
		}
		var fn types.Object
		switch n := cur.Node().(type) {
		case *ast.FuncDecl:
			fn = f.Pass.TypesInfo.Defs[n.Name]
		case *ast.FuncLit:
			fn = fix.Holder(f.Pass.TypesInfo, cur)
		}
		if !f.isCalledWithOrigins(fn, seen) {
			return false
		}
	}
	return true
}

// isCalledWithOrigins reports the same of a function.
func (f *follower) isCalledWithOrigins(fn types.Object, seen map[types.Object]bool) bool {
	if seen[fn] || !f.asked().given[fn] {
		return true
	}
	seen[fn] = true
	info := f.Pass.TypesInfo
	for cur := range f.Root.Preorder((*ast.Ident)(nil)) {
		if syntax.Origin(info.Uses[cur.Node().(*ast.Ident)]) != fn || flow.IsTestFile(f.Pass.Fset, cur.Node().Pos()) {
			continue
		}
		name := syntax.Qualified(cur)
		call, ok := name.Parent().Node().(*ast.CallExpr)
		if !ok || name.ParentEdgeKind() != edge.CallExpr_Fun {
			continue
		}
		if !f.asked().origins[call] || !f.areCalledWithOrigins(name, nil, seen) {
			return false
		}
	}
	return true
}

// areElementsForOrigins reports the same of what a loop goes through: elements of a list,
// keys of a map, or what a function of the standard library yields.
func (f *follower) areElementsForOrigins(loop *ast.RangeStmt) bool {
	element := loop.Key
	switch f.Pass.TypesInfo.TypeOf(loop.X).Underlying().(type) {
	case *types.Slice, *types.Array, *types.Pointer:
		element = loop.Value
	}
	if element == nil {
		return true
	}
	id, ok := element.(*ast.Ident)
	return ok && (id.Name == "_" || f.isKeptForOrigins(f.Pass.TypesInfo.ObjectOf(id)))
}

// isElementForOrigins reports the same of an element of a list at a cursor, if nobody asks
// for a certain one, or of what has a text as its key.
func (f *follower) isElementForOrigins(cur inspector.Cursor) bool {
	index := cur.Parent().Node().(*ast.IndexExpr)
	switch cur.ParentEdgeKind() {
	case edge.IndexExpr_X:
		if cur.Parent().ParentEdgeKind() == edge.AssignStmt_Lhs {
			return true // it is filled
		}
		_, isMap := f.Pass.TypesInfo.TypeOf(index.X).Underlying().(*types.Map)
		return !isMap && f.Pass.TypesInfo.Types[index.Index].Value == nil && f.isForOrigins(cur.Parent())
	case edge.IndexExpr_Index:
		return cur.Parent().ParentEdgeKind() == edge.AssignStmt_Lhs && f.isKeptForOrigins(syntax.ObjectOf(f.Pass.TypesInfo, index.X))
	}
	return false
}

// gives reports whether a call gives what it is given, or what has that as an element.
func (f *follower) gives(call *ast.CallExpr) bool {
	info := f.Pass.TypesInfo
	if info.Types[call.Fun].IsType() {
		return true
	}
	if b, ok := typeutil.Callee(info, call).(*types.Builtin); ok {
		return b.Name() == "append"
	}
	switch pathOf(typeutil.StaticCallee(info, call)) {
	case "maps", "slices", "strings":
		t := info.TypeOf(call)
		return !syntax.IsTuple(t) && (!syntax.IsBasic(t) || typematch.IsString(t))
	}
	return false
}

// isOperandForOrigins reports whether a call does nothing else with an operand.
func (f *follower) isOperandForOrigins(call *ast.CallExpr, n int) bool {
	info := f.Pass.TypesInfo
	if b, ok := typeutil.Callee(info, call).(*types.Builtin); ok {
		return b.Name() == "len" || b.Name() == "cap"
	}
	callee := typeutil.StaticCallee(info, call)
	switch path := pathOf(callee); {
	case path == "log", path == "log/slog", path == "fmt" && strings.HasPrefix(callee.Name(), "Print"):
		return true // somebody reads it
	case path == "slices":
		return syntax.IsTuple(info.TypeOf(call)) || n == 0 && f.isForElements(call)
	case n == framework.FlagDefault(callee):
		return true
	case callee == nil || callee.Pkg() != f.Pass.Pkg:
		return false
	}
	in := *f
	if t := info.TypeOf(call); !f.isElsewhere && !f.asked().lists[call] && (syntax.IsTuple(t) || syntax.IsBasic(t)) {
		in.seen, in.isElsewhere = make(map[types.Object]bool), true
	}
	params := callee.Origin().Signature().Params()
	return params.Len() > 0 && in.isKeptForOrigins(params.At(min(n, params.Len()-1)))
}

// isForElements reports whether a call gives the elements of a list to a literal that does
// nothing else with them.
func (f *follower) isForElements(call *ast.CallExpr) bool {
	if len(call.Args) != 2 {
		return false
	}
	lit, ok := ast.Unparen(call.Args[1]).(*ast.FuncLit)
	if !ok {
		return false
	}
	params := f.Pass.TypesInfo.TypeOf(lit).(*types.Signature).Params()
	return params.Len() == 1 && f.isKeptForOrigins(params.At(0))
}

// isWithNothing reports whether a comparison is with the empty text, nil or a *.
func (f *follower) isWithNothing(x *ast.BinaryExpr) bool {
	isNothing := func(e ast.Expr) bool {
		tv := f.Pass.TypesInfo.Types[e]
		text, isText := syntax.ConstantText(f.Pass.TypesInfo, e)
		return tv.IsNil() || isText && (text == "" || cors.IsWildcard(text))
	}
	return (x.Op == token.EQL || x.Op == token.NEQ) && (isNothing(x.X) || isNothing(x.Y))
}

// pathOf returns the path of the package of a function, "" if there is none.
func pathOf(f *types.Func) string {
	if f == nil || f.Pkg() == nil {
		return ""
	}
	return f.Pkg().Path()
}
