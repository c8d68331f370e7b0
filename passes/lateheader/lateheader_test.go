package lateheader_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/passtest"
	"github.com/corsvet/corsvet/passes/lateheader"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/lateheader", lateheader.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", lateheader.Analyzer, "./lateheader/...")
}
