package exchange

import (
	"strings"
	"testing"

	"github.com/corsvet/corsvet/passes/internal/cors"
	"github.com/corsvet/corsvet/passes/internal/witness"
)

// A path that depends on what is not known of the request costs little, however many
// there are: nothing is concluded from it.
func TestUnsurePaths(t *testing.T) {
	work := func(settings int) int {
		body := "origin := r.Header.Get(\"Origin\"); if ext.Allowed(origin) { ECHO }\n" +
			strings.Repeat("if ext.Debug() { w.Header().Add(\"Vary\", ext.Text()) }\n", settings)
		res := analyze(t, flowTest{body: strings.ReplaceAll(body, "ECHO", echo)}.source())
		r := res.Replay(res.Responses[0], &Request{Headers: map[string]string{cors.Origin: witness.Anybody[0]}})
		if r.Complete || len(r.Passing) > 0 {
			t.Errorf("complete: %t, passing: %d", r.Complete, len(r.Passing))
		}
		return r.Work
	}
	if few, many := work(1), work(5); many > few+4*8 {
		t.Errorf("%d nodes with one setting, %d with 5", few, many)
	}
}
