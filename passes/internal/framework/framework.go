// Package framework knows how the frameworks and libraries of Go write the
// headers of a response, read those of a request and send cookies.
//
// A framework is one file of rows: see [Framework]. What a row means is up to
// the packages that run handlers; the rows hold all that differs between
// frameworks, so that no analyzer names one.
package framework

import "strings"

// A Verb says what a member of a framework does with a response, a request or
// a cookie.
type Verb uint8

const (
	_             Verb = iota
	Set                // sets a response header
	Add                // adds a value to a response header
	Del                // deletes a response header
	Vary               // adds its arguments to Vary
	ReadBack           // reads a response header
	Read               // reads a request header
	Password           // returns what a request has in Authorization, or zero values
	ReceivedText       // returns the value that a cookie of a request has, which the operand at Key names, or zero values
	Response           // is the response, or its header map, of the receiver
	Request            // is the request, or its header map, of the receiver
	Query              // is text of the URL or the form
	Host               // is the host that was asked for
	Address            // is the address, with a port, that the request came from
	Method             // is the request method
	IsOptions          // reports whether the method is OPTIONS
	IsMethod           // reports whether it is Is
	Commit             // sends the headers: those written later are lost
	WriteHeader        // the same, unless the framework's writer is lazy
	WriteBody          // sends the headers by writing to the response
	Leave              // leaves the response that it may write to alone, or is a field that has no say in one
	Answer             // gives the response its status or body; it leaves when the handlers are done
	Fail               // makes an error by which the response gets the status that is an operand, if a handler returns it
	HandOn             // runs the handlers that come after
	Proxy              // answers with the response of another server: its headers are added
	Forward            // is a function that is given the request which is passed on
	Edit               // is what may change the response of another server
	Buffer             // makes a handler that keeps what the one at Arg writes, and sends the headers when that is done
	Keep               // keeps what handlers write, of this package or of others, until they are done, or a part of it
	Setter             // makes a middleware that sets a response header
	Use                // makes the middlewares that are its arguments handle what the receiver does, a router
	Route              // registers the handlers that are its arguments
	RouteOptions       // the same, for OPTIONS
	RouteMethods       // the same, for the methods that the operand at Key names, a list of texts or one with commas between them
	Group              // makes a router of a router, with the middlewares that are its arguments
	Stack              // makes a list of the receiver's middlewares, if it is one, and those that are its arguments
	Wrap               // wraps the handler that is its argument by the middlewares of the receiver
	Within             // calls the function that is its argument: other arguments come before the handlers that it registers
	Nest               // as Group, and hands the router to the function that is its argument
	Mount              // has the routes of the routers that are its arguments come after the receiver's middlewares
	Router             // is the router that the receiver is
	MakeRouter         // makes a router
	LimitMethods       // limits a route, the receiver or a new one of that, to the methods that are its arguments, and returns it
	TellRoute          // tells a route, likewise, something else
	Status             // is the status code of a response that is a struct
	HasLeft            // reports whether the headers of a response have been sent
	Aborted            // reports whether the handlers that come after are kept from running
	Carry              // stores the operand at Value by that at Key, for handlers that come after
	Carried            // returns what was stored by the operand at Key, and perhaps whether that is there, or no error; first stores that at Value, if there is one and that is not 0
	Collect            // keeps the error that is the first operand, for handlers that come after
	Collected          // is a list of all that were kept
	LastCollected      // is the last of such a list, the receiver, or of those that were kept, nil if there are none
	Carrier            // is, or makes of one, what has the things that are stored for a request
	Canceled           // tells whether somebody has cancelled that, or why

	SendCookie        // sends the cookie that is an operand
	SendCookieArgs    // sends a cookie whose attributes are operands
	SessionOf         // is what has the cookies of a response, which is an operand, and sends them by SendSession
	SendSession       // sends a cookie of which the receiver, or what it belongs to, has the attributes
	SetMode           // gives the receiver's later cookies a SameSite
	StoreAttr         // sets an attribute of the receiver, a cookie
	ReceivedCookie    // returns a cookie of the request, or several: a name and a value
	EmptyCookie       // returns a cookie without attributes
	CookieText        // returns the receiver as the text of a Set-Cookie line
	CookieOption      // returns an option that sets an attribute
	UnforeseenCookies // gives options to the cookies that other handlers send by what takes some
	HoldCookie        // returns a struct that has a cookie
	KeepCookie        // keeps the cookie that is an operand, a pointer, to send it, and returns it, perhaps with an error
	CookieOf          // returns a struct that has the attributes of the cookie that is an operand
	Lines             // is a list of Set-Cookie lines of a response that is a struct

	AddRequestCookie // adds the cookie that is an operand to a request

	LeaveCookie // leaves the attributes of cookies that matter alone; of an option, sets others
)

// OfCookies reports whether the verb is about cookies. Such a member leaves the
// headers of CORS alone.
func (v Verb) OfCookies() bool { return v >= SendCookie }

// IsRoute reports whether such a member registers handlers.
func (v Verb) IsRoute() bool { return v == Route || v == RouteOptions || v == RouteMethods }

// TellsRoute reports whether such a member tells a route something, and returns it.
func (v Verb) TellsRoute() bool { return v == LimitMethods || v == TellRoute }

// SendsCookies reports whether such a member sends a cookie, now or later.
func (v Verb) SendsCookies() bool {
	return v == SendCookie || v == SendCookieArgs || v == SendSession || v == HoldCookie || v == KeepCookie || v == Lines
}

// An Attr is an attribute of a cookie that an analyzer looks at. Its name is
// that of the field of a cookie's struct that has it.
type Attr string

const (
	Name        Attr = "Name"
	CookieValue Attr = "Value"
	Path        Attr = "Path"
	Domain      Attr = "Domain"
	SameSite    Attr = "SameSite"
	Secure      Attr = "Secure"
	HttpOnly    Attr = "HttpOnly"
	Partitioned Attr = "Partitioned"
	MaxAge      Attr = "MaxAge"
	Expires     Attr = "Expires"

	// SessionOnly is no attribute, but says that neither MaxAge nor Expires is
	// sent.
	SessionOnly Attr = "SessionOnly"

	// Used is no attribute, but says that the cookie is sent.
	Used Attr = "Used"
)

// isAttr reports whether a name is that of an attribute.
func isAttr(name string) bool {
	switch Attr(name) {
	case Name, CookieValue, Path, Domain, SameSite, Secure, HttpOnly, Partitioned, MaxAge, Expires, SessionOnly, Used:
		return true
	}
	return false
}

// The values of http.SameSite, which the frameworks share.
const (
	ModeDefault = 1
	ModeLax     = 2
	ModeNone    = 4
)

// A Member is a method, function, variable of function type, or field of a
// framework. Recv is the name of the receiver's type, or of the type that has
// the field; it is empty for a function.
type Member struct {
	Recv, Name string
	Verb       Verb

	// Params is how many parameters the function has, where that tells the
	// versions of a framework apart.
	Params int

	// Key and Value are the positions of the operands that name the header
	// and give its value. Target is that of the response, for a function.
	Key, Value, Target int

	// Copies says of Request that it is another one, with the same headers.
	Copies bool

	// OfURL says of Carried that what nobody has stored stands in the URL.
	OfURL bool

	// Aborts says that the handlers that come after do not run.
	Aborts bool

	// Panics says that the member does not return: what comes after in the handler, or
	// in the functions that lead there, does not run.
	Panics bool

	// Code is the status that the member answers with, if that is no operand.
	Code int

	// Resets says of Answer that no header is left of those that were set before.
	Resets bool

	// Is is the method of IsMethod, and of the requests of OneMethod.
	Is string

	// OneMethod says of Route that the handlers are for requests of one method,
	// which is not OPTIONS.
	OneMethod bool

	// MethodField is the field of a struct, or of each of a list of some, the first
	// operand, that says for which method it is a route.
	MethodField string

	// BodyForGet says of WriteHeader that a body follows where the request is a GET and
	// the response has no Content-Type: a lazy writer sends the headers with it.
	BodyForGet bool

	// Matched says that the middlewares which Use gives the receiver, or which
	// the router has that Group or Nest makes, run for requests only that a route
	// is for, by its method too.
	Matched bool

	// Inherits says that the routes of the router are for OPTIONS too if what it is made
	// of was told so.
	Inherits bool

	// Ordered says that the middlewares which Use gives the receiver run only for
	// routes that are added after them.
	Ordered bool

	// Every says that the middlewares which Use or Group gives a router run for
	// requests too that no route is for.
	Every bool

	// First says of Use that its middlewares run before those that others of the receiver's
	// methods give it, and for requests too that no route is for.
	First bool

	// EmptyDeletes says that the value "" deletes the header.
	EmptyDeletes bool

	// Adder is what to write in place of the member's name, to add to the
	// header rather than replace it: "" if there is no such thing.
	Adder string

	// Once says that Add leaves out a value that the header has already.
	Once bool

	// Arg is the position of the cookie of SendCookie, KeepCookie and CookieOf, or
	// [Receiver], and of the value of SetMode, StoreAttr and CookieOption. Attr is
	// the attribute of the last two.
	Arg  int
	Attr Attr

	// In is the field of the operand that has the attributes, "" if it has them
	// itself.
	In string

	// Switched says that the cookie is sent only if it is Used.
	Switched bool

	// Own says that the framework gives the cookie its value and its age, and a
	// name if it has none.
	Own bool

	// OverTLS says that a cookie that is to be Secure is so only if the request
	// came over TLS, or may be.
	OverTLS bool

	// LowerCase says that the SameSite, a text, counts in lower case only.
	LowerCase bool

	// Args are the positions of the attributes of SendCookieArgs, and Rest that of
	// a struct that has others, 0 if none has.
	Args map[Attr]int
	Rest int

	// Each says that each operand from that of the name on names a cookie, and
	// that there may be any if there is none.
	Each bool

	// Moded says that what SetMode gave the receiver is the SameSite of a
	// cookie that has none among its operands, or has the default mode.
	Moded bool

	// RootPath says that the Path "/" takes the place of an empty one, and
	// RootDefault that it does where the operand is left out.
	RootPath, RootDefault bool

	// With are the attributes that the cookie has whatever its operands, unless an
	// option says otherwise.
	With map[Attr]any

	// Unchecked says that the attributes are sent as they are: net/http would
	// leave out a cookie whose name, and a Domain that, is not valid.
	Unchecked bool

	// Dropped says that a cookie whose Domain net/http would leave out is not
	// sent at all.
	Dropped bool

	// OldAge says that versions of the framework, or all of them, send no negative
	// MaxAge: what deletes a cookie in all of them is a time in the past.
	OldAge bool

	// Options is the position from which on the operands are options, 0 if
	// there are none, and [AllOperands] if all are.
	Options int

	// Editors is the position from which on an operand, of any type, may be a
	// function that changes the cookie of SendCookieArgs; 0 if none may.
	Editors int

	// SetsSecure says that storing None, or true, makes the cookie Secure; of
	// what sends a cookie, that one with None or Partitioned is Secure.
	SetsSecure bool

	// SecureOption is an expression for an option that makes the cookie
	// Secure, with %[1]s for the qualifier of the framework's names.
	SecureOption string

	// Held is the cookie of HoldCookie.
	Held Held
}

const (
	// Receiver is in the place of the position of an operand.
	Receiver = -1

	// AllOperands is in the place of that of the first.
	AllOperands = -1
)

// A Held is a struct with the attributes of cookies, in a field of another
// struct from which the framework will send them.
type Held struct {
	Field    string
	SameSite int64
	Secure   bool
	HttpOnly bool
	Path     string

	// Since is a field of the struct that only those versions have in which
	// these are the defaults. Versions are others, of which nothing tells that
	// but what the module cache calls them.
	Since    string
	Versions []string
}

// A Role says what the values of a type are.
type Role uint8

const (
	ResponseRole Role = iota + 1 // a response, or its header map
	RequestRole                  // a request, or its header map
	ContextRole                  // both
	HeaderRole                   // a header map of either
	StructRole                   // a struct whose maps and lists are a response
)

// An Idiom is how the code of a framework says what a fix has to say. %s is
// an expression of the type.
type Idiom struct {
	Vary   string // adds Vary: Origin
	Get    string // reads back the response header named by %q
	Origin string // is the Origin of the request
	Abort  string // keeps the handlers that come after from running
}

// A Framework is the part of a package's API that has to do with headers and
// cookies.
type Framework struct {
	Paths   []string // import paths
	Renames []string // those of packages of which it gives the types other names
	Types   map[string]Role
	Members []Member
	Idioms  map[string]Idiom // by type

	// Chained says that the handlers of a route run one after the other on one
	// context, each handing on to the next; of others, a middleware is a
	// function that wraps a handler. Continues says that the next one runs even
	// if none hands on, unless it Aborts.
	Chained, Continues bool

	// Lone says that no handler runs after another: one that does more calls the next.
	Lone bool

	// StopsSent says that none runs any more once the response was sent.
	StopsSent bool

	// UsesAll says that a middleware handles the routes that were registered
	// before it, too.
	UsesAll bool

	// Fluent says that the methods by which a router is given middlewares and handlers
	// return the router.
	Fluent bool

	// Refuses says that its routers answer requests that no route is for with 404 or 405,
	// OPTIONS too.
	Refuses bool

	// Lazy says that the framework's writer keeps the status to itself until
	// something of the body is written: headers can be set till then.
	Lazy bool

	// Buffers says that a response leaves when its handlers are done: headers can
	// be set till then, whatever was written.
	Buffers bool

	// Amended are the types of responses to which what stands before the program may
	// add headers of CORS, if it was told to.
	Amended []string

	// Cookies are the types of structs that describe cookies, which the
	// framework holds and sends.
	Cookies []string

	// CookieTag is the tag of a field, a cookie or a list of some, that the
	// framework sends if a struct has it that it is given.
	CookieTag string

	// HandOn are the import paths of packages whose middlewares hand preflights on.
	HandOn []string

	// Logins are functions, of packages that belong to it, whose middlewares ask for a
	// login.
	Logins []Login

	// NoStore are middlewares, functions or variables of packages that belong to it by
	// their import path and name, which forbid all caches to keep an answer.
	NoStore []string

	// Errors are the variables that are errors which Fail could make, and their status.
	Errors map[string]int

	// Past are the variables that hold a time in the past.
	Past []string
}

var frameworks = []Framework{
	netHTTP, stdContext, netTextproto, netURL, httputil, stdIO, stdFmt, templates, encoders,
	gin, echo4, echo5, fiber2, fiber3, fasthttp, iris, irisStore, irisRoot, irisRouter, hertzApp, hertzErrors, hertzProtocol, hertzServer, hertzRoute, beego, beegoWeb, restful, lambda,
	macaron, huma, goZeroAnswers, goZeroServer,
	chi, chiMiddleware, httprouter, fasthttpRouter, gorillaMux, alice,
	gorillaCSRF, nosurf,
	ginSessions, gorillaSessions, hertzSessions, irisSessions, beegoSession, scs, simpleSessions, simpleSessions2,
	ginJWT, pkgzAuth, pkgzToken, pkgzMiddleware, goframe, buffalo,
}

// routers returns the rows of the methods by which routers register handlers.
func routers(types []string, methods ...string) (rows []Member) {
	for _, recv := range types {
		for _, name := range methods {
			rows = append(rows, Member{Recv: recv, Name: name, Verb: Route})
		}
	}
	return rows
}

// routersOf returns the rows of the methods of routers that register handlers for the
// methods which their first operand names.
func routersOf(types []string, names ...string) []Member {
	rows := routers(types, names...)
	for i := range rows {
		rows[i].Verb = RouteMethods
	}
	return rows
}

// routeTellers returns the rows of the methods that tell a route something.
func routeTellers(types []string, methods ...string) []Member {
	rows := routers(types, methods...)
	for i := range rows {
		rows[i].Verb = TellRoute
	}
	return rows
}

// methodTests returns the rows of the methods that tell whether that of the request
// is a certain one, other than OPTIONS.
func methodTests(recv string, names ...string) (rows []Member) {
	for _, name := range names {
		rows = append(rows, Member{Recv: recv, Name: name, Verb: IsMethod, Is: strings.ToUpper(strings.TrimPrefix(name, "Is"))})
	}
	return rows
}

// methodRouters returns those of the methods that register handlers for one
// request method, which is not OPTIONS.
func methodRouters(types []string, methods ...string) []Member {
	rows := routers(types, methods...)
	for i := range rows {
		rows[i].OneMethod, rows[i].Is = true, strings.ToUpper(rows[i].Name)
	}
	return rows
}

// carriers returns the rows of the methods that store what goes along with a request, by
// a key, and read that: Set, Get and those that read a value of one type.
func carriers(recv string, readers ...string) []Member {
	rows := []Member{{Recv: recv, Name: "Set", Verb: Carry, Key: 0, Value: 1}, {Recv: recv, Name: "Get", Verb: Carried, Key: 0}}
	for _, name := range readers {
		rows = append(rows, Member{Recv: recv, Name: name, Verb: Carried, Key: 0})
	}
	return rows
}
