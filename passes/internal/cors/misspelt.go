package cors

import "strings"

// Misspelt returns the response header of the protocol that name was meant to
// be, if it is none itself but close to one: up to two letters are missing, too
// many or wrong, other characters stand for the hyphens, or it is made of the words
// of the protocol. Browsers ignore such a header, and net/http does not even send it
// if there is a blank or a colon in its name (RFC 9110, section 5.1).
func Misspelt(name string) (meant string, ok bool) {
	if !maybeMisspelt(name) {
		return "", false
	}
	for _, meant := range []string{AllowOrigin, AllowCredentials, AllowMethods, AllowHeaders, ExposeHeaders, MaxAge} {
		if strings.EqualFold(name, meant) {
			return "", false
		}
		if isNear(name, meant, 2) {
			return meant, true
		}
	}
	return invented(name)
}

// subjects are the words that one name each is about: the last one of it.
var subjects = []struct{ word, meant string }{
	{"origin", AllowOrigin},
	{"credentials", AllowCredentials},
	{"methods", AllowMethods},
	{"headers", AllowHeaders},
	{"age", MaxAge},
}

// invented returns the header that is meant by a name which has words of the protocol
// before its subject, such as Access-Control-Allow-Max-Age: too many, too few or others.
func invented(name string) (meant string, ok bool) {
	access, exposes := false, false
	for rest := strings.Trim(name, hyphens); rest != ""; {
		word := rest
		if end := strings.IndexAny(rest, hyphens); end >= 0 {
			word = rest[:end]
		}
		rest = strings.TrimLeft(rest[len(word):], hyphens)
		switch {
		case rest == "":
			meant = subject(word)
		case strings.EqualFold(word, "access"), strings.EqualFold(word, "control"):
			access = true
		case strings.EqualFold(word, "expose"), strings.EqualFold(word, "exposed"):
			exposes = true
		case strings.EqualFold(word, "allow"), strings.EqualFold(word, "allowed"), strings.EqualFold(word, "request"), strings.EqualFold(word, "max"):
		default:
			return "", false
		}
	}
	switch {
	case !access || meant == "" || IsRequestHeader(name):
		return "", false
	case exposes && meant == AllowHeaders:
		return ExposeHeaders, true
	case exposes:
		return "", false
	}
	return meant, true
}

// subject returns the header that a name is about whose last word is this, "" if there
// is none.
func subject(word string) string {
	for _, s := range subjects {
		if strings.EqualFold(word, s.word) || strings.EqualFold(word+"s", s.word) {
			return s.meant
		}
	}
	return ""
}

// hyphens are what people write for hyphens, or leave at the ends of a name.
const hyphens = "-_.: \t"

// maybeMisspelt is quick to refuse what most strings are. The shortest name has
// 19 letters, the longest 29 and three hyphens.
func maybeMisspelt(name string) bool {
	if len(name) < 17 || len(name) > 40 || name[0] != 'a' && name[0] != 'A' && strings.IndexByte(hyphens, name[0]) < 0 {
		return false
	}
	for i := range len(name) {
		if !isLetter(name[i]) && strings.IndexByte(hyphens, name[i]) < 0 {
			return false
		}
	}
	return true
}

// isNear reports whether a becomes b when up to so many letters are added,
// removed or replaced. Case and hyphens do not count.
func isNear(a, b string, edits int) bool {
	a, b = strings.TrimLeft(a, hyphens), strings.TrimLeft(b, hyphens)
	for a != "" && b != "" && lower(a[0]) == lower(b[0]) {
		a, b = strings.TrimLeft(a[1:], hyphens), strings.TrimLeft(b[1:], hyphens)
	}
	switch {
	case a == "" && b == "":
		return true
	case edits == 0:
		return false
	case a == "":
		return isNear(a, b[1:], edits-1)
	case b == "":
		return isNear(a[1:], b, edits-1)
	}
	return isNear(a, b[1:], edits-1) || isNear(a[1:], b, edits-1) || isNear(a[1:], b[1:], edits-1)
}

func lower(letter byte) byte { return letter | ('a' - 'A') }
