package cors

import (
	"strings"
	"testing"
)

var varyTests = []struct {
	vary string
	want bool // names Origin
}{
	{"Origin", true},
	{"origin", true},
	{" ORIGIN\t", true},
	{"Accept-Encoding, Origin", true},
	{"Accept-Encoding,origin,", true},
	{"Accept-Encoding,\n\tOrigin", true},
	{"*", true},
	{"Accept, *", true},
	{"", false},
	{",", false},
	{"Accept-Encoding", false},
	{"Access-Control-Allow-Origin", false},
	{"Origin Accept", false},
	{"Origin; Accept", false},
	{"X-Origin", false},
	{`"Origin"`, false},
	{`"Accept, Origin"`, false},
}

func TestVaryHas(t *testing.T) {
	for _, test := range varyTests {
		if got := VaryHas(test.vary, Origin); got != test.want {
			t.Errorf("VaryHas(%q, Origin) = %t", test.vary, got)
		}
	}
}

// FuzzVaryHas checks that a member added at either end is found, and that
// another member neither hides a name nor brings it.
func FuzzVaryHas(f *testing.F) {
	for _, test := range varyTests {
		f.Add(test.vary)
	}
	f.Fuzz(func(t *testing.T, vary string) {
		if !VaryHas("Origin,"+vary, "origin") {
			t.Errorf("Origin added before %q is not found", vary)
		}
		if strings.Contains(vary, `"`) {
			return // an open quoted string takes in what follows it
		}
		if !VaryHas(vary+", Origin", "origin") {
			t.Errorf("Origin added after %q is not found", vary)
		}
		if VaryHas(vary, Origin) != VaryHas(vary+", Accept", Origin) {
			t.Errorf("Accept added after %q changes whether it names Origin", vary)
		}
	})
}
