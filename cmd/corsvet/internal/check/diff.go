package check

import (
	"fmt"
	"slices"
	"strings"
)

// contextLines is how many lines a diff shows around what has changed.
const contextLines = 3

// A step of a diff is a line that is kept (' '), removed ('-') or added ('+').
type step struct {
	op   byte
	line string
}

// unified returns the difference between two texts as a unified diff, empty if
// there is none.
func unified(name string, before, after []byte) string {
	steps := diff(splitLines(before), splitLines(after))
	changed := func(s step) bool { return s.op != ' ' }
	var out strings.Builder
	x, y := 1, 1 // the numbers of the line of steps[0] in both texts
	for {
		first := slices.IndexFunc(steps, changed)
		if first < 0 {
			return out.String()
		}
		if out.Len() == 0 {
			fmt.Fprintf(&out, "--- %s (old)\n+++ %s (new)\n", name, name)
		}
		start := max(0, first-contextLines)
		x, y = x+start, y+start
		// Have: a hunk begins at start. It ends where enough is kept.
		end := first
		for {
			for end < len(steps) && changed(steps[end]) {
				end++
			}
			next := slices.IndexFunc(steps[end:], changed)
			if next < 0 || next > 2*contextLines {
				break
			}
			end += next
		}
		end = min(len(steps), end+contextLines)
		x, y = writeHunk(&out, steps[start:end], x, y)
		steps = steps[end:]
	}
}

// writeHunk writes the steps, which begin at the lines x and y, and returns the
// lines after them.
func writeHunk(out *strings.Builder, steps []step, x, y int) (int, int) {
	olds, news := 0, 0
	for _, s := range steps {
		if s.op != '+' {
			olds++
		}
		if s.op != '-' {
			news++
		}
	}
	fmt.Fprintf(out, "@@ -%s +%s @@\n", lineRange(x, olds), lineRange(y, news))
	for _, s := range steps {
		out.WriteByte(s.op)
		out.WriteString(s.line)
		if !strings.HasSuffix(s.line, "\n") {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
	return x + olds, y + news
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

// splitLines returns the lines of text with their ends.
func splitLines(text []byte) []string {
	return slices.Collect(strings.Lines(string(text)))
}

// diff returns the fewest steps from x to y, by the greedy algorithm of Myers:
// ends[d][k] is how far into x one comes with d changes on diagonal k-d, where
// a diagonal is how many more lines of x than of y have been passed.
func diff(x, y []string) []step {
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
func walk(ends [][]int, x, y []string) (steps []step) {
	i, j := len(x), len(y)
	for d := len(ends) - 1; d >= 0; d-- {
		start, adds := 0, false
		if d > 0 {
			start, adds = predecessor(ends[d-1], d, i-j)
		}
		for ; i > start; i, j = i-1, j-1 {
			steps = append(steps, step{' ', x[i-1]})
		}
		switch {
		case d == 0:
		case adds:
			j--
			steps = append(steps, step{'+', y[j]})
		default:
			i--
			steps = append(steps, step{'-', x[i]})
		}
	}
	slices.Reverse(steps)
	return steps
}
