package severity

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis"

	"github.com/corsvet/corsvet/analyzer"
)

// TestRules compares the rules with the categories that the pages of the
// analyzers explain.
func TestRules(t *testing.T) {
	var want []string
	for _, a := range analyzer.All {
		categories := explained(a.Doc)
		if len(categories) == 0 {
			t.Errorf("the page of %s explains no category", a.Name)
		}
		for _, category := range categories {
			want = append(want, Rule{Analyzer: a.Name, Category: category}.ID())
		}
	}
	slices.SortStableFunc(want, func(x, y string) int {
		return strings.Compare(x[:strings.IndexByte(x, '/')], y[:strings.IndexByte(y, '/')])
	})
	var got []string
	for _, r := range Rules() {
		got = append(got, r.ID())
		if r.Score < 0.1 || r.Score > 10 || !slices.Contains([]string{"error", "warning", "note"}, r.Level) {
			t.Errorf("%s has the severity %+v", r.ID(), r.Severity)
		}
		if !slices.ContainsFunc(analyzer.All, func(a *analysis.Analyzer) bool { return a.Name == r.Analyzer }) {
			t.Errorf("there is no analyzer %s", r.Analyzer)
		}
	}
	for _, id := range want {
		if !slices.Contains(got, id) {
			t.Errorf("there is no rule %s, which the page explains", id)
		}
	}
	for _, id := range got {
		if !slices.Contains(want, id) {
			t.Errorf("the page does not explain the rule %s", id)
		}
	}
	if !t.Failed() && !slices.Equal(got, want) {
		t.Errorf("the rules are in the order\n%q, the pages in\n%q", got, want)
	}
}

// explanation matches where a page explains a category: an item of a list begins
// with its name, or a sentence with its name in quotes, or its name in quotes
// follows the word category. Those of another analyzer are only listed.
var explanation = regexp.MustCompile(`(?m)^\s*- ([a-z]+): |"([a-z]+)"(?: and "([a-z]+)")?:|[Cc]ategory(?: is)?\s+"([a-z]+)"|the categories of \[[a-z]+\][^:]*:([a-z,\s]+)\.`)

// explained returns the categories that a page explains, in its order.
func explained(page string) (categories []string) {
	for _, m := range explanation.FindAllStringSubmatch(page, -1) {
		for _, names := range m[1:] {
			for _, name := range strings.FieldsFunc(names, func(r rune) bool { return r < 'a' || 'z' < r }) {
				if name != "and" && !slices.Contains(categories, name) {
					categories = append(categories, name)
				}
			}
		}
	}
	return categories
}

func TestExplained(t *testing.T) {
	const page = `The title is "none". The category is "one". Or (category
"two").

  - "three": in a list.
  - four: without quotes, and not like "this".
  - the categories of [other], of something
    else: five, six and
    seven. And "eight" and "nine": all in one.
`
	want := []string{"one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}
	if got := explained(page); !slices.Equal(got, want) {
		t.Errorf("it explains %q, want %q", got, want)
	}
}
