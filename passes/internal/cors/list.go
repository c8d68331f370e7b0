package cors

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
