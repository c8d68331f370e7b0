package framework

import (
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

type memberKey struct{ recv, name string }

// An index is a framework as it is looked up.
type index struct {
	Framework
	members map[memberKey][]*Member
	fields  map[string][]*Member // by name, those of cookies that may be fields, and those that have no say
	status  map[string]string    // by type, the field that is the status code
	headers bool                 // some row is about headers
	cookies bool                 // some row is about cookies
}

var packages = func() map[string]*index {
	byPath := make(map[string]*index)
	for _, f := range frameworks {
		ix := &index{Framework: f, members: make(map[memberKey][]*Member), fields: make(map[string][]*Member), status: make(map[string]string)}
		for i := range f.Members {
			m := &f.Members[i]
			key := memberKey{m.Recv, m.Name}
			ix.members[key] = append(ix.members[key], m)
			if m.Verb == Lines || m.Verb == StoreAttr || m.Verb == Leave {
				ix.fields[m.Name] = append(ix.fields[m.Name], m)
			}
			if m.Verb == Status {
				ix.status[m.Recv] = m.Name
			}
			ix.cookies = ix.cookies || m.Verb.OfCookies()
			ix.headers = ix.headers || !m.Verb.OfCookies()
		}
		for _, path := range f.Paths {
			byPath[path] = ix
		}
	}
	return byPath
}()

// Known reports whether the package with a path is one whose members that have
// to do with headers are listed here: the others leave headers alone.
func Known(path string) bool {
	ix := packages[path]
	return IsStandard(path) || ix != nil && ix.headers
}

var handingOn = func() map[string]bool {
	paths := make(map[string]bool)
	for _, f := range frameworks {
		for _, path := range f.HandOn {
			paths[path] = true
		}
	}
	return paths
}()

// HandsOn reports whether the middlewares of the package with a path, other than those
// that are listed, hand preflights on.
func HandsOn(path string) bool {
	l := librariesByPath[path]
	return handingOn[path] || Known(path) || l != nil && l.Subject == CORS
}

// KnowsCookies reports whether the package with a path is one whose members
// that have to do with cookies are listed here.
func KnowsCookies(path string) bool {
	ix := packages[path]
	return ix != nil && ix.cookies
}

// handsOnMember is that of the method by which a type of a listed package is a handler,
// such as a router, whose routes are code of others.
var handsOnMember = &Member{Verb: HandOn, Target: 0}

// MemberOf returns the row of a function, a method or a variable of function
// type, or nil. That of a nil function, as a call of a value has, is nil, too.
func MemberOf(obj types.Object) *Member {
	switch obj := obj.(type) {
	case *types.Func:
		if obj == nil {
			return nil
		}
	case *types.Var:
		if obj.IsField() {
			return nil
		}
	default:
		return nil
	}
	if obj.Pkg() == nil {
		return nil
	}
	sig, ok := obj.Type().Underlying().(*types.Signature)
	if !ok {
		return nil // most objects that are asked about are variables
	}
	ix := packages[obj.Pkg().Path()]
	if ix == nil {
		return nil
	}
	key := memberKey{name: obj.Name()}
	if recv := sig.Recv(); recv != nil {
		named := typematch.NamedOf(recv.Type())
		if named == nil {
			return nil
		}
		key.recv = named.Obj().Name()
	}
	for _, m := range ix.members[key] {
		if m.Params == 0 || m.Params == sig.Params().Len() {
			return m
		}
	}
	if f, ok := obj.(*types.Func); ok && ix.headers && key.recv != "" && IsHandler(f) {
		return handsOnMember
	}
	return nil
}

// RunsOperands reports whether a function is listed as one that has the handlers
// or middlewares which it is given run.
func RunsOperands(f *types.Func) bool {
	m := MemberOf(f)
	return m != nil && m.Verb >= Use && m.Verb <= Mount
}

// handlers are the names of the methods that make a type a handler of a framework.
var handlers = func() map[string]bool {
	names := make(map[string]bool)
	for _, f := range frameworks {
		for _, m := range f.Members {
			if m.Verb == HandOn && m.Recv == "Handler" {
				names[m.Name] = true
			}
		}
	}
	return names
}()

// IsHandler reports whether a method makes its receiver a handler.
func IsHandler(f *types.Func) bool {
	params := f.Signature().Params()
	return handlers[f.Name()] && params.Len() > 0 && RoleOf(params.At(0).Type()) == ResponseRole
}

// FieldOf returns the row of a field of type t, or nil.
func FieldOf(t types.Type, field string) *Member {
	ix, name := indexOf(t)
	if rows := ix.members[memberKey{name, field}]; len(rows) > 0 {
		return rows[0]
	}
	return nil
}

// RowOf returns the row of f, a field, or nil. Types that are defined by a struct
// have the fields of that.
func RowOf(f *types.Var) *Member {
	if !f.IsField() || f.Pkg() == nil || packages[f.Pkg().Path()] == nil {
		return nil
	}
	for _, m := range packages[f.Pkg().Path()].fields[f.Name()] {
		if declares(f.Pkg(), m.Recv, f) {
			return m
		}
	}
	return nil
}

// declares reports whether f is a field of the struct of a name.
func declares(pkg *types.Package, name string, f *types.Var) bool {
	obj, ok := pkg.Scope().Lookup(name).(*types.TypeName)
	if !ok {
		return false
	}
	s, ok := obj.Type().Underlying().(*types.Struct)
	if !ok {
		return false
	}
	for field := range s.Fields() {
		if field == f {
			return true
		}
	}
	return false
}

// AttrOf returns the attribute that a field is of a cookie that is a struct, ""
// if it is none.
func AttrOf(f *types.Var) Attr {
	if m := RowOf(f); m != nil {
		return m.Attr
	}
	if isAttr(f.Name()) {
		return Attr(f.Name())
	}
	return ""
}

// AttrSetterOf returns the method or field of t, or of what t points to, that sets an
// attribute, "" if there is none.
func AttrSetterOf(t types.Type, a Attr) string {
	ix, name := indexOf(t)
	for _, m := range ix.Members {
		if m.Recv == name && m.Verb == StoreAttr && m.Attr == a {
			return m.Name
		}
	}
	return ""
}

// IsHeldCookie reports whether t, or what it points to, is a struct that
// describes cookies, which a framework holds and sends.
func IsHeldCookie(t types.Type) bool {
	ix, name := indexOf(t)
	return slices.Contains(ix.Cookies, name)
}

// IsSentField reports whether f is a field, a cookie or a list of some, that a
// framework sends: its tag says so, and the package that declares it imports the
// framework.
func IsSentField(f *types.Var) bool {
	if !f.IsField() || f.Pkg() == nil || !isCookie(f.Type()) {
		return false
	}
	for _, p := range f.Pkg().Imports() {
		if ix := packages[p.Path()]; ix != nil && ix.CookieTag != "" && strings.Contains(tagOf(f), ix.CookieTag) {
			return true
		}
	}
	return false
}

// isCookie reports whether t is the cookie of net/http, a pointer to one, or a list
// of either.
func isCookie(t types.Type) bool {
	if list, ok := t.Underlying().(*types.Slice); ok {
		t = list.Elem()
	}
	named := typematch.NamedOf(t)
	return named != nil && named.Obj().Pkg() != nil && named.Obj().Pkg().Path() == "net/http" && named.Obj().Name() == "Cookie"
}

// tagOf returns the tag of a field of a struct that is declared at package level.
func tagOf(f *types.Var) string {
	scope := f.Pkg().Scope()
	for _, name := range scope.Names() {
		obj, ok := scope.Lookup(name).(*types.TypeName)
		if !ok {
			continue
		}
		s, ok := obj.Type().Underlying().(*types.Struct)
		if !ok {
			continue
		}
		for i := range s.NumFields() {
			if s.Field(i) == f {
				return s.Tag(i)
			}
		}
	}
	return ""
}

// StatusOf returns the field of t, or of what it points to, that is the status
// code of a response; "" if there is none.
func StatusOf(t types.Type) string {
	ix, name := indexOf(t)
	return ix.status[name]
}

// RoleOf returns what the values of t, or what they point to, are; 0 for
// nothing in particular.
func RoleOf(t types.Type) Role {
	ix, name := indexOf(t)
	return ix.Types[name]
}

// IdiomOf returns how to speak of the values of t, or of what they point to.
func IdiomOf(t types.Type) Idiom {
	ix, name := indexOf(t)
	return ix.Idioms[name]
}

// indexOf returns the index of the package of t, or of what t points to, and
// the name that t has there; an empty index if there is none.
func indexOf(t types.Type) (ix *index, name string) {
	named := typematch.NamedOf(t)
	if named == nil || named.Obj().Pkg() == nil {
		return &unlisted, ""
	}
	if ix := packages[named.Obj().Pkg().Path()]; ix != nil {
		return ix, named.Obj().Name()
	}
	if i, ok := named.Underlying().(*types.Interface); ok {
		return embedded(i)
	}
	return definedOver(named)
}

// embedded returns the index and name of the only type of a framework that an
// interface embeds: interface{ http.ResponseWriter; Status() int }.
func embedded(i *types.Interface) (ix *index, name string) {
	ix = &unlisted
	for t := range i.EmbeddedTypes() {
		if _, ok := t.(*types.Named); !ok {
			continue
		}
		if of, n := indexOf(t); of.Types[n] != 0 {
			if name != "" {
				return &unlisted, ""
			}
			ix, name = of, n
		}
	}
	return ix, name
}

// definedOver returns the same for a type that is defined by a struct of a
// framework: type Request events.APIGatewayProxyRequest. It has the fields of
// that, and not the methods.
func definedOver(named *types.Named) (ix *index, name string) {
	s, ok := named.Underlying().(*types.Struct)
	if !ok || s.NumFields() == 0 {
		return &unlisted, ""
	}
	pkg := s.Field(0).Pkg()
	if pkg == nil || pkg == named.Obj().Pkg() || packages[pkg.Path()] == nil {
		return &unlisted, ""
	}
	// Have: a struct that is declared in a framework.
	ix = packages[pkg.Path()]
	var names []string
	for name := range ix.Types {
		if obj, ok := pkg.Scope().Lookup(name).(*types.TypeName); ok && types.Identical(obj.Type().Underlying(), s) {
			names = append(names, name)
		}
	}
	if len(names) != 1 {
		return &unlisted, "" // it may be either
	}
	return ix, names[0]
}

var unlisted index

// IsLazy reports whether t, or what it points to, belongs to a framework whose
// writer is lazy.
func IsLazy(t types.Type) bool {
	ix, _ := indexOf(t)
	return ix.Lazy
}

// StopsSent reports whether t, or what it points to, belongs to a framework that runs
// no handler once the response was sent.
func StopsSent(t types.Type) bool {
	ix, _ := indexOf(t)
	return ix.Framework.StopsSent
}

// StyleOf returns how the framework of a router's member, which may be nil, runs handlers.
func StyleOf(f *types.Func) (chained, continues, usesAll bool) {
	if f == nil || f.Pkg() == nil {
		return
	}
	if ix := packages[f.Pkg().Path()]; ix != nil {
		return ix.Chained, ix.Continues, ix.UsesAll
	}
	return
}

// Continues reports whether t, or what it points to, belongs to a framework that runs the
// next handler even if none hands on.
func Continues(t types.Type) bool {
	ix, _ := indexOf(t)
	return ix.Framework.Continues
}

// IsLone reports whether t, or what it points to, belongs to a framework that runs no
// handler after another.
func IsLone(t types.Type) bool {
	ix, _ := indexOf(t)
	return ix.Framework.Lone
}

// Buffers reports whether t, or what it points to, belongs to a framework whose
// responses leave when their handlers are done.
func Buffers(t types.Type) bool {
	ix, _ := indexOf(t)
	return ix.Framework.Buffers
}

// KeepsAnswers reports whether a function answers on a response of another package,
// that of net/http, which its framework keeps until the handlers are done.
func KeepsAnswers(obj types.Object) bool {
	m := MemberOf(obj)
	return m != nil && m.Verb == Answer && m.Recv == "" && packages[obj.Pkg().Path()].Framework.Buffers
}

// MayAdd reports whether what stands before the program may add headers of CORS to a
// response of type t, or to what that points to.
func MayAdd(t types.Type) bool {
	ix, name := indexOf(t)
	return slices.Contains(ix.Amended, name)
}

// HasStructs reports whether the package with a path is one whose structs are
// responses.
func HasStructs(path string) bool {
	ix := packages[path]
	if ix == nil {
		return false
	}
	for _, role := range ix.Types {
		if role == StructRole {
			return true
		}
	}
	return false
}

// ErrorsOf returns the variables, of frameworks that pkg imports, that are errors by
// which a response gets a status, and that.
func ErrorsOf(pkg *types.Package) map[*types.Var]int {
	errors := make(map[*types.Var]int)
	for _, p := range pkg.Imports() {
		ix := packages[p.Path()]
		if ix == nil {
			continue
		}
		for name, status := range ix.Errors {
			if v, ok := p.Scope().Lookup(name).(*types.Var); ok {
				errors[v] = status
			}
		}
	}
	return errors
}

// IsPast reports whether obj is a variable that holds a time in the past.
func IsPast(obj types.Object) bool {
	if obj == nil || obj.Pkg() == nil {
		return false
	}
	ix := packages[obj.Pkg().Path()]
	return ix != nil && slices.Contains(ix.Past, obj.Name())
}

// CookieSenders returns the names of the members, of frameworks that pkg imports,
// that send cookies, and reports whether one of the frameworks holds structs that
// describe some.
func CookieSenders(pkg *types.Package) (names map[string]bool, holds bool) {
	names = make(map[string]bool)
	add := func(ix *index) {
		holds = holds || len(ix.Cookies) > 0 || ix.CookieTag != ""
		for _, m := range ix.Members {
			if m.Verb.SendsCookies() || m.Verb == AddRequestCookie {
				names[m.Name] = true
			}
		}
	}
	for _, p := range pkg.Imports() {
		if ix := packages[p.Path()]; ix != nil {
			add(ix)
			for _, path := range ix.Renames {
				add(packages[path])
			}
		}
	}
	return names, holds
}
