// Package forms has a test that takes as long as those of package passtest together: the
// go command gives each package its time.
package forms_test

import (
	"path/filepath"
	"testing"

	"github.com/corsvet/corsvet/analyzer"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

// TestForms runs the suite over its test data with calls in other forms.
func TestForms(t *testing.T) {
	if testing.Short() {
		t.Skip("in short mode: it runs the suite over all test data, which takes minutes")
	}
	dirs := []string{"../../../../testdata/frameworks"}
	for _, a := range analyzer.All {
		dirs = append(dirs, "../../../../testdata/"+a.Name)
	}
	for _, dir := range dirs {
		t.Run(filepath.Base(dir), func(t *testing.T) {
			t.Parallel()
			passtest.RunForms(t, dir, analyzer.All, "./...")
		})
	}
}
