package passtest_test

import (
	"testing"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/internal/severity"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

// skipInShort skips a test that runs the suite over all test data.
func skipInShort(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("in short mode: it runs the suite over all test data, which takes minutes")
	}
}

// TestSuite runs the suite over the test data of each of its analyzers.
func TestSuite(t *testing.T) {
	skipInShort(t)
	for _, a := range analyzer.All {
		t.Run(a.Name, func(t *testing.T) {
			t.Parallel()
			passtest.RunSuite(t, "../../../testdata/"+a.Name, analyzer.All, "./...")
		})
	}
}

func TestSuiteFrameworks(t *testing.T) {
	skipInShort(t)
	t.Parallel()
	passtest.RunSuite(t, "../../../testdata/frameworks", analyzer.All, "./...")
}

func TestSuiteDemo(t *testing.T) {
	t.Parallel()
	passtest.RunSuite(t, "../../..", analyzer.All, "./testdata/demo")
}

// TestOwners checks that one mistake is reported once, and that all that is
// reported has a severity.
func TestOwners(t *testing.T) {
	skipInShort(t)
	t.Parallel()
	dirs := []string{"../../../testdata/frameworks"}
	for _, a := range analyzer.All {
		dirs = append(dirs, "../../../testdata/"+a.Name)
	}
	reported := passtest.RunOwners(t, analyzer.All, twoMistakes, dirs...)
	for _, r := range severity.Rules() {
		if !reported[r.ID()] {
			t.Errorf("no test data has a mistake that is reported as %s", r.ID())
		}
		delete(reported, r.ID())
	}
	for name := range reported {
		t.Errorf("package severity has no rule for %s", name)
	}
}

// twoMistakes are those that one place can make, with the reason why neither
// tells of the other. CONTRIBUTING.md has the owners.
var twoMistakes = map[passtest.Two]string{
	{"corspreflight/origin", "reflectedorigin/anonymous"}:           "the preflight does not have what anybody is sent otherwise, which is one mistake more",
	{"corspreflight/origin", "varyorigin/missing"}:                  "caches keep no preflights: what lacks Vary is the answer to the request",
	{"reflectedorigin/credentials", "varyorigin/missing"}:           "the check that keeps strangers out leaves answers that differ by origin, and caches mix them up",
	{"reflectedorigin/anonymous", "varyorigin/missing"}:             "where * cannot be written in its place, and a list is made instead, the answers still differ by origin",
	{"varyorigin/missing", "wildcardcredentials/wildcard"}:          "one write sends * on one path and an origin on another: the latter depends on the request, the former is refused",
	{"reflectedorigin/credentials", "wildcardcredentials/wildcard"}: "one write sends * on one path and the unchecked Origin on another: the one is refused, the other lets anyone in",
	{"corsvalue/derived", "reflectedorigin/credentials"}:            "one write sends the Referer on one path and the unchecked Origin on another: the one is refused, the other lets anyone in",
	{"corsvalue/list", "lateheader/late"}:                           "what comes too late may list what browsers cannot read, which would be seen once it is in time",
	{"corsvalue/origin", "lateheader/late"}:                         "what comes too late may be no origin, which would be seen once it is in time",
	{"corsvalue/derived", "varyorigin/missing"}:                     "an origin that is taken from the Referer is never equal to one, whatever caches do",
}
