package lsp

import (
	"sort"
	"unicode/utf16"
)

// A mapper finds the positions of offsets in a text.
type mapper struct {
	text  string
	lines []int // the offset at which each line begins
}

func newMapper(text string) *mapper {
	m := &mapper{text: text, lines: []int{0}}
	for i := range len(text) {
		if text[i] == '\n' {
			m.lines = append(m.lines, i+1)
		}
	}
	return m
}

// position returns the line, and the column in UTF-16 code units, of a byte
// offset. An offset outside of the text is moved to its nearest end.
func (m *mapper) position(offset int) position {
	offset = min(max(offset, 0), len(m.text))
	line := sort.SearchInts(m.lines, offset+1) - 1
	column := 0
	for _, r := range m.text[m.lines[line]:offset] {
		column += utf16.RuneLen(r)
	}
	return position{Line: line, Character: column}
}

func (m *mapper) span(start, end int) span {
	return span{Start: m.position(start), End: m.position(end)}
}

// before reports whether p is before q.
func (p position) before(q position) bool {
	return p.Line < q.Line || p.Line == q.Line && p.Character < q.Character
}

// touches reports whether two spans have a place in common. The end of a span
// is such a place: it is where the cursor stands after the last character.
func (s span) touches(t span) bool {
	return !s.End.before(t.Start) && !t.End.before(s.Start)
}
