package exchange

import "github.com/corsvet/corsvet/passes/internal/flow"

// What a value stands for. The texts come after the objects.
const (
	sourceNone     flow.Source = iota
	response                   // a response or its header map
	request                    // a request or its header map
	context                    // both, as frameworks have it
	headerMap                  // a header map, of a request or of a response
	responseStruct             // a struct whose maps are a response
	method                     // the request method
	foldedMethod               // the same in small letters
	isOptions                  // whether that is OPTIONS
	requestMethod              // Access-Control-Request-Method, which only a preflight has
	host                       // the host that was asked for, perhaps after a scheme
	duration                   // the text of a time.Duration
	nanoseconds                // a time.Duration as a number
	fraction                   // a number with a point or an exponent
	character                  // the character that has a number
	hostAlone                  // the host of a URL
	joined                     // the elements of a list, with separators between them
	mapKey                     // the key, in a range over the header map ID
	foldedKey                  // the same whatever the case
	mapElem                    // the element
	upstream                   // a response that the program got as a client, or its header map
	writer                     // what writes to the response ID, such as an encoder
	carrier                    // what has the things that the request ID is handed on with, such as its context
	carriedValue               // one of them that nobody in sight has stored, or what is made of it
	opaque                     // what code out of sight made of the origin
	member                     // a boolean that is true only of an origin that passed a check
	otherMember                // the same for a text of the Referer or the query
	otherLookup                // what was found by such a text
	present                    // whether the origin is there
	failure                    // an error that is made, not passed on
	compared                   // the result of comparing two texts: 0 if they are equal
	option                     // the option options[ID] for a cookie
	now                        // the present time
	past                       // a time in the past
	firstText
)

// A Base is what a text comes from.
type Base uint8

const (
	Origin  Base = iota // the Origin header
	Referer             // the Referer header
	Query               // the URL or the form, which whoever links to the page chooses
	bases
)

// A part says what of the base a text is.
type part uint8

const (
	raw     part = iota // all of it, perhaps trimmed
	rebuilt             // put together from its host
	parsed              // a *url.URL
	hostOf              // the host
	someOf              // the scheme, or another part that says nothing of the host
	errorOf             // whether it could be parsed
	lengthOf
	piecesOf // a list of pieces of it
	parts
)

func text(b Base, p part) flow.Source {
	return firstText + flow.Source(b)*flow.Source(parts) + flow.Source(p)
}

// textOf returns what text a value is.
func textOf(v flow.Value) (b Base, p part, ok bool) {
	if v.Source < firstText {
		return 0, 0, false
	}
	n := v.Source - firstText
	return Base(n / flow.Source(parts)), part(n % flow.Source(parts)), true
}

// isOrigin reports whether v comes from the Origin header.
func isOrigin(v flow.Value) bool {
	b, _, ok := textOf(v)
	return ok && b == Origin || v.Source == opaque || v.Source == member || v.Source == present
}

// FromHost reports whether v is the host that was asked for, which names the
// server itself, perhaps after a scheme. It was not compared with the Origin.
func (v Value) FromHost() bool { return v.Source == host && v.flags&checked == 0 }

// Joined reports whether v is made of the elements of a list, with separators
// between them, of which it is not known that there is only one.
func (v Value) Joined() bool { return v.Source == joined }

// Duration reports whether v is the text of a time.Duration, such as 10m0s.
func (v Value) Duration() bool { return v.Source == duration }

// HostAlone reports whether v is the host of a URL, without its scheme.
func (v Value) HostAlone() bool { return v.Source == hostAlone }

// Character reports whether v is the text of the character that has a number.
func (v Value) Character() bool { return v.Source == character }

// Fraction reports whether v is the text of a number with a point or an exponent.
func (v Value) Fraction() bool { return v.Source == fraction }

// Nanoseconds reports whether v is the number that a time.Duration is.
func (v Value) Nanoseconds() bool { return v.Source == nanoseconds }

// RawReferer reports whether v is the Referer as it was sent, which nothing in
// the program has been compared with.
func (v Value) RawReferer() bool {
	b, _, _ := textOf(v.Value)
	return v.whole && b == Referer && v.flags&otherChecked == 0
}

// Flags of a path.
const (
	tested       flow.Flags = 1 << iota // a branch depends on the origin
	originSet                           // the request has an Origin
	originEmpty                         // it has none
	checked                             // the origin passed a check
	otherChecked                        // a text of the Referer or the query did
	preflight                           // the request is a preflight
	notPreflight                        // it is not
	oddMethod                           // a branch depends on the method in a way that tells neither
	blurred                             // code out of sight may have written headers
	panicked                            // a call did not return: nothing that comes after is done
	onlyGet                             // the handler is for GET, where that matters: see bodies
	notKept                             // the request has a method to which caches keep no answers: see unkept
	forGet                              // it may be a GET, as its route says; none of these if that is not known: see routes
	forHead
	forPost
	forPut
	forPatch
	forDelete
	forOptions
	secret   // the request has what no page of a stranger can give: see secrets
	guessed  // a branch of a replay depends on something of which nothing is known: see isGuess
	byScript // it has what only a script of the page gives, once a preflight has allowed that: see secrets
	byCookie // it has a cookie
	failed   // a comparison of the origin did not hold, or may not have: code out of sight was asked
)
