package rs14

import (
	"testing"

	"github.com/corsvet/corsvet/passes/settings"
)

func Test(t *testing.T) { settings.Answers(t, ".", Cases) }
