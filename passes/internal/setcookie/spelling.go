package setcookie

import "strings"

// attributes are the names that browsers know (rfc6265bis, section 5.6;
// Partitioned is of draft-cutler-httpbis-partitioned-cookies).
var attributes = []string{"Domain", "Expires", "HttpOnly", "Max-Age", "Partitioned", "Path", "SameSite", "Secure"}

// harmless are names that are no mistake although the standard does not know
// them: those of Chromium, and those of RFC 2109 and RFC 2965.
var harmless = []string{"Priority", "SameParty", "Comment", "CommentURL", "Discard", "Port", "Version"}

// sameSites are the values of SameSite (rfc6265bis, section 5.6.7).
var sameSites = []string{"None", "Lax", "Strict"}

// SameSiteUnknown reports whether the line has a value of SameSite that no
// browser knows, so that it counts as if there were none (rfc6265bis, section
// 5.6.7). An empty value, which some servers write for just that, is none.
func (l Line) SameSiteUnknown() bool {
	v := l.SameSite.Value
	return v != "" && !l.Open && canonical(v, sameSites) == ""
}

// SameSiteMeant returns the value of SameSite that the one of the line looks
// like, empty if that is not clear.
func (l Line) SameSiteMeant() string {
	return meant(l.SameSite.Value, sameSites)
}

// An UnknownName is the name of an attribute that no browser knows. Browsers
// ignore the attribute (rfc6265bis, section 5.7, and layered cookies, "Parse a
// Cookie").
type UnknownName struct {
	Name  string // as written
	Meant string // the known name that it looks like; empty if that is not clear

	// [Start, End) is its place in the line.
	Start, End int
}

// unknownName returns the name of an attribute, which begins at byte start of
// the line, and whether no browser knows it.
func unknownName(text string, start int) (UnknownName, bool) {
	name := trimOWS(text)
	if name == "" || strings.ContainsFunc(name, isVerb) ||
		canonical(name, attributes) != "" || canonical(name, harmless) != "" {
		return UnknownName{}, false
	}
	start += strings.Index(text, name)
	return UnknownName{
		Name:  name,
		Meant: meant(name, attributes),
		Start: start,
		End:   start + len(name),
	}, true
}

// canonical returns the word that s is, in any case, empty if it is none.
func canonical(s string, words []string) string {
	for _, word := range words {
		if strings.EqualFold(s, word) {
			return word
		}
	}
	return ""
}

// meant returns the word that s would be but for one slip, and for marks that
// do not belong there, empty if it is none.
func meant(s string, words []string) string {
	for _, word := range words {
		if isSlip(letters(s), letters(word)) {
			return word
		}
	}
	return ""
}

// letters returns s in lower case and without the marks that get lost, or come
// in, when a name is written from memory.
func letters(s string) string {
	return strings.ToLower(strings.NewReplacer("-", "", "_", "", " ", "", `"`, "", "'", "").Replace(s))
}

// isSlip reports whether one letter more, less or other, or two that changed
// places, are all that tells two words apart.
func isSlip(a, b string) bool {
	for a != "" && b != "" && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	return len(a) <= 1 && len(b) <= 1 || len(a) == 2 && len(b) == 2 && a[0] == b[1] && a[1] == b[0]
}

// A Joint is a comma where a semicolon would have to be, or another line.
// Nothing but semicolons separates attributes, and a line has one cookie only
// (rfc6265bis, section 5.6), so that what comes after the comma is part of the
// attribute before it.
type Joint struct {
	Comma  int    // the place of the comma in the line
	Name   string // of the attribute, or the cookie, that comes after it
	Cookie bool   // it is another cookie
}

// attributeJoints returns the commas in an attribute that begins at byte start
// of the line. Those in a date are none, and those in a path only if a blank
// follows, which a URL cannot have.
func attributeJoints(text string, start int) []Joint {
	own := text
	if i := strings.IndexAny(text, "=,"); i >= 0 {
		own = text[:i]
	}
	own = canonical(trimOWS(own), attributes)
	if own == "" {
		return nil
	}
	var joints []Joint
	for i := range len(text) {
		if text[i] != ',' || own == "Path" && !blankAt(text, i+1) {
			continue
		}
		name, hasValue := nameAt(text, i+1)
		attribute := canonical(name, attributes) != ""
		if attribute || hasValue && ValidName(name) {
			joints = append(joints, Joint{Comma: start + i, Name: name, Cookie: !attribute})
		}
	}
	return joints
}

// pairJoints returns the commas between a cookie and its attributes. A cookie's
// value may have commas of its own, so there has to be a blank, and an
// attribute with a value, out of quotes. Another cookie cannot be told from
// more of the value.
func pairJoints(text string) []Joint {
	if strings.Contains(text, `"`) {
		return nil
	}
	var joints []Joint
	sure := false
	for i := range len(text) {
		if text[i] != ',' || !blankAt(text, i+1) {
			continue
		}
		name, hasValue := nameAt(text, i+1)
		if canonical(name, attributes) == "" {
			continue
		}
		sure = sure || hasValue
		joints = append(joints, Joint{Comma: i, Name: name})
	}
	if !sure {
		return nil
	}
	return joints
}

func blankAt(text string, i int) bool {
	return i < len(text) && (text[i] == ' ' || text[i] == '\t')
}

// nameAt returns the name that begins at byte i, and whether a value follows.
func nameAt(text string, i int) (name string, hasValue bool) {
	name = text[i:]
	if end := strings.IndexAny(name, "=,"); end >= 0 {
		name, hasValue = name[:end], name[end] == '='
	}
	return trimOWS(name), hasValue
}
