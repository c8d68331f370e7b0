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

// VaryCovers reports whether a value of Vary names all headers that another does.
func VaryCovers(vary, other string) bool {
	for _, name := range members(other) {
		if !VaryHas(vary, name) {
			return false
		}
	}
	return true
}
