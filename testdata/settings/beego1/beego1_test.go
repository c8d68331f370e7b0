package beego1

import (
	"testing"

	"github.com/corsvet/corsvet/passes/settings"
)

// Test is apart, for no program can have both versions of beego.
func Test(t *testing.T) {
	settings.Answers(t, ".", Cases)
	settings.Rows(t, ".")
}
