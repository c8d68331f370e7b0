package lsp

import "github.com/corsvet/corsvet/cmd/corsvet/internal/finding"

// A mapper finds the positions of offsets in a text.
type mapper struct{ lines *finding.Lines }

func newMapper(text string) *mapper { return &mapper{finding.NewLines(text)} }

func (m *mapper) position(offset int) position {
	line, column := m.lines.At(offset)
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
