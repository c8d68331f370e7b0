package passtest_test

import (
	"testing"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

// TestSuite runs the suite over the test data of each of its analyzers.
func TestSuite(t *testing.T) {
	for _, a := range analyzer.Suite {
		t.Run(a.Name, func(t *testing.T) {
			passtest.RunSuite(t, "../../../testdata/"+a.Name, analyzer.Suite, "./...")
		})
	}
}

func TestSuiteFrameworks(t *testing.T) {
	passtest.RunSuite(t, "../../../testdata/frameworks", analyzer.Suite, "./...")
}

func TestSuiteDemo(t *testing.T) {
	passtest.RunSuite(t, "../../..", analyzer.Suite, "./testdata/demo")
}
