package cors

import (
	"slices"
	"strings"
)

// members returns the non-empty members of a comma-separated list, without
// the blanks around them (RFC 9110, section 5.6.1). A comma within a quoted
// string does not separate (section 5.6.4).
func members(list string) []string {
	var (
		found  []string
		start  int
		quoted bool
	)
	add := func(end int) {
		if member := trimOWS(list[start:end]); member != "" {
			found = append(found, member)
		}
		start = end + 1
	}
	for i := 0; i < len(list); i++ {
		switch c := list[i]; {
		case c == '"':
			quoted = !quoted
		case c == '\\' && quoted:
			i++ // quoted-pair
		case c == ',' && !quoted:
			add(i)
		}
	}
	add(len(list))
	return found
}

// InvalidMember returns the first member that browsers cannot read in the value
// of Access-Control-Allow-Methods, -Allow-Headers or -Expose-Headers, which are
// lists of tokens (https://fetch.spec.whatwg.org/#http-new-header-syntax). On
// its account they take none of the list, and in an answer to a preflight fail
// it (https://fetch.spec.whatwg.org/#cors-preflight-fetch, step 7.3).
func InvalidMember(list string) (member string, found bool) {
	for _, member := range members(list) {
		if !isToken(member) {
			return member, true
		}
	}
	return "", false
}

// HasWildcard reports whether a member of the list stands for all methods or
// header names. It does so only for requests without credentials
// (https://fetch.spec.whatwg.org/#http-new-header-syntax).
func HasWildcard(list string) bool {
	return slices.Contains(members(list), "*")
}

// LowerCaseMethod returns the first member of the value of
// Access-Control-Allow-Methods that does not allow the method it means, because
// methods are case-sensitive (RFC 9110, section 9.1).
//
// GET, HEAD and POST are always allowed
// (https://fetch.spec.whatwg.org/#cors-safelisted-method), in whatever case
// they are listed. CONNECT and TRACE never are
// (https://fetch.spec.whatwg.org/#forbidden-method), and the methods that
// nobody registered may be spelled in any way.
func LowerCaseMethod(methods string) (member, meant string, found bool) {
	for _, member := range members(methods) {
		if meant := upperMethod(member); meant != member {
			return member, meant, true
		}
	}
	return "", "", false
}

// upperMethod returns the right spelling of a method whose case matters, and
// others as they are.
func upperMethod(method string) string {
	for _, known := range []string{"DELETE", "OPTIONS", "PATCH", "PUT"} {
		if strings.EqualFold(method, known) {
			return known
		}
	}
	return method
}

// IsSendable reports whether a page can send a method in the letters that it has: those
// of the most frequent ones become capitals
// (https://fetch.spec.whatwg.org/#concept-method-normalize).
func IsSendable(method string) bool {
	for _, known := range []string{"DELETE", "GET", "HEAD", "OPTIONS", "POST", "PUT"} {
		if method != known && strings.EqualFold(method, known) {
			return false
		}
	}
	return true
}

// ForbiddenMember returns the first member of the value of
// Access-Control-Expose-Headers that no page may read, whatever the list says
// (https://fetch.spec.whatwg.org/#forbidden-response-header-name).
func ForbiddenMember(exposeHeaders string) (member string, found bool) {
	for _, member := range members(exposeHeaders) {
		if isForbidden(member) {
			return member, true
		}
	}
	return "", false
}

func isForbidden(name string) bool {
	return strings.EqualFold(name, SetCookie) || strings.EqualFold(name, "Set-Cookie2")
}

// RepairMethods returns the list of methods that was meant: with commas
// between them, and in the right case. Those that are allowed in any case are not
// left in another than the rest.
func RepairMethods(methods string) (string, bool) {
	names, ok := split(methods)
	for i, name := range names {
		names[i] = upperMethod(name)
		if upper := strings.ToUpper(name); upper == "GET" || upper == "HEAD" || upper == "POST" {
			names[i] = upper
		}
	}
	return join(names, methods), ok
}

// join returns names as a list, with blanks after the commas unless it was written
// without any.
func join(names []string, written string) string {
	if strings.Contains(written, ",") && !strings.ContainsAny(written, ";| \t\r\n") {
		return strings.Join(names, ",")
	}
	return strings.Join(names, ", ")
}

// RepairAllowHeaders returns the list of header names that was meant, with
// commas between them.
func RepairAllowHeaders(allowHeaders string) (string, bool) {
	names, ok := split(allowHeaders)
	return join(names, allowHeaders), ok
}

// RepairExposeHeaders returns the list of header names that was meant, with
// commas between them and without those that no page may read. It fails if
// these are all.
func RepairExposeHeaders(exposeHeaders string) (string, bool) {
	names, ok := split(exposeHeaders)
	names = slices.DeleteFunc(names, isForbidden)
	return join(names, exposeHeaders), ok && len(names) > 0
}

// split cuts a list at commas and at what people write for them. Blanks
// separate only where nothing else does: in "Accept, Content Type" one stands
// for a hyphen. It fails if the pieces are not all method or header names.
func split(list string) (names []string, ok bool) {
	pieces := strings.FieldsFunc(list, func(r rune) bool { return strings.ContainsRune(",;|", r) })
	if len(pieces) == 1 {
		pieces = strings.Fields(list)
	}
	for _, piece := range pieces {
		switch piece = strings.TrimSpace(piece); {
		case piece == "":
		case piece == "*" || isToken(piece) && isLetter(piece[0]):
			names = append(names, piece)
		default:
			return nil, false
		}
	}
	return names, len(names) > 0
}

// isToken follows RFC 9110, section 5.6.2.
func isToken(s string) bool {
	for i := range len(s) {
		c := s[i]
		if !isLetter(c) && !('0' <= c && c <= '9') && strings.IndexByte("!#$%&'*+-.^_`|~", c) < 0 {
			return false
		}
	}
	return s != ""
}

func isLetter(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}
