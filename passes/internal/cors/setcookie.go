package cors

import (
	"net/http"
	"strconv"
	"strings"
	"time"
)

// A CookieLine is what a Set-Cookie line, or the format of one, says
// (rfc6265bis, section 5.6). Where an attribute comes twice the last one
// counts (section 5.7).
type CookieLine struct {
	Name string // empty if the line has none or a verb stands in it

	// SameSite is the attribute's value as written, and
	// [SameSiteStart, SameSiteEnd) its place in the line; HasSameSite tells
	// an empty value from no attribute.
	SameSite                   string
	HasSameSite                bool
	SameSiteStart, SameSiteEnd int

	Secure bool

	// Deletes is set if the line asks the browser to drop the cookie: its
	// Max-Age is not positive or, without Max-Age, its Expires is long past.
	Deletes bool

	// Open is set if a verb stands where it may bring attributes along, so
	// that those not seen here may be there after all.
	Open bool
}

// SameSiteNone reports whether the line says SameSite=None. The value is
// case-insensitive, and quotes belong to it (rfc6265bis, section 5.6.7).
func (c CookieLine) SameSiteNone() bool {
	return strings.EqualFold(c.SameSite, "none")
}

// ParseSetCookie reads the value of a Set-Cookie header. Like a browser
// (rfc6265bis, section 5.6) it never fails: attributes it does not know it
// ignores.
func ParseSetCookie(line string) CookieLine {
	return parseCookieLine(line)
}

// ParseSetCookieFormat reads a format that fmt.Sprintf turns into the value of
// a Set-Cookie header. A verb that is all of an attribute's value is taken to
// be that value only, and so is one in the cookie's value; everywhere else it
// may stand for whole attributes, which sets [CookieLine.Open].
//
// A concatenation can be read as the format that has %s for each operand that
// is not constant.
func ParseSetCookieFormat(format string) CookieLine {
	return parseCookieLine(markVerbs(format))
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
			mark = '%'
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

func parseCookieLine(line string) CookieLine {
	var (
		c      CookieLine
		maxAge string
		past   bool
	)
	pair, rest, more := strings.Cut(line, ";")
	name, _, hasValue := strings.Cut(pair, "=")
	if !strings.ContainsFunc(name, isVerb) {
		c.Name = trimOWS(name)
	}
	// A verb that is the whole pair may be a finished cookie.
	c.Open = !hasValue && strings.ContainsRune(pair, textVerb)

	for start := len(pair) + 1; more; {
		var attribute string
		attribute, rest, more = strings.Cut(rest, ";")
		name, value, _ := strings.Cut(attribute, "=")
		if bringsAttributes(name, value) {
			c.Open = true
		}
		value = trimOWS(value)
		switch strings.ToLower(trimOWS(name)) {
		case "samesite":
			c.HasSameSite = true
			c.SameSite = value
			c.SameSiteStart = start + strings.LastIndex(attribute, value)
			c.SameSiteEnd = c.SameSiteStart + len(value)
			if strings.ContainsFunc(value, isVerb) {
				c.SameSite = ""
			}
		case "secure":
			c.Secure = true // whatever its value (rfc6265bis, section 5.6.5)
		case "max-age":
			if isDeltaSeconds(value) {
				maxAge = value
			}
		case "expires":
			past = isLongPast(value)
		}
		start += len(attribute) + 1
	}

	c.Deletes = past
	if maxAge != "" { // it wins over Expires (rfc6265bis, section 5.7)
		n, err := strconv.Atoi(maxAge)
		c.Deletes = err == nil && n <= 0 || err != nil && maxAge[0] == '-'
	}
	return c
}

// bringsAttributes reports whether a verb in the attribute may stand for
// attributes after it as well, as in "; SameSite=None%s".
func bringsAttributes(name, value string) bool {
	if strings.ContainsRune(name, textVerb) {
		return true
	}
	if strings.EqualFold(trimOWS(name), "samesite") {
		return strings.ContainsRune(value, textVerb)
	}
	before := strings.TrimRight(value, "\x00")
	// Domain=%s and Domain=.%s are all value, Path=/%s may be more.
	return before != value && trimOWS(before) != "" && !strings.HasSuffix(before, ".")
}

// isDeltaSeconds reports whether browsers take the value of Max-Age
// (rfc6265bis, section 5.6.2).
func isDeltaSeconds(s string) bool {
	digits := strings.TrimPrefix(s, "-")
	return digits != "" && strings.Trim(digits, "0123456789") == ""
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
