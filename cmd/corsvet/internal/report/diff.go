package report

import (
	"bytes"
	"strings"

	"github.com/corsvet/corsvet/cmd/corsvet/internal/finding"
)

// A hunk is lines of a file that a fix changes.
type hunk struct {
	file     string
	line     int // of the first old line, or the one that the new ones go before
	old, new []string
}

// hunks returns what a fix changes, in order. Edits that touch the same lines,
// or neighbouring ones, are in one hunk.
func (f *files) hunks(fix finding.Fix) (list []hunk) {
	for edits := fix.Edits; len(edits) > 0; {
		text := f.text(edits[0].File)
		start, end := lineStart(text, edits[0].Start), lineEnd(text, edits[0].End)
		n := 1
		for n < len(edits) && edits[n].File == edits[0].File && edits[n].Start <= end {
			end = max(end, lineEnd(text, edits[n].End))
			n++
		}
		list = append(list, newHunk(text, start, end, edits[:n]))
		edits = edits[n:]
	}
	return list
}

// newHunk returns the hunk of edits within the whole lines from start to end,
// without the lines that are the same before and after.
func newHunk(text []byte, start, end int, edits []finding.Edit) hunk {
	var out []byte
	at := start
	for _, e := range edits {
		out = append(out, text[at:e.Start]...)
		out = append(out, e.New...)
		at = e.End
	}
	out = append(out, text[at:end]...)
	h := hunk{
		file: edits[0].File,
		line: 1 + bytes.Count(text[:start], []byte("\n")),
		old:  splitLines(text[start:end]),
		new:  splitLines(out),
	}
	for len(h.old) > 0 && len(h.new) > 0 && h.old[0] == h.new[0] {
		h.old, h.new = h.old[1:], h.new[1:]
		h.line++
	}
	for len(h.old) > 0 && len(h.new) > 0 && h.old[len(h.old)-1] == h.new[len(h.new)-1] {
		h.old, h.new = h.old[:len(h.old)-1], h.new[:len(h.new)-1]
	}
	return h
}

// lineStart returns the offset at which the line begins that offset is on.
func lineStart(text []byte, offset int) int {
	return bytes.LastIndexByte(text[:offset], '\n') + 1
}

// lineEnd returns the offset of the line after the one that offset is on.
func lineEnd(text []byte, offset int) int {
	if i := bytes.IndexByte(text[offset:], '\n'); i >= 0 {
		return offset + i + 1
	}
	return len(text)
}

func splitLines(text []byte) (lines []string) {
	for line := range strings.Lines(string(text)) {
		lines = append(lines, strings.TrimRight(line, "\r\n"))
	}
	return lines
}
