package corsvalue_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/corsvalue"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/corsvalue", corsvalue.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", corsvalue.Analyzer, "./corsvalue/...")
}
