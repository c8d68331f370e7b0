// Package textdiff compares texts line by line. All that shows a change, be it
// to people or to git apply, shows it in hunks of this package.
package textdiff

import (
	"fmt"
	"slices"
	"strings"
)

// contextLines is how many lines a patch has around what has changed.
const contextLines = 3

// A Hunk is a part of a text in which lines have changed.
type Hunk struct {
	Old, New int // the numbers of its first line before and after, from 1
	Lines    []Line
}

// A Line is kept (' '), removed ('-') or added ('+').
type Line struct {
	Op   byte
	Text string // with its end
}

// Hunks returns how before differs from after, with at most context kept lines
// around each change.
func Hunks(before, after []byte, context int) (hunks []Hunk) {
	lines := diff(splitLines(before), splitLines(after))
	changed := func(l Line) bool { return l.Op != ' ' }
	x, y := 1, 1 // the numbers of the line of lines[0] in both texts
	for {
		first := slices.IndexFunc(lines, changed)
		if first < 0 {
			return hunks
		}
		start := max(0, first-context)
		// Have: a hunk begins at start. It ends where enough is kept.
		end := first
		for {
			for end < len(lines) && changed(lines[end]) {
				end++
			}
			next := slices.IndexFunc(lines[end:], changed)
			if next < 0 || next > 2*context {
				break
			}
			end += next
		}
		end = min(len(lines), end+context)
		h := Hunk{Old: x + start, New: y + start, Lines: lines[start:end]}
		hunks = append(hunks, h)
		olds, news := h.size()
		x, y = h.Old+olds, h.New+news
		lines = lines[end:]
	}
}

// size returns how many lines the hunk has before and after.
func (h Hunk) size() (olds, news int) {
	for _, l := range h.Lines {
		if l.Op != '+' {
			olds++
		}
		if l.Op != '-' {
			news++
		}
	}
	return olds, news
}

// Patch returns the change of a file as a patch, as diff -u and git have it, or
// "" if there is none. The name is relative, with slashes.
func Patch(name string, before, after []byte) string {
	hunks := Hunks(before, after, contextLines)
	if len(hunks) == 0 {
		return ""
	}
	if strings.Contains(name, " ") {
		name += "\t" // Tells where it ends.
	}
	var out strings.Builder
	fmt.Fprintf(&out, "--- a/%s\n+++ b/%s\n", name, name)
	for _, h := range hunks {
		olds, news := h.size()
		fmt.Fprintf(&out, "@@ -%s +%s @@\n", lineRange(h.Old, olds), lineRange(h.New, news))
		for _, l := range h.Lines {
			out.WriteByte(l.Op)
			out.WriteString(l.Text)
			if !strings.HasSuffix(l.Text, "\n") {
				out.WriteString("\n\\ No newline at end of file\n")
			}
		}
	}
	return out.String()
}

// lineRange returns the n lines from line on, as a hunk's header has them.
func lineRange(line, n int) string {
	switch n {
	case 0:
		return fmt.Sprintf("%d,0", line-1)
	case 1:
		return fmt.Sprint(line)
	}
	return fmt.Sprintf("%d,%d", line, n)
}

// NewLine returns where line number n of before, from 1, is in after: where it
// was kept, or else what stands in its place.
func NewLine(before, after []byte, n int) int {
	shift := 0
	for _, h := range Hunks(before, after, 0) {
		olds, news := h.size()
		switch {
		case n < h.Old:
			return n + shift
		case n < h.Old+olds:
			// Lines that are replaced stand for each other in order.
			return h.New + min(n-h.Old, max(0, news-1))
		}
		shift += news - olds
	}
	return n + shift
}

// splitLines returns the lines of text with their ends.
func splitLines(text []byte) []string {
	return slices.Collect(strings.Lines(string(text)))
}

// diff returns the fewest steps from x to y, by the greedy algorithm of Myers:
// ends[d][k] is how far into x one comes with d changes on diagonal k-d, where
// a diagonal is how many more lines of x than of y have been passed.
func diff(x, y []string) []Line {
	var ends [][]int
	for d := 0; ; d++ {
		row := make([]int, 2*d+1)
		ends = append(ends, row)
		for k := -d; k <= d; k += 2 {
			i := 0
			if d > 0 {
				i, _ = predecessor(ends[d-1], d, k)
			}
			for i < len(x) && i-k < len(y) && i-k >= 0 && x[i] == y[i-k] {
				i++
			}
			row[k+d] = i
			if i >= len(x) && i-k >= len(y) {
				return walk(ends, x, y)
			}
		}
	}
}

// predecessor returns where the change number d, to diagonal k, leads in x, and
// whether it adds a line, given where one comes with a change less.
func predecessor(ends []int, d, k int) (i int, adds bool) {
	at := func(k int) int { return ends[k+d-1] }
	if k == -d || k != d && at(k-1) < at(k+1) {
		return at(k + 1), true
	}
	return at(k-1) + 1, false
}

// walk returns the steps that lead to the end of x and y, from the last one.
func walk(ends [][]int, x, y []string) (lines []Line) {
	i, j := len(x), len(y)
	for d := len(ends) - 1; d >= 0; d-- {
		start, adds := 0, false
		if d > 0 {
			start, adds = predecessor(ends[d-1], d, i-j)
		}
		for ; i > start; i, j = i-1, j-1 {
			lines = append(lines, Line{' ', x[i-1]})
		}
		switch {
		case d == 0:
		case adds:
			j--
			lines = append(lines, Line{'+', y[j]})
		default:
			i--
			lines = append(lines, Line{'-', x[i]})
		}
	}
	slices.Reverse(lines)
	return lines
}
