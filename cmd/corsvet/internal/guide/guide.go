// Package guide leads from what goes wrong in a browser to the analyzers that
// find its cause. All that it knows is in docs/console-errors.md.
package guide

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/docs"
)

// A cause is a row of the page.
type cause struct {
	section   string
	messages  []string // of browsers; none if they say nothing
	happens   string   // what happens if they say nothing
	text      string
	analyzers []string // that report it
}

// parse returns the rows of the page.
func parse(page string) (causes []cause) {
	section := ""
	var last cause
	for line := range strings.Lines(page) {
		line = strings.TrimSpace(line)
		if title, ok := strings.CutPrefix(line, "## "); ok {
			section = title
			continue
		}
		cells := strings.Split(strings.Trim(line, "|"), " | ")
		if !strings.HasPrefix(line, "| ") || len(cells) != 3 {
			continue
		}
		c := cause{section: section, text: plain(strings.TrimSpace(cells[1]))}
		for _, m := range link.FindAllStringSubmatch(cells[2], -1) {
			c.analyzers = append(c.analyzers, m[1])
		}
		switch first := strings.TrimSpace(cells[0]); {
		case strings.HasPrefix(first, "(the same)"):
			c.messages, c.happens = last.messages, last.happens
		case quoted.MatchString(first):
			for _, m := range quoted.FindAllStringSubmatch(first, -1) {
				c.messages = append(c.messages, cmp.Or(m[1], m[2]))
			}
		default:
			c.happens = first
		}
		last = c
		if c.text != "Cause" {
			causes = append(causes, c)
		}
	}
	return causes
}

var (
	link   = regexp.MustCompile(`\[(\w+)\]\(analyzers/`)
	quoted = regexp.MustCompile("``(.+?)``|`([^`]+)`")
)

// plain returns the text of a cell without the marks of code.
func plain(cell string) string { return strings.ReplaceAll(cell, "`", "") }

// Analyzers lists the analyzers by what goes wrong.
func Analyzers(out io.Writer, suite []*analysis.Analyzer) {
	titles := make(map[string]string)
	listed := make(map[string][]string) // by heading
	var headings, rest []string
	for _, a := range suite {
		titles[a.Name], _, _ = strings.Cut(a.Doc, "\n\n")
		rest = append(rest, a.Name)
	}
	for _, c := range parse(docs.ConsoleErrors) {
		heading := c.section
		if len(c.messages) == 0 {
			heading += ": " + strings.TrimSuffix(c.happens, ".")
		}
		for _, name := range c.analyzers {
			if titles[name] == "" || slices.Contains(listed[heading], name) {
				continue
			}
			if listed[heading] == nil {
				headings = append(headings, heading)
			}
			listed[heading] = append(listed[heading], name)
			rest = slices.DeleteFunc(rest, func(other string) bool { return other == name })
		}
	}
	list := func(heading string, names []string) {
		fmt.Fprintf(out, "%s\n", heading)
		for _, name := range names {
			fmt.Fprintf(out, "    %-20s %s\n", name, titles[name])
		}
	}
	for _, heading := range headings {
		list(heading, listed[heading])
	}
	if len(rest) > 0 {
		list("In the code itself", rest)
	}
}

// enough is how much of a message, or of the text that is asked about, has to
// be in the other one; the best ones are those that are not much worse than the
// best of all.
const (
	enough = 0.6
	best   = 0.93
)

// Explain prints what can be behind the text of an error in a browser's console,
// or of a part of one. It returns whether there is anything.
func Explain(out io.Writer, text string, suite []*analysis.Analyzer) bool {
	causes := find(parse(docs.ConsoleErrors), text)
	said := ""
	for _, c := range causes {
		if heading := strings.Join(c.messages, "\n") + c.happens; heading != said {
			fmt.Fprintf(out, "%s\n\n", heading)
			said = heading
		}
		fmt.Fprintf(out, "    %s\n", c.text)
		if len(c.analyzers) == 0 {
			fmt.Fprintf(out, "        not reported by corsvet\n")
		}
		for _, name := range c.analyzers {
			for _, a := range suite {
				if a.Name == name {
					fmt.Fprintf(out, "        find it:  corsvet -%s ./...\n        the page: corsvet help %s\n                  %s\n", name, name, a.URL)
				}
			}
		}
		fmt.Fprintln(out)
	}
	return len(causes) > 0
}

// find returns the causes of what text says, best ones first; of those that are
// as good, first those that are reported.
func find(causes []cause, text string) (found []cause) {
	w := newWeights(causes)
	scores := make(map[int]float64)
	var order []int
	top := 0.0
	for i, c := range causes {
		for _, message := range append(slices.Clone(c.messages), c.happens) {
			scores[i] = max(scores[i], w.score(message, text))
		}
		top = max(top, scores[i])
		order = append(order, i)
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(scores[j], scores[i]), cmp.Compare(reported(causes[j]), reported(causes[i])))
	})
	for _, i := range order {
		if scores[i] >= enough && scores[i] >= top*best {
			found = append(found, causes[i])
		}
	}
	return found
}

func reported(c cause) int { return min(len(c.analyzers), 1) }

// weights are how much a word, or two of them one after the other, tell: those
// that are in many messages tell little.
type weights struct {
	messages float64
	in       map[string]float64 // how many messages have it
}

func newWeights(causes []cause) *weights {
	w := &weights{in: make(map[string]float64)}
	for _, c := range causes {
		for _, message := range append(slices.Clone(c.messages), c.happens) {
			w.messages++
			for term := range terms(message) {
				w.in[term]++
			}
		}
	}
	return w
}

func (w *weights) of(term string) float64 { return math.Log(1 + w.messages/(1+w.in[term])) }

// score returns how much of the message is in the text, or the other way round,
// from 0 to 1.
func (w *weights) score(message, text string) float64 {
	x, y := terms(message), terms(text)
	all := func(terms map[string]bool) (sum float64) {
		for _, term := range slices.Sorted(maps.Keys(terms)) {
			sum += w.of(term)
		}
		return sum
	}
	both := make(map[string]bool)
	for term := range x {
		if y[term] {
			both[term] = true
		}
	}
	if len(both) == 0 {
		return 0
	}
	return all(both) / min(all(x), all(y))
}

var (
	// example matches what stands for the reader's own hosts.
	example = regexp.MustCompile(`https?://[^\s'’"”]*`)
	word    = regexp.MustCompile(`[\pL\pN_*-]+`)
)

// terms returns the words of a text, and each two that follow each other.
func terms(text string) map[string]bool {
	words := word.FindAllString(strings.ToLower(example.ReplaceAllString(text, "")), -1)
	terms := make(map[string]bool)
	for i, word := range words {
		terms[word] = true
		if i > 0 {
			terms[words[i-1]+" "+word] = true
		}
	}
	return terms
}
