package corsconfig_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/corsconfig"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/corsconfig", corsconfig.Analyzer, "./...")
}
