package corsconfig

import (
	"testing"

	"github.com/corsvet/corsvet/passes/internal/framework"
	"github.com/corsvet/corsvet/passes/internal/policy"
	"github.com/corsvet/corsvet/passes/internal/record"
)

func TestSince(t *testing.T) {
	for _, test := range []struct{ version, since, want string }{
		{"", "v2.52.1", " since v2.52.1"},
		{"v2.52.15", "v2.52.1", ""},
		{"", "", ""},
	} {
		p := &policy.Policy{Record: &record.Record{Version: test.version}, Rules: &framework.Rules{Since: test.since}}
		if got := since(p); got != test.want {
			t.Errorf("of version %q, refused since %q: %q, want %q", test.version, test.since, got, test.want)
		}
	}
}
