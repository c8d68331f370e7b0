package websocketorigin_test

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/passtest"
	"github.com/corsvet/corsvet/passes/websocketorigin"
)

func Test(t *testing.T) {
	passtest.Run(t, "../../testdata/websocketorigin", websocketorigin.Analyzer, "./...")
}
