package framework

import (
	"go/types"
	"slices"
	"strings"

	"github.com/corsvet/corsvet/passes/internal/typematch"
)

// A Part is what a setting of a library is about.
type Part uint8

const (
	_           Part = iota
	Origins          // the origins that are allowed
	Everyone         // a boolean: every origin is
	Check            // a function that decides about an origin
	Credentials      // a boolean: responses may be read by requests with cookies
	Headers          // the request headers that are allowed
	Methods          // the methods that are
	Exposed          // the response headers that scripts may read
	Wildcards        // a boolean: an entry may have a *
	Reflection       // a boolean: with credentials, a star is the Origin itself
	Schemes          // anything that lets entries have other schemes
	Veto             // a function that may refuse, in ways of which an origin tells nothing
	Sent             // the text that is sent to the origins that are allowed
	Trusted          // an origin whose requests are let through
	Bypass           // a pattern of requests that are let through
	Enabled          // a boolean: without it, nothing is done
)

// A Subject is what a library does with its settings.
type Subject uint8

const (
	CORS    Subject = iota // it says who may read responses
	Forgery                // it refuses requests that other sites make
	Sockets                // it upgrades connections to WebSockets, for whom its rules let in
)

// Itself is the text of a setting Sent, or of an entry of one that lists origins, that
// stands for the Origin.
const Itself = "${Origin}"

// A Setting is what a field, an option or a method of a builder sets.
type Setting struct {
	Part Part

	// On is set for an option or method without operands that switches
	// something on.
	On bool

	// Off is set for one that switches something off.
	Off bool

	// Separator stands between the entries of a setting that is one text.
	Separator string

	// Switch is the constant that a switch which is a text has if it is on.
	Switch string

	// Literal says that a list is sent as it is.
	Literal bool

	// Rank orders functions of one part, of which only that of the highest is asked.
	Rank int

	// Names says that an entry of a list is a name and nothing else: a * allows nothing.
	Names bool

	// Elsewhere is what an entry begins with that names the place where it is, in
	// the environment.
	Elsewhere string

	// Writes says that it is a function which is given the headers of the response
	// when the library has set those of CORS: only if it may write one of these
	// again does it set anything.
	Writes bool

	// Calls is the function of the library that a function given for the setting
	// calls to switch something on.
	Calls string
}

// A Way says how a sink is given its settings.
type Way uint8

const (
	ByStruct   Way = iota // the operand at Arg, if it is there
	ByOptions             // the operands from Arg on are options
	ByOperands            // the operands themselves, by Args
	ByReceiver            // the receiver, a struct or a builder
	ByMaking              // none: a call, a conversion or a literal makes what lets everyone in
)

// A Sink is a function or method that makes a middleware of its settings, or
// is one; or one that upgrades a connection by its settings.
type Sink struct {
	Recv, Name string
	Way        Way
	Arg        int

	// Within is the field of that operand that lists structs of settings, among
	// others.
	Within string

	// Args are the names, in [Library.Settings], of operands; the last one may
	// be variadic.
	Args []string

	// Value says that the function or method is handed on as a value, too.
	Value bool

	// Everyone says that each origin is let in, whatever the settings.
	Everyone bool

	// SameOrigin is an expression for what the library does otherwise where it lets
	// its own origin in only: %[1]s is the qualifier of its names, %[2]s that of
	// net/http, and the others are the operands. Then is a statement that makes it so
	// for the variable %s.
	SameOrigin, Then string

	// Unless, of a sink by making, is a field by which code may change who is let
	// in. A literal that has it, and a package that selects it, is left alone.
	Unless string

	// Sets are texts of settings, by name, that it has without being told.
	Sets map[string]string

	// Instead is what to write for a sink that takes no list: the statement for a
	// call, or the expression for a value. $x is what its name is selected from,
	// $v a list of origins.
	Instead string
}

// A Reach is whom a library lets in.
type Reach uint8

const (
	NoOne     Reach = iota
	Star            // Access-Control-Allow-Origin: *
	Reflected       // every Origin, sent back
	Refused         // it panics, or returns an error, when the middleware is made
)

// A Checking says what a function that decides about origins does to the list
// of them.
type Checking uint8

const (
	Widens    Checking = iota // it is asked about origins that are not in the list
	Replaces                  // the list counts for nothing
	Decides                   // it is asked in place of the list, but a star in the list is what is sent
	Unsettled                 // one or the other, by versions that nothing else tells apart
)

// A Varying says when an answer that allows an origin has Vary: Origin.
type Varying uint8

const (
	Always  Varying = iota
	Dynamic         // unless every origin is allowed by *
	Several         // if there is more than one entry
	Never
)

// Switches tells which of the switches among the settings are on.
type Switches func(Part) bool

// Rules are what a library makes of its settings.
type Rules struct {
	None     Reach // with no origins, no function, and not Everyone
	Star     Reach // of an entry that is a star
	Everyone Reach

	// Credentialed takes the place of a Star where there are credentials.
	Credentialed Reach

	// Word is the entry that stands for every origin, "*" if it is empty.
	Word string

	// Alone says that Everyone is refused beside origins or a function, and a
	// star beside other entries if WordAlone is set.
	Alone, WordAlone bool

	// InOrder says that a star counts for origins only that no entry before it
	// names, and Only that it counts only where nothing else is listed.
	InOrder, Only bool

	// Given says that an empty list lets nobody in, unless it is nil.
	Given bool

	// Hosts says that entries are hosts, rather than origins.
	Hosts bool

	// First says that a star counts only as the first entry.
	First bool

	Checks Checking

	// Match returns what is sent to an origin that an entry, which is no star,
	// allows: as a rule the Origin. It fails if it does not allow it.
	Match func(entry, origin string, on Switches) (sent string, ok bool)

	// Regexp returns the regular expression that an entry is, if it is one; nil
	// if none is.
	Regexp func(entry string) (pattern string, ok bool)

	// Refuses reports whether an entry is refused when the middleware is made,
	// nil if none is.
	Refuses func(entry string, on Switches) bool

	Vary Varying

	// Uncached says that no cache keeps the answers.
	Uncached bool

	// Since is the version from which on the library refuses what it does, if nothing
	// but the name of the version tells that; "" if it does not matter.
	Since string

	// Unasked says that credentials are allowed unless a setting says
	// otherwise, and Bare that they are not with a *.
	Unasked, Bare bool
}

// A Library is a middleware that is told by settings what to do.
type Library struct {
	Paths   []string // import paths
	Subject Subject

	// Struct is the type that has the settings as fields, or on which methods
	// set them. Alike are others with the same ones.
	Struct string
	Alike  []string

	Sinks    []Sink
	Settings map[string]Setting // by the name of the field, option or method

	// Tells are the functions and methods, and the fields of other types, by which code
	// is told of the Origin.
	Tells []string

	// Reads are the methods by which code reads the header of the request that their
	// first operand names.
	Reads []string

	// Handshakes are the functions that report whether a request is a handshake.
	Handshakes []string

	// Greeters are the methods that are given a function to call with each connection.
	Greeters []string

	// PassesOn are the fields and options by which preflights are left to what comes
	// after.
	PassesOn []string

	// Before says that it sets Access-Control-Allow-Origin before what comes after runs,
	// for a request that is no preflight: that may add to it, or set another one.
	Before bool

	// ByMethod says that it allows an origin only for requests with a method that it is
	// told of: GET, HEAD or POST where it is told of none.
	ByMethod bool

	// Skips are the fields and options by which it is not run for some requests.
	Skips []string

	// Proxies are the functions that make a middleware which answers with the response of
	// another server.
	Proxies []string

	// Makers are functions or methods that return a Struct, and Defaults
	// variables that hold one, of which no setting that matters is set but, by
	// the makers, the texts Made.
	Makers, Defaults []string
	Made             map[string]string

	// Values are variables of the library that may be given for a setting, with what
	// that is then: nothing that matters if it is about no part.
	Values map[string]Setting

	// LastCounts says that of the settings which list origins, or have a
	// function for them, the last one counts.
	LastCounts bool

	// Beside is what some of its options are about otherwise, with settings and rules
	// only.
	Beside *Library

	Rules

	// Older are the rules of other versions: the first that fits counts.
	Older []Older
}

var libraries = []*Library{
	&rsCORS, &chiCORS, &ginCORS, &gorillaHandlers, &echo4CORS, &echo5CORS, &fiber2CORS, &fiber3CORS, &restfulCORS,
	&irisCORS, &goZero, &hertzCORS, &beegoCORS, &itsjamieCORS, &lab259CORS, &grpcWeb, &goFrameCORS,
	&ozzoCORS, &pkgzREST, &jub0bsCORS, &socketIO, &kubernetes, &goaCORS,
	&gorillaSocket, &coderSocket, &fiber2Socket, &fiber3Socket, &melody, &netSocket, &gobwas, &socketIOSocket, &centrifuge, &gws,
	&crossOriginProtection,
}

var librariesByPath = func() map[string]*Library {
	byPath := make(map[string]*Library)
	for _, l := range libraries {
		for _, path := range l.Paths {
			byPath[path] = l
		}
	}
	return byPath
}()

// LibraryAt returns the library that has a package, nil if none has.
func LibraryAt(pkg *types.Package) *Library {
	if pkg == nil {
		return nil
	}
	return librariesByPath[pkg.Path()]
}

// SinkOf returns the sink that a function, a method or a type is, and its
// library; nil if it is none.
func SinkOf(obj types.Object) (*Sink, *Library) {
	switch obj.(type) {
	case *types.Func, *types.TypeName:
	default:
		return nil, nil
	}
	l := LibraryAt(obj.Pkg())
	if l == nil {
		return nil, nil
	}
	recv := ""
	if f, ok := obj.(*types.Func); ok {
		recv = receiverOf(f)
	}
	for i, s := range l.Sinks {
		if s.Name == obj.Name() && s.Recv == recv {
			return &l.Sinks[i], l
		}
	}
	return nil, nil
}

// StoreOf returns the library that upgrades connections by what a field is
// given, nil if none does.
func StoreOf(obj types.Object) *Library {
	f, ok := obj.(*types.Var)
	if !ok || !f.IsField() {
		return nil
	}
	l := LibraryAt(f.Pkg())
	if l == nil || l.Subject != Sockets {
		return nil
	}
	if _, ok := l.Settings[f.Name()]; !ok || !slices.ContainsFunc(l.structs(), func(name string) bool { return declares(f.Pkg(), name, f) }) {
		return nil
	}
	return l
}

// structs returns the names of the types that have the settings.
func (l *Library) structs() []string {
	if l.Struct == "" {
		return nil
	}
	return append([]string{l.Struct}, l.Alike...)
}

// Makes reports whether a type is made into what lets everyone in.
func (l *Library) Makes(typ string) bool {
	return typ != "" && slices.ContainsFunc(l.Sinks, func(s Sink) bool { return s.Way == ByMaking && s.Name == typ })
}

// receiverOf returns the name of the type that has a method, "" for a function.
func receiverOf(f *types.Func) string {
	recv := f.Signature().Recv()
	if recv == nil {
		return ""
	}
	if named := typematch.NamedOf(recv.Type()); named != nil {
		return named.Obj().Name()
	}
	return "?"
}

// SettingOf returns the setting that a function, an option, or a method of a
// builder sets; nil if it sets none.
func SettingOf(obj types.Object) *Setting {
	f, ok := obj.(*types.Func)
	if !ok {
		return nil
	}
	l := LibraryAt(f.Pkg())
	if l == nil {
		return nil
	}
	if recv := receiverOf(f); recv != "" && !slices.Contains(l.structs(), recv) {
		return nil
	}
	if s, ok := l.Settings[f.Name()]; ok {
		return &s
	}
	if l.Beside != nil {
		if s, ok := l.Beside.Settings[f.Name()]; ok {
			return &s
		}
	}
	return nil
}

// IsOption reports whether a function of a library returns an option, of which
// it says nothing if it is not among the settings.
func IsOption(obj types.Object) bool {
	f, ok := obj.(*types.Func)
	if !ok || f.Signature().Recv() != nil {
		return false
	}
	l := LibraryAt(f.Pkg())
	if l == nil || f.Signature().Results().Len() != 1 {
		return false
	}
	result := f.Signature().Results().At(0).Type()
	return slices.ContainsFunc(l.Sinks, func(s Sink) bool {
		sink, ok := f.Pkg().Scope().Lookup(s.Name).(*types.Func)
		if s.Way != ByOptions || !ok || s.Recv != "" || s.Arg >= sink.Signature().Params().Len() {
			return false
		}
		last := sink.Signature().Params().At(s.Arg).Type()
		list, ok := last.(*types.Slice)
		return ok && types.Identical(list.Elem(), result)
	})
}

// IsMaker reports whether a function returns a struct of settings of which none
// is set but those that its library has Made.
func IsMaker(obj types.Object) bool {
	f, ok := obj.(*types.Func)
	if !ok || f.Signature().Results().Len() != 1 || !IsSettings(f.Signature().Results().At(0).Type()) {
		return false
	}
	l := LibraryAt(f.Pkg())
	return l != nil && slices.Contains(l.Makers, f.Name())
}

// IsSettings reports whether t, or what it points to, is a struct of settings.
func IsSettings(t types.Type) bool { return SettingsOf(t) != nil }

// SettingsOf returns the library of whose settings t, or what it points to, is a
// struct; nil if it is none.
func SettingsOf(t types.Type) *Library {
	named := typematch.NamedOf(t)
	if named == nil {
		return nil
	}
	l := LibraryAt(named.Obj().Pkg())
	if l == nil || !slices.Contains(l.structs(), named.Obj().Name()) {
		return nil
	}
	return l
}

// PatternOf returns the regular expression that an entry is, if it is one.
func (r *Rules) PatternOf(entry string) (pattern string, ok bool) {
	if r.Regexp == nil {
		return "", false
	}
	return r.Regexp(entry)
}

// StarWord returns the entry that stands for every origin.
func (r *Rules) StarWord() string {
	if r.Word == "" {
		return "*"
	}
	return r.Word
}

// exactly matches an origin that an entry is.
func exactly(entry, origin string, _ Switches) (string, bool) { return origin, entry == origin }

// folded matches an origin that an entry is, whatever the case.
func folded(entry, origin string, _ Switches) (string, bool) {
	return origin, strings.ToLower(entry) == strings.ToLower(origin)
}

// OneStar matches an origin that an entry is, with anything in the place of the
// first *, whatever the case.
func OneStar(entry, origin string, _ Switches) (string, bool) {
	entry, lower := strings.ToLower(entry), strings.ToLower(origin)
	before, after, found := strings.Cut(entry, "*")
	if !found {
		return origin, entry == lower
	}
	return origin, len(lower) >= len(before)+len(after) && strings.HasPrefix(lower, before) && strings.HasSuffix(lower, after)
}
