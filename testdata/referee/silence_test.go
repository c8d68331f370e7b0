package referee

import (
	"os"
	"strings"
	"testing"
)

// Users can read which mistakes are left unreported.
func TestSilencesAreDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/silences.md")
	if err != nil {
		t.Fatal(err)
	}
	text := strings.Join(strings.Fields(string(page)), " ")
	for _, s := range Silences {
		if !strings.Contains(text, "- "+s.Sentence) {
			t.Errorf("docs/silences.md does not say %q", s.Sentence)
		}
	}
}
