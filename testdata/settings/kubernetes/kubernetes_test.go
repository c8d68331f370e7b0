//go:build kubernetes

package kubernetes

import (
	"testing"

	"github.com/corsvet/corsvet/passes/settings"
)

func Test(t *testing.T) {
	settings.Flags = []string{"-tags=kubernetes"}
	settings.Answers(t, ".", Cases)
	settings.Rows(t, ".")
}
