package originmatch_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/passtest"
	"github.com/corsvet/corsvet/passes/originmatch"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/originmatch", originmatch.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", originmatch.Analyzer, "./originmatch/...")
}
