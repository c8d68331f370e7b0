package wildcardcredentials_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/passtest"
	"github.com/corsvet/corsvet/passes/wildcardcredentials"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/wildcardcredentials", wildcardcredentials.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", wildcardcredentials.Analyzer, "./wildcardcredentials/...")
}
