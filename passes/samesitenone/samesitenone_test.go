package samesitenone_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/passtest"
	"github.com/corsvet/corsvet/passes/samesitenone"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/samesitenone", samesitenone.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", samesitenone.Analyzer, "./samesitenone/...")
}
