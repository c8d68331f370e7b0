package cookieattr_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/cookieattr"
	"github.com/corsvet/corsvet/passes/internal/passtest"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/cookieattr", cookieattr.Analyzer, "./...")
}

func TestFrameworks(t *testing.T) {
	passtest.Run(t, "../../testdata/frameworks", cookieattr.Analyzer, "./cookieattr/...")
}
