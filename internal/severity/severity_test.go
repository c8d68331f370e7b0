package severity

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/corsvet/corsvet/analyzer"
)

// documented matches the name of a category where the page of an analyzer
// explains it: as a list has it, as a sentence that begins with it in quotes, or
// as "category" and the name in quotes.
var documented = regexp.MustCompile(`(?m)^\s*- ([a-z]+): |"([a-z]+)"(?: and "([a-z]+)")?:|[Cc]ategory(?: is)?\s+"([a-z]+)"`)

// TestRules compares the rules with the categories that the pages of the
// analyzers explain.
func TestRules(t *testing.T) {
	var want []string
	for _, a := range analyzer.Suite {
		for _, m := range documented.FindAllStringSubmatch(a.Doc, -1) {
			for _, category := range m[1:] {
				if id := (Rule{Analyzer: a.Name, Category: category}).ID(); category != "" && !slices.Contains(want, id) {
					want = append(want, id)
				}
			}
		}
		if !slices.ContainsFunc(want, func(id string) bool { return strings.HasPrefix(id, a.Name+"/") }) {
			t.Errorf("the page of %s explains no category", a.Name)
		}
	}
	var got []string
	for _, r := range Rules() {
		got = append(got, r.ID())
		if r.Score < 0.1 || r.Score > 10 || !slices.Contains([]string{"error", "warning", "note"}, r.Level) {
			t.Errorf("%s has the severity %+v", r.ID(), r.Severity)
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
