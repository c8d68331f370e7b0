package crossoriginprotection_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/crossoriginprotection"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/crossoriginprotection", crossoriginprotection.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", crossoriginprotection.Analyzer, "./crossoriginprotection/...")
}
