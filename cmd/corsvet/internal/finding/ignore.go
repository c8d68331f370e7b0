package finding

import (
	"bytes"
	"fmt"
)

// Ignore returns the edit that adds a comment above the line of a finding, by
// which it is not reported any more. The text is that of its file, and the
// reason is not empty.
func (f *Finding) Ignore(text []byte, reason string) Edit {
	start := f.Start.Offset
	start = bytes.LastIndexByte(text[:start], '\n') + 1
	line, _, _ := bytes.Cut(text[start:], []byte("\n"))
	end := "\n"
	if bytes.HasSuffix(line, []byte("\r")) {
		end = "\r\n"
	}
	indent := line[:len(line)-len(bytes.TrimLeft(line, " \t"))]
	return Edit{File: f.File, Start: start, End: start, New: fmt.Sprintf("%s//corsvet:ignore %s %s%s", indent, f.Analyzer.Name, reason, end)}
}
