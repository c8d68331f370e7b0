package cookie

import (
	"go/types"
	"slices"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Verb says what a member of a framework does with a cookie.
type Verb uint8

const (
	_          Verb = iota
	Send            // sends the cookie that is an operand
	SendArgs        // sends a cookie whose attributes are operands
	Mode            // gives the receiver's later cookies a SameSite
	Store           // sets an attribute of the receiver
	Empty           // returns a cookie without attributes, or a list of such
	Text            // returns the receiver as the text of a Set-Cookie line
	Option          // returns an option that sets an attribute
	Harmless        // leaves the attributes alone; of an option, sets others
	Unforeseen      // makes the receiver's later cookies unknown
	Hold            // returns a struct that has a cookie
)

// An Attr is an attribute that an analyzer looks at. Its name is that of the
// field of a cookie's struct that has it, and of the slot.
type Attr string

const (
	SameSite Attr = "SameSite"
	Secure   Attr = "Secure"
	MaxAge   Attr = "MaxAge"
	Expires  Attr = "Expires"
)

// A Member is a function, method or variable of a framework. Recv is the name
// of the receiver's type, empty if there is none.
type Member struct {
	Recv, Name string
	Verb       Verb

	// Arg is the position of the cookie of Send, and of the value of Mode,
	// Store and Option. Attr is the attribute of the last two.
	Arg  int
	Attr Attr

	// Args are the positions of the attributes of SendArgs.
	Args map[Attr]int

	// Params is how many parameters the function has, where that tells the
	// versions of a framework apart.
	Params int

	// Moded says that what Mode gave the receiver is the SameSite of a cookie
	// that has none among its operands, or has the default mode.
	Moded bool

	// Options is the position from which on the operands are options, 0 if
	// there are none. Default says that without them the cookie is Secure.
	Options int
	Default bool

	// SetsSecure says that storing None, or true, makes the cookie Secure.
	SetsSecure bool

	// Held is the cookie of Hold.
	Held Held

	// SecureOption is an expression for an option that makes the cookie
	// Secure, with %[1]s for the qualifier of the framework's names.
	SecureOption string
}

// A Held is a struct with the attributes of cookies, in a field of another
// struct from which the framework will send them.
type Held struct {
	Field    string
	SameSite int64
	Secure   bool

	// Since is a field of the struct that only those versions have in which
	// these are the defaults.
	Since string
}

// A Framework is the part of a package's API that has to do with cookies.
type Framework struct {
	Paths   []string // import paths
	Members []Member

	// Textual says that SameSite is given as text, such as "None".
	Textual bool

	// Structs are the types of structs that are held.
	Structs []string

	// Past are the variables that hold a time in the past.
	Past []string
}

var frameworks = []Framework{netHTTP, gin, echo, fasthttp, iris, beego, csrf, ginSessions, gorillaSessions, scs}

type memberKey struct{ path, recv, name string }

var members = func() map[memberKey][]*Member {
	byKey := make(map[memberKey][]*Member)
	for _, f := range frameworks {
		for _, path := range f.Paths {
			for i := range f.Members {
				m := &f.Members[i]
				key := memberKey{path, m.Recv, m.Name}
				byKey[key] = append(byKey[key], m)
			}
		}
	}
	return byKey
}()

// isListed reports whether the package with a path has rows.
func isListed(path string) bool {
	return slices.ContainsFunc(frameworks, func(f Framework) bool { return slices.Contains(f.Paths, path) })
}

// memberOf returns the row of a function, method or variable, or nil.
func memberOf(obj types.Object) *Member {
	if obj == nil || obj.Pkg() == nil {
		return nil
	}
	sig, ok := obj.Type().Underlying().(*types.Signature)
	if !ok {
		return nil
	}
	key := memberKey{path: obj.Pkg().Path(), name: obj.Name()}
	if recv := sig.Recv(); recv != nil {
		named := typematch.NamedOf(recv.Type())
		if named == nil {
			return nil
		}
		key.recv = named.Obj().Name()
	}
	for _, m := range members[key] {
		if m.Params == 0 || m.Params == sig.Params().Len() {
			return m
		}
	}
	return nil
}

// isPast reports whether obj is a variable that holds a time in the past.
func isPast(obj types.Object) bool {
	return obj != nil && obj.Pkg() != nil && slices.ContainsFunc(frameworks, func(f Framework) bool {
		return slices.Contains(f.Past, obj.Name()) && slices.Contains(f.Paths, obj.Pkg().Path())
	})
}

// isHeld reports whether the values of t, or what they point to, are held.
func isHeld(t types.Type) bool {
	named := typematch.NamedOf(t)
	return named != nil && named.Obj().Pkg() != nil && slices.ContainsFunc(frameworks, func(f Framework) bool {
		return slices.Contains(f.Structs, named.Obj().Name()) && slices.Contains(f.Paths, named.Obj().Pkg().Path())
	})
}

// isTextual reports whether pkg imports a framework in which SameSite is text.
func isTextual(pkg *types.Package) bool {
	return slices.ContainsFunc(frameworks, func(f Framework) bool { return f.Textual && imports(pkg, f) })
}

// impliedNames returns the names of the functions, of frameworks that pkg
// imports, that make a cookie SameSite=None unasked.
func impliedNames(pkg *types.Package) (names []string) {
	for _, f := range frameworks {
		for _, m := range f.Members {
			if m.Held.SameSite == modeNone && imports(pkg, f) {
				names = append(names, m.Name)
			}
		}
	}
	return names
}

func imports(pkg *types.Package, f Framework) bool {
	return slices.ContainsFunc(pkg.Imports(), func(imported *types.Package) bool { return slices.Contains(f.Paths, imported.Path()) })
}
