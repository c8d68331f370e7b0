package devorigin_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/devorigin"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/devorigin", devorigin.Analyzer, "./...")
}
