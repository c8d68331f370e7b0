package ignoredirective_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/ignoredirective"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/ignoredirective", ignoredirective.Analyzer, "./...")
}
