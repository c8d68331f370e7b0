package cors

import (
	"slices"
	"strings"
)

// VaryHas reports whether a cache that obeys the value of Vary keeps answers
// to requests with different values of the named header apart: the list holds
// the name, in any case, or "*", which matches no later request at all
// (RFC 9110, section 12.5.5, and RFC 9111, section 4.1).
func VaryHas(vary, name string) bool {
	return slices.ContainsFunc(members(vary), func(member string) bool {
		return member == "*" || strings.EqualFold(member, name)
	})
}

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
