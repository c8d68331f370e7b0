package reflectedorigin_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/passtest"
	"github.com/corsvet/corsvet/passes/reflectedorigin"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/reflectedorigin", reflectedorigin.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", reflectedorigin.Analyzer, "./reflectedorigin/...")
}
