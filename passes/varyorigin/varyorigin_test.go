package varyorigin_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/passtest"
	"github.com/corsvet/corsvet/passes/varyorigin"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/varyorigin", varyorigin.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", varyorigin.Analyzer, "./varyorigin/...")
}
