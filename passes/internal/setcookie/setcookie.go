// Package setcookie holds what the web's standards, and net/http, say about
// cookies that servers set, as pure functions over strings: Set-Cookie lines,
// and the names and domains in them. It knows nothing of Go programs.
//
// Where a function decides, its comment names the section it follows.
// rfc6265bis is draft-ietf-httpbis-rfc6265bis, the cookie specification that
// browsers implement, and [layered cookies] the one that is to replace it.
//
// [layered cookies]: https://datatracker.ietf.org/doc/draft-ietf-httpbis-layered-cookies/
package setcookie

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/corsvet/corsvet/passes/internal/cors"
)

// A Line is what a Set-Cookie line, or the format of one, says (rfc6265bis,
// section 5.6). Where an attribute comes twice the last one counts (section
// 5.7).
type Line struct {
	Name string // empty if the line has none or a verb stands in it

	// Stray is the attribute that begins the line, in the place of a cookie, as
	// written; empty if none does.
	Stray string

	SameSite, Path, Domain, Expires Attribute
	Secure, HttpOnly, Partitioned   bool

	// HasMaxAge is set whatever the value.
	HasMaxAge bool

	// Deletes is set if the line asks the browser to drop the cookie: its
	// Max-Age is not positive or, without Max-Age, its Expires is long past.
	Deletes bool

	// Open is set if a verb stands where it may bring attributes along, so
	// that those not seen here may be there after all, and those seen may not
	// be the last ones.
	Open bool

	// Unknown are the names of attributes that no browser knows, and Joints
	// the commas that were taken for semicolons. Neither depends on verbs.
	Unknown []UnknownName
	Joints  []Joint
}

// An Attribute is one that takes a value.
type Attribute struct {
	Present bool
	Known   bool   // it is present, and no verb stands in its value
	Value   string // as written, with %% for a percent sign in a format; empty if it is not known

	// [Start, End) is the place of the value in the line.
	Start, End int
}

// SameSiteNone reports whether the line says SameSite=None. The value is
// case-insensitive, and quotes belong to it (rfc6265bis, section 5.6.7).
func (l Line) SameSiteNone() bool {
	return strings.EqualFold(l.SameSite.Value, "none")
}

// Parse reads the value of a Set-Cookie header. Like a browser (rfc6265bis,
// section 5.6) it never fails: attributes it does not know it ignores.
func Parse(line string) Line {
	return parse(line)
}

// ParseFormat reads a format that fmt.Sprintf turns into the value of a
// Set-Cookie header. A verb that is all of an attribute's value is taken to be
// that value only, and so is one in the cookie's value; everywhere else it may
// stand for whole attributes, which sets [Line.Open].
//
// A concatenation can be read as the format that has %s for each operand that
// is not constant.
func ParseFormat(format string) Line {
	return parse(markVerbs(format))
}

// Each byte of a verb is replaced by one of these, so that places in the line
// stay what they are. Neither may be part of a cookie (rfc6265bis, section
// 5.6, step 1).
const (
	textVerb   = '\x00' // may bring along anything
	numberVerb = '\x01' // brings a number or a boolean only
)

func isVerb(r rune) bool { return r == textVerb || r == numberVerb }

// markVerbs replaces the bytes of each verb of the format.
func markVerbs(format string) string {
	marked := []byte(format)
	for i := 0; i < len(marked); i++ {
		if marked[i] != '%' {
			continue
		}
		end := i + 1
		for end < len(marked) && strings.IndexByte("+-# .0123456789[]*", marked[end]) >= 0 {
			end++
		}
		if end == len(marked) || !isVerbLetter(marked[end]) {
			continue // fmt prints an error, no value
		}
		mark := byte(textVerb)
		switch marked[end] {
		case '%':
			i = end // a percent sign stays as it is written
			continue
		case 'd', 'b', 'o', 'O', 'x', 'X', 't', 'e', 'E', 'f', 'F', 'g', 'G':
			mark = numberVerb
		}
		for j := i; j <= end; j++ {
			marked[j] = mark
		}
		i = end
	}
	return string(marked)
}

func isVerbLetter(c byte) bool {
	return c == '%' || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z'
}

// A parser has what a line said up to some attribute.
type parser struct {
	Line
	maxAge string // the last one that browsers take
	past   bool   // the last Expires is long past
}

func parse(line string) Line {
	pair, rest, more := strings.Cut(line, ";")
	var p parser
	p.pair(pair)
	for start := len(pair) + 1; more; {
		var attribute string
		attribute, rest, more = strings.Cut(rest, ";")
		p.attribute(attribute, start)
		start += len(attribute) + 1
	}
	p.Deletes = p.past
	if p.maxAge != "" { // it wins over Expires (rfc6265bis, section 5.7)
		n, err := strconv.Atoi(p.maxAge)
		p.Deletes = err == nil && n <= 0 || err != nil && p.maxAge[0] == '-'
	}
	return p.Line
}

// pair reads what comes before the first semicolon.
func (p *parser) pair(text string) {
	name, _, hasValue := strings.Cut(text, "=")
	if !strings.ContainsFunc(name, isVerb) {
		p.Name = trimOWS(name)
	}
	p.Stray = stray(text)
	// A verb that is the whole pair may be a finished cookie.
	p.Open = !hasValue && strings.ContainsRune(text, textVerb)
	p.Joints = pairJoints(text)
}

// stray returns the attribute that a text is which names no cookie: one that needs no
// value, or SameSite with a value that it has. Browsers make a cookie of it, without a
// name if it has no value (rfc6265bis, section 5.6, steps 2 to 4).
func stray(pair string) string {
	name, value, hasValue := strings.Cut(pair, "=")
	switch canonical(trimOWS(name), attributes) {
	case "HttpOnly", "Partitioned", "Secure":
		if hasValue {
			return ""
		}
	case "SameSite":
		if hasValue && canonical(trimOWS(value), sameSites) == "" {
			return ""
		}
	default:
		return ""
	}
	return trimOWS(pair)
}

// attribute reads the text between two semicolons, which begins at byte start
// of the line.
func (p *parser) attribute(text string, start int) {
	name, value, _ := strings.Cut(text, "=")
	if bringsAttributes(name, value) {
		p.Open = true
	}
	switch value = trimOWS(value); canonical(trimOWS(name), attributes) {
	case "SameSite":
		p.SameSite = attributeAt(text, value, start)
	case "Path":
		p.Path = attributeAt(text, value, start)
	case "Domain":
		p.Domain = attributeAt(text, value, start)
	case "Secure":
		p.Secure = true // whatever its value (rfc6265bis, section 5.6.5)
	case "HttpOnly":
		p.HttpOnly = true // likewise (section 5.6.6)
	case "Partitioned":
		p.Partitioned = true
	case "Max-Age":
		p.HasMaxAge = true
		if cors.IsInteger(value) {
			p.maxAge = value
		}
	case "Expires":
		p.Expires = attributeAt(text, value, start)
		p.past = isLongPast(value)
	}
	joints := attributeJoints(text, start)
	p.Joints = append(p.Joints, joints...)
	if unknown, ok := unknownName(name, start); ok && len(joints) == 0 {
		p.Unknown = append(p.Unknown, unknown)
	}
}

// attributeAt returns the attribute that a text, at byte start of the line,
// gives that value.
func attributeAt(text, value string, start int) Attribute {
	a := Attribute{Present: true}
	a.Start = start + strings.LastIndex(text, value)
	a.End = a.Start + len(value)
	if !strings.ContainsFunc(value, isVerb) {
		a.Known, a.Value = true, value
	}
	return a
}

// bringsAttributes reports whether a verb in the attribute may stand for
// attributes after it as well, as in "; SameSite=None%s".
func bringsAttributes(name, value string) bool {
	if strings.ContainsRune(name, textVerb) {
		return true
	}
	if strings.EqualFold(trimOWS(name), "SameSite") {
		return strings.ContainsRune(value, textVerb)
	}
	before := strings.TrimRight(value, "\x00")
	// Domain=%s and Domain=.%s are all value, Path=/%s may be more.
	return before != value && trimOWS(before) != "" && !strings.HasSuffix(before, ".")
}

// isLongPast reports whether the value of Expires was over before browsers
// knew SameSite=None. The bound is fixed, so that the answer does not depend on
// the day. The forms are those that servers write (rfc6265bis, section 5.1.1,
// takes more).
func isLongPast(expires string) bool {
	for _, layout := range []string{
		http.TimeFormat,
		time.RFC1123,
		time.RFC1123Z,
		"Mon, 02-Jan-2006 15:04:05 MST",
		"Mon, 02-Jan-06 15:04:05 MST",
		time.RFC850,
		time.ANSIC,
		"Mon, 2 Jan 2006 15:04:05 MST",
		"Mon, 02 Jan 2006 15:04:05",
	} {
		if t, err := time.Parse(layout, expires); err == nil {
			return t.Year() < 2019
		}
	}
	return false
}

// trimOWS removes blanks and tabs from both ends (rfc6265bis, section 5.6,
// steps 4 and 5).
func trimOWS(s string) string {
	return strings.Trim(s, " \t")
}
