package finding

import (
	"slices"
	"unicode/utf16"
)

// Lines tells where the offsets of a text are by line and column, as language
// servers and SARIF count: columns in UTF-16 code units.
type Lines struct {
	text  string
	start []int // the offset at which each line begins
}

// NewLines returns the lines of a text.
func NewLines(text string) *Lines {
	l := &Lines{text: text, start: []int{0}}
	for i := range len(text) {
		if text[i] == '\n' {
			l.start = append(l.start, i+1)
		}
	}
	return l
}

// At returns the line and the column of a byte offset, both counted from 0. An
// offset outside of the text is moved to its nearest end.
func (l *Lines) At(offset int) (line, column int) {
	offset = min(max(offset, 0), len(l.text))
	line, begins := slices.BinarySearch(l.start, offset)
	if !begins {
		line--
	}
	for _, r := range l.text[l.start[line]:offset] {
		column += utf16.RuneLen(r)
	}
	return line, column
}
