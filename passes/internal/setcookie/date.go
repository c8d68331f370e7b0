package setcookie

import (
	"regexp"
	"strconv"
	"strings"
)

// numericDate is one that begins with a day or a month, or with a year of two digits.
var numericDate = regexp.MustCompile(`(?:^|\D)\d{1,2}[-/]\d{1,2}[-/]\d`)

// IsDate reports whether browsers may read a date in the value of Expires, which they
// ignore otherwise. They look for its parts in any order, among whatever else there is
// (rfc6265bis, section 5.1.1). Firefox, which has a parser of its own, needs no seconds,
// and takes a date of numbers unless the year comes first, in full.
func IsDate(value string) bool {
	var clock, day, month, year bool
	for _, token := range strings.FieldsFunc(value, isDateDelimiter) {
		n, digits := number(token)
		switch {
		case !clock && isClock(token):
			clock = true
		case !day && (digits == 1 || digits == 2):
			if n < 1 || n > 31 {
				return false
			}
			day = true
		case !month && isMonth(token):
			month = true
		case !year && 2 <= digits && digits <= 4:
			if digits > 2 && n < 1601 {
				return false
			}
			year = true
		}
	}
	return clock && day && month && year || numericDate.MatchString(value)
}

// isDateDelimiter reports whether a character separates the tokens of a date.
func isDateDelimiter(c rune) bool {
	return c == '\t' || ' ' <= c && c <= '/' || ';' <= c && c <= '@' || '[' <= c && c <= '`' || '{' <= c && c <= '~'
}

// number returns the number that a token begins with, and how many digits it has.
func number(token string) (n, digits int) {
	rest := strings.TrimLeft(token, "0123456789")
	digits = len(token) - len(rest)
	n, _ = strconv.Atoi(token[:digits])
	return n, digits
}

// isClock reports whether a token begins with hours and minutes, and perhaps seconds.
func isClock(token string) bool {
	for i, most := range []int{23, 59, 59} {
		n, digits := number(token)
		if digits != 1 && digits != 2 || n > most {
			return false
		}
		var found bool
		if token, found = strings.CutPrefix(token[digits:], ":"); !found {
			return i > 0
		}
	}
	return true
}

// isMonth reports whether a token begins with the name of a month.
func isMonth(token string) bool {
	if len(token) < 3 {
		return false
	}
	i := strings.Index("jan feb mar apr may jun jul aug sep oct nov dec", strings.ToLower(token[:3]))
	return i >= 0 && i%4 == 0
}
