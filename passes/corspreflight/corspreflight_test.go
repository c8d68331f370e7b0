package corspreflight_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/corspreflight"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/corspreflight", corspreflight.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", corspreflight.Analyzer, "./corspreflight/...")
}
